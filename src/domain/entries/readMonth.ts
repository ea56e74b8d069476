import type { NumberMeaning } from '../workbook/ReceivedWorkbook';
import { blankOrNil } from './blankOrNil';
import { type CleanText, cleanText } from './cleanText';
import type { EntryField, PlainValue } from './EntryCell';
import { formatNumber } from './formatNumber';
import { info, warning } from './note';
import { parseMonth } from './parseMonth';
import type { ReadEntry } from './ReadEntry';
import { readingOfValue, refusal } from './reading';
import { serialDate } from './serialDate';

/**
 * A month of a year. Excel makes a date of `6/2021` as it is typed; the month is read back from it. Where the day could be the
 * month as well (5/6 and 6/5 in Excels of different languages) that is a warning.
 *
 * @example readMonth(44348, 'date', { kind: 'month' }) // { year: 2021, month: 6 }, note date-as-month
 */
export function readMonth(value: PlainValue, meaning: NumberMeaning, field: EntryField): ReadEntry {
  if (typeof value === 'boolean') return refusal('not-a-month');
  if (typeof value === 'string') {
    const clean = cleanText(value);
    return blankOrNil(clean) ?? monthOfText(clean);
  }
  const date = meaning === 'date' ? serialDate(value, field.date1904) : null;
  if (!date) return refusal('not-a-month', formatNumber(value));
  const { year, month, day } = date;
  const isDoubtful = day > 1 && day <= 12 && day !== month;
  const note = isDoubtful ? warning('date-as-month') : info('date-as-month');
  return readingOfValue({ type: 'month', year, month }, [note]);
}

function monthOfText({ text, notes }: CleanText): ReadEntry {
  const written = parseMonth(text);
  if (!written) return refusal('not-a-month');
  const { year, month, fromDate } = written;
  return readingOfValue({ type: 'month', year, month }, fromDate ? [...notes, info('date-as-month')] : notes);
}
