import type { NumberMeaning } from '../workbook/ReceivedWorkbook';
import { blankOrNil } from './blankOrNil';
import { type CleanText, cleanText } from './cleanText';
import type { EntryField, PlainValue } from './EntryCell';
import { formatNumber } from './formatNumber';
import { info, warning } from './note';
import { numeralAsCount } from './numeralAsCount';
import { parseSigned } from './parseSigned';
import type { ReadEntry } from './ReadEntry';
import { readingOfNumber, refusal } from './reading';
import { refuseNumber } from './refuseNumber';

const NOISE = 1e-9;
const RELATIVE_NOISE = 1e-15;

/**
 * A whole number ≥ 0, or of either sign where the field is signed (`- 5` is then `ambiguous`: a minus, or a bullet). Text is read the Vietnamese way (see `numeralAsCount`); a number cell with exactly three decimals between 1
 * and 1,000 is a `1.235` that an English Excel took for a decimal, and is read as 1235 with a warning.
 *
 * Refused: other decimals (`not-whole`), negatives, dates and percentages, text that is anything but one figure.
 *
 * @example readCount('1.632', 'general', { kind: 'count' }) // 1632, notes number-as-text, ambiguous-thousands
 */
export function readCount(value: PlainValue, meaning: NumberMeaning, field: EntryField): ReadEntry {
  if (typeof value === 'number') {
    if (meaning === 'general' && value >= 0 && Number.isSafeInteger(value)) return readingOfNumber(value);
    return refuseNumber(value, meaning, field) ?? countOfUncommonNumber(value, field);
  }
  if (typeof value === 'boolean') return refusal('not-a-number');
  const clean = cleanText(value);
  return blankOrNil(clean) ?? countOfText(clean, field);
}

function countOfUncommonNumber(value: number, { signed }: EntryField): ReadEntry {
  const nearest = Math.round(value);
  const isNoise = Math.abs(value - nearest) <= NOISE + Math.abs(value) * RELATIVE_NOISE;
  if (isNoise && nearest === 0) return readingOfNumber(0, value === 0 ? [] : [info('noise-rounded')]);
  if (value < 0 && signed !== true) return refusal('negative', formatNumber(value));
  if (isNoise) return readingOfNumber(nearest, nearest === value ? [] : [info('noise-rounded')]);
  const thousandfold = Math.round(value * 1000);
  const isThreeDecimals = Math.abs(value * 1000 - thousandfold) <= NOISE * 1000;
  if (!isThreeDecimals || Math.abs(value) < 1 || Math.abs(value) >= 1000)
    return refusal('not-whole', formatNumber(value));
  if (thousandfold % 10 !== 0) return readingOfNumber(thousandfold, [warning('locale-accident')]);
  // 1.63 may be a `1.630` whose last zero Excel dropped: too far from what was typed to be read so, near enough to say.
  return refusal('not-whole', `${formatNumber(value)}; ${formatNumber(thousandfold)}?`);
}

function countOfText({ text, notes }: CleanText, field: EntryField): ReadEntry {
  const figure = parseSigned(text, field);
  if (!figure) return refusal('not-a-number');
  if (figure.negative && field.signed !== true) return refusal('negative');
  const counted = numeralAsCount(figure.numeral);
  if ('problem' in counted) return refusal(counted.problem.code, counted.problem.hint);
  if (figure.looseSign)
    return refusal('ambiguous', `${formatNumber(counted.number)}; ${formatNumber(-counted.number)}`);
  const number = figure.negative && counted.number !== 0 ? -counted.number : counted.number;
  return readingOfNumber(number, [...notes, ...figure.notes, info('number-as-text'), ...counted.notes]);
}
