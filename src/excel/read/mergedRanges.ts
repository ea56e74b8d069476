import type { CellRange } from '../../domain/workbook/CellRange';

type LoadedArea = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

/** Merged areas row by row, left to right; a single cell is no merge. */
export function mergedRanges(areas: readonly LoadedArea[]): readonly CellRange[] {
  return areas
    .filter(({ rowCount, columnCount }) => rowCount > 1 || columnCount > 1)
    .map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      top: rowIndex,
      left: columnIndex,
      bottom: rowIndex + rowCount - 1,
      right: columnIndex + columnCount - 1,
    }))
    .sort((a, b) => a.top - b.top || a.left - b.left);
}
