import type { Unit } from '../../src/domain/forms/Roster';
import { foldText } from '../../src/domain/text/foldText';

/**
 * The units that what was typed may mean: first those whose name begins so, then those that have every word in their name, then those
 * that have them in a former name or the id; each in the roster's order. All when nothing was typed. Accents, case and spacing don't
 * matter, and the beginning of a word will do.
 *
 * @example searchUnits(units, 'hai hau').map(({ id }) => id) // ['HU-HH']
 */
export function searchUnits(units: readonly Unit[], typed: string): readonly Unit[] {
  const folded = foldText(typed);
  if (folded === '') return units;
  const words = folded.split(' ');
  const holds = (text: string): boolean => words.every((word) => ` ${text}`.includes(` ${word}`));
  const ranked = units.map((unit) => ({ unit, rank: rankOf(unit, folded, holds) }));
  return [0, 1, 2].flatMap((wanted) => ranked.filter(({ rank }) => rank === wanted).map(({ unit }) => unit));
}

function rankOf({ id, name, otherNames }: Unit, folded: string, holds: (text: string) => boolean): number | null {
  const foldedName = foldText(name);
  if (foldedName.startsWith(folded)) return 0;
  if (holds(foldedName)) return 1;
  return [...otherNames, id].some((other) => holds(foldText(other))) ? 2 : null;
}
