import type { RangeTarget } from '../book/RangeTarget';
import { columnCount, isUnbounded, mapCells, rowCount, type Area } from '../grid/Area';
import { invalidArgument } from './arguments';

/** One value per cell, or null for whole rows and columns, which Excel doesn't hand out. */
export function readGrid(
  { area }: RangeTarget,
  read: (row: number, column: number) => unknown,
): readonly (readonly unknown[])[] | null {
  return isUnbounded(area) ? null : mapCells(area, read);
}

/**
 * What was assigned to `values`, `formulas` or `numberFormat`, cell by cell: a single value fills the range, an array
 * must have its shape.
 */
export function spread(area: Area, given: unknown): (row: number, column: number) => unknown {
  if (isUnbounded(area)) invalidArgument('a range of whole rows or columns takes no values');
  if (given === null) invalidArgument('null is no value for the whole range');
  if (!Array.isArray(given)) return () => given;
  const rows: unknown[] = given;
  const fits =
    rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (!fits) {
    invalidArgument(
      "the number of rows or columns in the input array doesn't match the size or dimensions of the range",
    );
  }
  return (row, column) => {
    const line = rows[row - area.top];
    return Array.isArray(line) ? (line as unknown[])[column - area.left] : undefined;
  };
}

/** The value that all cells share; null when they differ, as Excel answers for mixed formats. */
export function shared<Value>(area: Area, read: (row: number, column: number) => Value): Value | null {
  const corner = read(area.top, area.left);
  if (isUnbounded(area)) return corner;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (read(row, column) !== corner) return null;
    }
  }
  return corner;
}
