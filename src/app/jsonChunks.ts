/** How deep pieces are taken apart; what lies deeper is written whole. */
const DEPTH = 4;

/**
 * A value as `JSON.stringify(value, null, 1)` writes it, in pieces, so that the text is never there as a whole. Anything that can be gone
 * through is an array, and is gone through once, when it is its turn.
 *
 * @example [...jsonChunks({ cells: someGenerator() })].join('')
 */
export function* jsonChunks(value: unknown, depth = 0): Iterable<string> {
  if (typeof value !== 'object' || value === null || depth >= DEPTH) {
    yield indented(JSON.stringify(value, null, 1), depth);
    return;
  }
  const isList = Symbol.iterator in value;
  const entries = isList ? itemsOf(value as Iterable<unknown>) : Object.entries(value);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  const line = '\n' + ' '.repeat(depth + 1);
  let count = 0;
  for (const [key, item] of entries) {
    if (item === undefined) continue;
    yield `${count === 0 ? open : ','}${line}${key === null ? '' : `${JSON.stringify(key)}: `}`;
    yield* jsonChunks(item, depth + 1);
    count += 1;
  }
  yield count === 0 ? open + close : `${line.slice(0, -1)}${close}`;
}

function* itemsOf(list: Iterable<unknown>): Iterable<[key: string | null, item: unknown]> {
  for (const item of list) yield [null, item ?? null];
}

/** Within JSON no line ends but those between its parts. */
function indented(text: string, depth: number): string {
  return depth === 0 ? text : text.replaceAll('\n', '\n' + ' '.repeat(depth));
}
