import { isDeepStrictEqual } from 'node:util';
import { readWorkbook } from '../../../src/xlsx/reader/readWorkbook';
import { formatAddress } from '../../../src/domain/workbook/CellAddress';
import { plainValue, type ReceivedWorkbook } from '../../../src/domain/workbook/ReceivedWorkbook';
import type { SheetValues } from '../HostileFile';
import type { GoodBook } from './goodBooks';
import type { Mutant } from './mutate';
import { type OracleOutcome, oracleReader } from './oracleReader';

/**
 * What we refuse although a tree of the same XML could be read: no program writes it, and refusing loses no figure in silence.
 */
const STRICTER: readonly RegExp[] = [
  // `<v>1<!-- x -->2</v>`: is it 12, or 1 with a remark? A number in pieces is not added up.
  /markup inside a number/,
];

/** What the parser of the second reader refuses although it is well-formed. */
const LAXER: readonly RegExp[] = [
  // `xmlns:a="&#10;"`: the parser trims the name of a namespace and takes what is left for none; by the standard it stays as it is.
  /invalid attempt to undefine prefix/,
];

/** What is wrong with how a mutant was read; null when nothing is. */
export function judge(mutant: Mutant, books: readonly GoodBook[]): string | null {
  const read = readWorkbook(mutant.bytes);
  const outcome: OracleOutcome = read.ok ? { values: valuesOf(read.value) } : { refused: read.failure.detail ?? '' };
  const expected = mutant.parts ? oracleReader(mutant.parts) : goodOutcome(mutant.book, books);
  if ('values' in outcome && 'values' in expected) {
    return isDeepStrictEqual(outcome.values, expected.values)
      ? null
      : describe(mutant, 'other values', firstDifference(outcome.values, expected.values));
  }
  if ('refused' in outcome && 'refused' in expected) return null;
  // An archive that was changed may be refused; whether it must be is the checksum's to say.
  if ('refused' in outcome && !mutant.parts) return null;
  if ('refused' in outcome) {
    return STRICTER.some((reason) => reason.test(outcome.refused))
      ? null
      : describe(mutant, 'refused', outcome.refused);
  }
  const reason = 'refused' in expected ? expected.refused : '';
  return LAXER.some((each) => each.test(reason)) ? null : describe(mutant, 'read', reason);
}

const good = new Map<string, OracleOutcome>();

function goodOutcome(name: string, books: readonly GoodBook[]): OracleOutcome {
  const known = good.get(name);
  if (known) return known;
  const book = books.find((each) => each.name === name);
  if (!book) throw new RangeError(name);
  const outcome = oracleReader(book.parts);
  good.set(name, outcome);
  return outcome;
}

export function valuesOf(workbook: ReceivedWorkbook): SheetValues {
  return Object.fromEntries(
    workbook.sheets.map(({ name, cells }) => [
      name,
      Object.fromEntries(cells.map((cell) => [formatAddress(cell), plainValue(cell.value)])),
    ]),
  );
}

function firstDifference(ours: SheetValues, theirs: SheetValues): string {
  for (const name of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const [own = {}, other = {}] = [ours[name], theirs[name]];
    for (const address of new Set([...Object.keys(own), ...Object.keys(other)])) {
      const [a, b] = [own[address], other[address]];
      if (a !== b) return `${name}!${address}: ${JSON.stringify(a)} here, ${JSON.stringify(b)} there`;
    }
    if (!ours[name] || !theirs[name]) return `sheet ${name}`;
  }
  return 'the order';
}

function describe({ book, changes }: Mutant, what: string, detail: string): string {
  return `${book}: ${what} (${detail}) after ${changes.join('; ')}`;
}
