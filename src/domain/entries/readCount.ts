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
 * A whole number ≥ 0. Text is read the Vietnamese way (see `numeralAsCount`); a number cell with exactly three decimals between 1
 * and 1,000 is a `1.235` that an English Excel took for a decimal, and is read as 1235 with a warning.
 *
 * Refused: other decimals (`not-whole`), negatives, dates and percentages, text that is anything but one figure.
 *
 * @example readCount('1.632', 'general', { kind: 'count' }) // 1632, notes number-as-text, ambiguous-thousands
 */
export function readCount(value: PlainValue, meaning: NumberMeaning, field: EntryField): ReadEntry {
  if (typeof value === 'number') {
    if (meaning === 'general' && value >= 0 && Number.isSafeInteger(value)) return readingOfNumber(value);
    return refuseNumber(value, meaning, field) ?? countOfUncommonNumber(value);
  }
  if (typeof value === 'boolean') return refusal('not-a-number');
  const clean = cleanText(value);
  return blankOrNil(clean) ?? countOfText(clean, field);
}

function countOfUncommonNumber(value: number): ReadEntry {
  const nearest = Math.round(value);
  const isNoise = Math.abs(value - nearest) <= NOISE + Math.abs(value) * RELATIVE_NOISE;
  if (value < 0 && !(isNoise && nearest === 0)) return refusal('negative', formatNumber(value));
  if (isNoise) return readingOfNumber(Math.abs(nearest), nearest === value ? [] : [info('noise-rounded')]);
  const thousandfold = Math.round(value * 1000);
  const isThreeDecimals = Math.abs(value * 1000 - thousandfold) <= NOISE * 1000;
  if (!isThreeDecimals || value < 1 || value >= 1000) return refusal('not-whole', formatNumber(value));
  if (thousandfold % 10 !== 0) return readingOfNumber(thousandfold, [warning('locale-accident')]);
  // 1.63 may be a `1.630` whose last zero Excel dropped: too far from what was typed to be read so, near enough to say.
  return refusal('not-whole', `${formatNumber(value)}; ${formatNumber(thousandfold)}?`);
}

function countOfText({ text, notes }: CleanText, field: EntryField): ReadEntry {
  const figure = parseSigned(text, field.unit);
  if (!figure) return refusal('not-a-number');
  if (figure.negative) return refusal('negative');
  const counted = numeralAsCount(figure.numeral);
  if ('problem' in counted) return refusal(counted.problem.code, counted.problem.hint);
  return readingOfNumber(counted.number, [...notes, ...figure.notes, info('number-as-text'), ...counted.notes]);
}
