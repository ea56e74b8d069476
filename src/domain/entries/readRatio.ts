import type { NumberMeaning } from '../workbook/ReceivedWorkbook';
import { blankOrNil } from './blankOrNil';
import { type CleanText, cleanText } from './cleanText';
import { type ShareBound, ZERO } from './Entry';
import type { EntryField, PlainValue } from './EntryCell';
import { formatNumber } from './formatNumber';
import { formatShare } from './formatShare';
import { info, warning } from './note';
import { numeralAsPercent } from './numeralAsPercent';
import { parseBound } from './parseBound';
import { parseSigned } from './parseSigned';
import type { CleaningNote, ReadEntry } from './ReadEntry';
import { reading, readingOfValue, refusal, ZERO_READING } from './reading';
import { formatSerial } from './serialDate';
import { shiftDecimal } from './shiftDecimal';

const NOISE = 1e-9;

/**
 * A share. With a percent sign or in a percent cell it is what it says; without one, up to 1 is a share (0.985 is 98,5 %, 1 is
 * 100 %) and above 1 a percentage, with a warning. Bounds are kept: `>98%`, `trên 98%`, `khoảng 98%`. A share above 100 % is
 * read: whether it may be is the range rule's to say. `0`, `0%` are zero, but `>0%` is a value.
 *
 * @example readRatio('> 98 %', 'general', { kind: 'ratio' }) // share 0.98, bound '>'
 */
export function readRatio(value: PlainValue, meaning: NumberMeaning, field: EntryField): ReadEntry {
  if (typeof value === 'number') return ratioOfNumber(value, meaning, field);
  if (typeof value === 'boolean') return refusal('not-a-ratio');
  const clean = cleanText(value);
  return blankOrNil(clean) ?? ratioOfText(clean);
}

function ratioOfNumber(value: number, meaning: NumberMeaning, field: EntryField): ReadEntry {
  if (meaning === 'date') return refusal('not-a-ratio', formatSerial(value, field.date1904));
  if (!Number.isFinite(value)) return refusal('not-a-ratio');
  if (value < 0) return refusal('negative', meaning === 'percent' ? formatShare(value) : formatNumber(value));
  if (value === 0) return ZERO_READING;
  if (meaning === 'percent' || value < 1) return share(value, null, []);
  if (value <= 1 + NOISE) return share(1, null, value === 1 ? [] : [info('noise-rounded')]);
  return share(shiftDecimal(value, -2), null, [warning('percent-assumed')]);
}

function ratioOfText({ text, notes }: CleanText): ReadEntry {
  const { text: bounded, bound } = parseBound(text);
  const hasSign = bounded.endsWith('%');
  const figure = parseSigned(hasSign ? bounded.slice(0, -1).trimEnd() : bounded, {});
  if (!figure) return refusal('not-a-ratio');
  if (figure.negative) return refusal('negative');
  const read = numeralAsPercent(figure.numeral);
  if ('problem' in read) return refusal('not-a-ratio', read.problem.hint);
  const all = [...notes, ...(bound === null ? [info('number-as-text')] : []), ...read.notes];
  if (hasSign) return share(shiftDecimal(read.number, -2), bound, [...all, info('percent-sign')]);
  if (read.number < 1) return share(read.number, bound, all);
  const assumed = [...all, warning('percent-assumed')];
  return share(read.number === 1 ? 1 : shiftDecimal(read.number, -2), bound, assumed);
}

function share(value: number, bound: ShareBound | null, notes: readonly CleaningNote[]): ReadEntry {
  if (bound !== null) return readingOfValue({ type: 'share', share: value, bound }, notes);
  return value === 0 ? reading(ZERO, notes) : readingOfValue({ type: 'share', share: value }, notes);
}
