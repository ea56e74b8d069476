import { isCellError } from '../workbook/ReceivedWorkbook';
import type { GridRow } from './SheetGrid';

const NUMBERED = /^\s*[([]?\s*(?:[A-ZĐa-zđ]|\d{1,2}(?:\s*\(?\s*=[\s\S]*)?)\s*[)\]]?\s*$/u;
const DIGITS = /\d{1,2}/;

/**
 * Whether a row only numbers the columns of the header above it: `(1) (2) (3)`, `A 1 2 3`, `1 2 3=1+2`, `1 2 (=3+…+5) 3`. Its figures go up by one, or
 * by as many as there are columns without a number between.
 */
export function isNumberedRow({ cells }: GridRow): boolean {
  if (cells.length < 2) return false;
  let last: number | null = null;
  let lastColumn = 0;
  for (const { column, value } of cells) {
    const text = isCellError(value) ? '' : String(value);
    if (!NUMBERED.test(text)) return false;
    const digits = DIGITS.exec(text)?.[0];
    if (digits === undefined) {
      if (last !== null) return false;
      continue;
    }
    const number = Number(digits);
    if (last === null ? number > 2 : number !== last + 1 && number - last !== column - lastColumn) return false;
    last = number;
    lastColumn = column;
  }
  return last !== null && last >= 2;
}
