import { type ReceivedValue, isCellError } from '../workbook/ReceivedWorkbook';

/** A cell's value as a title or header text; '' for what can be neither. Of numbers only a year can be. */
export function cellText(value: ReceivedValue | undefined): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && value >= 1900 && value < 2200 && Number.isInteger(value) ? String(value) : '';
}

const NUMBER_LIKE = /^[<>≥≤~≈]?\s*\d[\d.,\s]*\s*%?$/u;
const LONGEST_MARK = 2;

/** Whether a cell holds something that is entered in tables, as opposed to words: a number, a tick, a share. */
export function isFigure(value: ReceivedValue): boolean {
  if (typeof value === 'string') {
    const text = value.trim();
    return text !== '' && (text.length <= LONGEST_MARK || NUMBER_LIKE.test(text));
  }
  return !isCellError(value);
}
