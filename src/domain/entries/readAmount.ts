import type { NumberMeaning } from '../workbook/ReceivedWorkbook';
import { blankOrNil } from './blankOrNil';
import { type CleanText, cleanText } from './cleanText';
import type { EntryField, PlainValue } from './EntryCell';
import { formatNumber } from './formatNumber';
import { info } from './note';
import { numeralAsAmount } from './numeralAsAmount';
import { parseSigned } from './parseSigned';
import type { ReadEntry } from './ReadEntry';
import { readingOfNumber, refusal } from './reading';
import { refuseNumber } from './refuseNumber';

/**
 * A decimal in the field's unit, negative ones included (a comparison with last year may go down). Text is read the Vietnamese
 * way (see `numeralAsAmount`). `- 5` may be a minus or a bullet: `ambiguous`.
 *
 * Refused: dates, percentages, text that is anything but one figure.
 *
 * @example readAmount('1.234,5 triệu đồng', 'general', { kind: 'amount', unit: 'triệu đồng' }) // 1234.5
 */
export function readAmount(value: PlainValue, meaning: NumberMeaning, field: EntryField): ReadEntry {
  if (typeof value === 'number') return refuseNumber(value, meaning, field) ?? readingOfNumber(value);
  if (typeof value === 'boolean') return refusal('not-a-number');
  const clean = cleanText(value);
  return blankOrNil(clean) ?? amountOfText(clean, field);
}

function amountOfText({ text, notes }: CleanText, field: EntryField): ReadEntry {
  const figure = parseSigned(text, field);
  if (!figure) return refusal('not-a-number');
  const read = numeralAsAmount(figure.numeral);
  if ('problem' in read) return refusal(read.problem.code, read.problem.hint);
  if (figure.looseSign) return refusal('ambiguous', `${formatNumber(read.number)}; ${formatNumber(-read.number)}`);
  const number = figure.negative ? -read.number : read.number;
  return readingOfNumber(number, [...notes, ...figure.notes, info('number-as-text'), ...read.notes]);
}
