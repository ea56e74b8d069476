import type { NumberMeaning } from '../workbook/ReceivedWorkbook';
import { blankOrNil } from './blankOrNil';
import { type CleanText, cleanText } from './cleanText';
import { dropUnit } from './dropUnit';
import type { EntryField, PlainValue } from './EntryCell';
import { formatNumber } from './formatNumber';
import { isNilText } from './isNilText';
import { info, warning } from './note';
import { numeralAsCount } from './numeralAsCount';
import { readCount } from './readCount';
import { parseSigned } from './parseSigned';
import type { CleaningNote, EntryProblem, ReadEntry } from './ReadEntry';
import { readingOfNil, readingOfNumber, readingOfValue, refusal, ZERO_READING } from './reading';
import { serialDate } from './serialDate';

const SLASH = /[/⁄∕]/u;
const ZEROS = /^0+$/;

/**
 * Two whole numbers in one cell, `811/4.829`; a dash on one side counts 0, on both sides the pair is nil. A cell that holds `0`
 * alone is zero. One number alone (`22` where `22/30` belongs) is read as 22/0 with a warning: its second number is not known, so that
 * sums of second numbers lack it. In a signed field each number has its own sign: `+5/-3`.
 *
 * Excel makes a date of a pair like `8/11`, and which number is the day depends on the sender's Excel. It is read back, with a
 * warning, only when both are equal (`8/8`); otherwise it is `ambiguous` and the hint lists the pairs it may have been.
 *
 * @example readPair('811 / 4.829', 'general', { kind: 'pair' }) // { first: 811, second: 4829 }
 */
export function readPair(value: PlainValue, meaning: NumberMeaning, field: EntryField): ReadEntry {
  if (typeof value === 'number') return pairOfNumber(value, meaning, field);
  if (typeof value === 'boolean') return refusal('not-a-pair');
  const clean = cleanText(value);
  return blankOrNil(clean) ?? pairOfText(clean, field);
}

function pairOfNumber(value: number, meaning: NumberMeaning, field: EntryField): ReadEntry {
  if (meaning !== 'date') return value === 0 ? ZERO_READING : halfOfNumber(value, meaning, field);
  const date = serialDate(value, field.date1904);
  if (!date) return refusal('not-a-pair', String(value));
  const { day, month, year } = date;
  if (day === month && day > 1) {
    return readingOfValue({ type: 'pair', first: day, second: month }, [warning('date-as-pair')]);
  }
  const candidates = [`${day}/${month}`, `${month}/${day}`, ...(day === 1 ? [`${month}/${year}`] : [])];
  return refusal('ambiguous', [...new Set(candidates)].join('; '));
}

/** A plain whole number is the first of a pair; anything else (1,5; a percentage) is no half of one. */
function halfOfNumber(value: number, meaning: NumberMeaning, field: EntryField): ReadEntry {
  const { entry, notes } = readCount(value, meaning, field);
  const isDoubtful = notes.some(({ severity }) => severity === 'warning');
  if (entry?.state !== 'value' || entry.value.type !== 'number' || isDoubtful)
    return refusal('not-a-pair', formatNumber(value));
  return readingOfValue({ type: 'pair', first: entry.value.number, second: 0 }, [...notes, warning('pair-incomplete')]);
}

function pairOfText({ text, notes }: CleanText, field: EntryField): ReadEntry {
  if (ZEROS.test(text)) return readingOfNumber(0, [...notes, info('number-as-text')]);
  const bare = field.unit?.includes('/') === true ? dropUnit(text, field.unit) : null;
  const [left, right, ...rest] = (bare ?? text).split(SLASH);
  if (left === undefined || rest.length > 0) return refusal('not-a-pair');
  const units = unitsOf(field.unit);
  const { signed } = field;
  const first = partOf(left.trim(), { unit: units.first, signed });
  if (right === undefined) return halfOfText(first, notes);
  const second = partOf(right.trim(), { unit: units.second, signed });
  if ('problem' in first) return refusal(first.problem.code, first.problem.hint);
  if ('problem' in second) return refusal(second.problem.code, second.problem.hint);
  if (first.isNil && second.isNil) return readingOfNil(notes);
  const unitNote = bare === null ? [] : [info('unit-dropped')];
  const all = distinct([...notes, ...unitNote, ...first.notes, ...second.notes]);
  return readingOfValue({ type: 'pair', first: first.number, second: second.number }, all);
}

function halfOfText(first: Part, notes: readonly CleaningNote[]): ReadEntry {
  if ('problem' in first) return refusal('not-a-pair');
  const all = distinct([...notes, ...first.notes, warning('pair-incomplete')]);
  return readingOfValue({ type: 'pair', first: first.number, second: 0 }, all);
}

/** `Vụ/bị can` names each side; any other unit may stand behind either. */
function unitsOf(unit: string | undefined): { first: string | undefined; second: string | undefined } {
  const [first, second, ...rest] = unit?.split('/') ?? [];
  return first !== undefined && second !== undefined && rest.length === 0
    ? { first: first.trim(), second: second.trim() }
    : { first: unit, second: unit };
}

type Part =
  | { readonly number: number; readonly isNil: boolean; readonly notes: readonly CleaningNote[] }
  | { readonly problem: EntryProblem };

function partOf(text: string, field: Pick<EntryField, 'unit' | 'signed'>): Part {
  if (isNilText(text)) return { number: 0, isNil: true, notes: [] };
  const figure = parseSigned(text, field);
  if (!figure) return { problem: { code: 'not-a-pair' } };
  if (figure.negative && field.signed !== true) return { problem: { code: 'negative' } };
  const counted = numeralAsCount(figure.numeral);
  return 'problem' in counted
    ? counted
    : {
        number: figure.negative && counted.number !== 0 ? -counted.number : counted.number,
        isNil: false,
        notes: [...figure.notes, ...counted.notes],
      };
}

function distinct(notes: readonly CleaningNote[]): CleaningNote[] {
  return notes.filter(({ code }, index) => notes.findIndex((other) => other.code === code) === index);
}
