import { type CellAddress, MAX_COLUMNS } from '../../domain/workbook/CellAddress';

/** One number per cell, ascending row by row, left to right. */
export function addressKey({ row, column }: CellAddress): number {
  return row * MAX_COLUMNS + column;
}
