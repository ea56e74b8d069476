import type { CellRange } from '../../domain/workbook/CellRange';
import { type CellAddress, columnName, formatAddress } from '../../domain/workbook/CellAddress';

/** A sheet's name as formulas want it: quoted, quotes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** @example sheetReference('CT Bảng 2A', { row: 5, column: 5 }) === "'CT Bảng 2A'!F6" */
export function sheetReference(sheet: string, address: CellAddress): string {
  return `${quoteSheetName(sheet)}!${formatAddress(address)}`;
}

/** Absolute, as defined names and formulas that are copied want it: `'CT Bảng 2A'!$F$6:$F$21`. */
export function sheetRangeReference(sheet: string, range: CellRange): string {
  const cell = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const single = range.top === range.bottom && range.left === range.right;
  const first = cell(range.top, range.left);
  return `${quoteSheetName(sheet)}!${single ? first : `${first}:${cell(range.bottom, range.right)}`}`;
}
