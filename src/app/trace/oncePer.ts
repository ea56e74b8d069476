/**
 * Computes once for each thing that is asked about, and keeps it as long as the thing: one reading of a workbook is asked about by every
 * pair of form sets and for every click.
 *
 * @example const lengthOf = oncePer((cells: readonly string[]) => cells.join().length);
 */
export function oncePer<Thing extends object, Answer>(compute: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new WeakMap<Thing, { readonly answer: Answer }>();
  return (thing) => {
    const found = known.get(thing) ?? { answer: compute(thing) };
    known.set(thing, found);
    return found.answer;
  };
}
