import type { Roster, Unit } from '../forms/Roster';
import { foldText } from '../text/foldText';
import { nameKey } from '../text/nameKey';
import { type WordIndex, wordIndex } from '../text/wordIndex';

/** Finds the units that a text names. */
export interface UnitNames {
  /** By full or other name, whole words, in roster order, each once. A name inside another unit's longer name doesn't count. */
  readonly inText: (text: string) => readonly Unit[];
  /** The same for a file name, where ids, run-together names and names without `Huyện ủy` are also taken. */
  readonly inFileName: (fileName: string) => readonly Unit[];
}

const known = new WeakMap<Roster, UnitNames>();
const REMEMBERED_TEXTS = 10_000;
/** Longer texts are paragraphs; they name units without being from them; in folded characters. */
const LONGEST_LINE = 250;
const LONGEST_READ = 4_000;
const OFFICE = /^(?:tinh uy|huyen uy|thanh uy|thi uy|tinh|huyen|thanh pho|tp) /;
/** Lines that name those who get the workbook. */
const ADDRESSED_TO = /^(?:kinh gui|noi nhan|dong gui)\b/;

/** The names of a roster, made ready once for many workbooks. */
export function unitNames(roster: Roster): UnitNames {
  const ready = known.get(roster);
  if (ready) return ready;
  const title = ` ${foldText(roster.title)} `;
  const names = roster.units.flatMap((unit) =>
    [unit.name, ...unit.otherNames].flatMap((name) => nameOf(unit, name, title)),
  );
  const index = wordIndex(names, ({ folded }) => folded);
  const inOrder = inRosterOrder(roster);
  const remembered = new Map<string, readonly Unit[]>();
  const inText = (text: string): readonly Unit[] => {
    const found = remembered.get(text);
    if (found) return found;
    if (remembered.size >= REMEMBERED_TEXTS) remembered.clear();
    const units = text.length > LONGEST_READ ? [] : inOrder(unitsNamed(text, index));
    remembered.set(text, units);
    return units;
  };
  const ids = wordIndex(roster.units, ({ id }) => foldText(id));
  const result = {
    inText,
    inFileName: (fileName: string) => inOrder(inFileNameOf(fileName, inText, names, ids)),
  };
  known.set(roster, result);
  return result;
}

interface UnitName {
  readonly unit: Unit;
  readonly folded: string;
  /** `folded` without spaces. */
  readonly joined: string;
  /** With accents, for the rare units whose names differ in nothing else. */
  readonly accented: string;
  /** `hai hau`, which names its Huyện ủy in a file name; null where the whole roster goes by the same place. */
  readonly place: string | null;
}

function nameOf(unit: Unit, name: string, rosterTitle: string): readonly UnitName[] {
  const folded = foldText(name);
  if (folded === '') return [];
  const place = folded.replace(OFFICE, '');
  const isPlace = place !== folded && place.includes(' ') && !rosterTitle.includes(` ${place} `);
  return [{ unit, folded, joined: folded.replaceAll(' ', ''), accented: nameKey(name), place: isPlace ? place : null }];
}

interface NameMatch extends UnitName {
  readonly start: number;
  readonly end: number;
}

function unitsNamed(text: string, names: WordIndex<UnitName>): readonly Unit[] {
  const folded = foldText(text);
  if (folded.length > LONGEST_LINE || ADDRESSED_TO.test(folded)) return [];
  const matches = names
    .within(folded)
    .map(({ item, start }): NameMatch => ({ ...item, start, end: start + item.folded.length }));
  const outer = matches.filter((match) => !matches.some((other) => isInside(match, other)));
  const units = outer.filter((match) => {
    const twins = outer.filter((other) => other.unit !== match.unit && other.folded === match.folded);
    if (twins.length === 0) return true;
    const accented = nameKey(text);
    if (accented.includes(match.accented)) return true;
    return !twins.some((twin) => accented.includes(twin.accented));
  });
  return units.map(({ unit }) => unit);
}

function isInside(inner: NameMatch, outer: NameMatch): boolean {
  return (
    outer.unit !== inner.unit &&
    outer.start <= inner.start &&
    outer.end >= inner.end &&
    outer.folded.length > inner.folded.length
  );
}

/** Each unit once. */
function inRosterOrder({ units }: Roster): (found: readonly Unit[]) => readonly Unit[] {
  const rank = new Map(units.map((unit, index) => [unit, index]));
  const rankOf = (unit: Unit): number => rank.get(unit) ?? units.length;
  return (found) => (found.length < 2 ? found : [...new Set(found)].sort((a, b) => rankOf(a) - rankOf(b)));
}

const EXTENSION = /\.[A-Za-z]{2,5}$/;
const SHORTEST_RUN_TOGETHER = 8;

function inFileNameOf(
  fileName: string,
  inText: UnitNames['inText'],
  names: readonly UnitName[],
  ids: WordIndex<Unit>,
): readonly Unit[] {
  const name = fileName.replace(EXTENSION, '').replaceAll('_', ' ');
  const full = inText(name);
  if (full.length > 0) return full;
  const folded = foldText(name);
  const byId = ids.within(folded);
  if (byId.length > 0) return byId.map(({ item }) => item);
  const padded = ` ${folded} `;
  const joined = folded.replaceAll(' ', '');
  const runTogether = names.filter(
    (each) => each.joined.length >= SHORTEST_RUN_TOGETHER && joined.includes(each.joined),
  );
  if (runTogether.length > 0) return longest(runTogether).map(({ unit }) => unit);
  const short = names.filter(
    ({ place }) => place !== null && (padded.includes(` ${place} `) || joined === place.replaceAll(' ', '')),
  );
  return short.map(({ unit }) => unit);
}

function longest(names: readonly UnitName[]): readonly UnitName[] {
  const most = Math.max(...names.map(({ folded }) => folded.length));
  return names.filter(({ folded }) => folded.length === most);
}
