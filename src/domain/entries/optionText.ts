import type { NumberMeaning } from '../workbook/ReceivedWorkbook';
import { type CleanText, cleanText } from './cleanText';
import type { PlainValue } from './EntryCell';

/** The text by which a cell may name an option; null for cells that show a date, a percentage or TRUE/FALSE. */
export function optionText(value: PlainValue, meaning: NumberMeaning): CleanText | null {
  if (typeof value === 'string') return cleanText(value);
  return typeof value === 'number' && meaning === 'general' ? { text: String(value), notes: [] } : null;
}
