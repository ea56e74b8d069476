import type { CellRange } from '../workbook/CellRange';
import type { ReceivedCell, ReceivedSheet } from '../workbook/ReceivedWorkbook';

/** A sheet's non-empty cells, ready to be walked row by row and looked up. The used range is never expanded. */
export interface SheetGrid {
  readonly sheet: ReceivedSheet;
  readonly index: number;
  /** Rows that hold anything, top to bottom. */
  readonly rows: readonly GridRow[];
  /** The cell's own content; undefined when it is empty. */
  readonly cellAt: (row: number, column: number) => ReceivedCell | undefined;
  /** The merge that covers a cell; undefined when it stands alone. */
  readonly mergeAt: (row: number, column: number) => CellRange | undefined;
}

export interface GridRow {
  readonly row: number;
  /** Left to right; cells of nothing but spaces are left out. */
  readonly cells: readonly ReceivedCell[];
}

/** Tables are looked for in this many non-empty rows of a sheet; what has more is a database, not a form. */
export const MOST_SEARCHED_ROWS = 10_000;

/** @param index the sheet's place among the tabs, 0-based */
export function sheetGrid(sheet: ReceivedSheet, index: number): SheetGrid {
  const rows: { row: number; cells: ReceivedCell[] }[] = [];
  const byRow = new Map<number, readonly ReceivedCell[]>();
  let last: { row: number; cells: ReceivedCell[] } | undefined;
  for (const cell of sheet.cells) {
    if (typeof cell.value === 'string' && cell.value.trim() === '') continue;
    if (last?.row !== cell.row) {
      last = { row: cell.row, cells: [] };
      rows.push(last);
      byRow.set(cell.row, last.cells);
    }
    last.cells.push(cell);
  }
  return {
    sheet,
    index,
    rows,
    cellAt: (row, column) => byRow.get(row)?.find((cell) => cell.column === column),
    mergeAt: mergeLookup(sheet.merges),
  };
}

/** Merges taller than this are looked through one by one instead of being filed under each of their rows. */
const TALLEST_FILED = 16;

function mergeLookup(merges: readonly CellRange[]): SheetGrid['mergeAt'] {
  const byRow = new Map<number, CellRange[]>();
  const tall: CellRange[] = [];
  for (const merge of merges) {
    if (merge.bottom - merge.top >= TALLEST_FILED) tall.push(merge);
    else
      for (let row = merge.top; row <= merge.bottom; row += 1) {
        const filed = byRow.get(row);
        if (filed) filed.push(merge);
        else byRow.set(row, [merge]);
      }
  }
  return (row, column) =>
    byRow.get(row)?.find(({ left, right }) => column >= left && column <= right) ??
    tall.find(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
}

/** The rows strictly between two row indexes, top to bottom. */
export function rowsBetween(grid: SheetGrid, above: number, below: number): readonly GridRow[] {
  const from = firstRowAfter(grid, above);
  let to = from;
  while (to < grid.rows.length && (grid.rows[to]?.row ?? below) < below) to += 1;
  return grid.rows.slice(from, to);
}

/** The place in `rows` of the first row below a row index. */
export function firstRowAfter(grid: SheetGrid, row: number): number {
  let low = 0;
  let high = grid.rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((grid.rows[middle]?.row ?? 0) > row) high = middle;
    else low = middle + 1;
  }
  return low;
}
