import type { CellRange } from '../../domain/workbook/CellRange';

/** A merge of one cell is none. */
export function isSingleCell({ top, left, bottom, right }: CellRange): boolean {
  return top === bottom && left === right;
}
