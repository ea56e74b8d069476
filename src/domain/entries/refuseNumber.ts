import type { NumberMeaning } from '../workbook/ReceivedWorkbook';
import type { EntryField } from './EntryCell';
import { formatShare } from './formatShare';
import type { ReadEntry } from './ReadEntry';
import { refusal } from './reading';
import { formatSerial } from './serialDate';
import { tooLarge } from './tooLarge';

/**
 * Why a number cell can't be a figure of a count or an amount: it shows a date or a percentage, or is too large to be exact.
 * Null when nothing speaks against it. The hint is what the cell shows.
 */
export function refuseNumber(value: number, meaning: NumberMeaning, field: EntryField): ReadEntry | null {
  if (meaning === 'date') return refusal('not-a-number', formatSerial(value, field.date1904));
  if (meaning === 'percent' && value !== 0) return refusal('not-a-number', formatShare(value));
  if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) return refusal(tooLarge.code, tooLarge.hint);
  return null;
}
