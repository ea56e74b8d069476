import type { ReceivedCell } from '../workbook/ReceivedWorkbook';
import { cellText } from './cellText';
import type { FormSetIndex } from './FormSetIndex';
import type { HeaderColumn } from './HeaderBlock';
import type { GridRow, SheetGrid } from './SheetGrid';
import { HEADER_LIKENESS, type TextProfile } from './TextProfile';

/**
 * The columns of a received header, left to right, each with its leaf and the groups above it. A group reaches as far as its merge
 * does; where merges were lost, as far as the next text in its row or in a row above. A leaf that the form set prints over several
 * sheet columns stands over each of them.
 */
export function headerColumns(grid: SheetGrid, rows: readonly GridRow[], index: FormSetIndex): readonly HeaderColumn[] {
  const leaves = new Map<number, { cell: ReceivedCell; depth: number }>();
  rows.forEach((row, depth) => {
    for (const cell of row.cells) leaves.set(cell.column, { cell, depth });
  });
  const sorted = [...leaves].sort(([a], [b]) => a - b);
  return sorted.flatMap(([column, { cell, depth }], at): HeaderColumn[] => {
    const title = cellText(cell.value);
    const groups: TextProfile[] = [];
    for (let level = 0; level < depth; level += 1) {
      const group = groupOver(grid, rows, level, column, leaves);
      if (group !== null) groups.push(index.profile(group));
    }
    const leaf = index.profile(title);
    const first = { column, leaf, title, leafRow: reachOf(grid, cell), groups };
    const width = widthOf(grid, cell, leaf, (sorted[at + 1]?.[0] ?? Number.POSITIVE_INFINITY) - column, index);
    return Array.from({ length: width }, (_, offset) => ({ ...first, column: column + offset }));
  });
}

/** Over how many sheet columns a leaf stands: more than one only where the form set has such a header cell. */
function widthOf(
  grid: SheetGrid,
  { row, column }: ReceivedCell,
  leaf: TextProfile,
  free: number,
  { widths }: FormSetIndex,
): number {
  let printed = 0;
  for (const [text, width] of widths)
    if ((leaf.headers.get(text) ?? 0) >= HEADER_LIKENESS) printed = Math.max(printed, width);
  if (printed === 0) return 1;
  const merge = grid.mergeAt(row, column);
  return Math.max(1, Math.min(free, merge ? merge.right - column + 1 : printed));
}

/** The last row of a cell and its merge. */
function reachOf(grid: SheetGrid, cell: ReceivedCell): number {
  return grid.mergeAt(cell.row, cell.column)?.bottom ?? cell.row;
}

function groupOver(
  grid: SheetGrid,
  rows: readonly GridRow[],
  level: number,
  column: number,
  leaves: ReadonlyMap<number, { readonly depth: number }>,
): string | null {
  const row = rows[level];
  if (!row) return null;
  const own = row.cells.find((cell) => cell.column === column);
  if (own) return cellText(own.value);
  const merge = grid.mergeAt(row.row, column);
  if (merge) return merge.top === row.row ? cellText(grid.cellAt(merge.top, merge.left)?.value) || null : null;
  const left = row.cells.findLast((cell) => cell.column < column);
  if (!left || grid.mergeAt(left.row, left.column)) return null;
  const isGroup = (leaves.get(left.column)?.depth ?? 0) > level;
  const parentBegins = rows
    .slice(0, level)
    .some(({ cells }) => cells.some((cell) => cell.column > left.column && cell.column <= column));
  return isGroup && !parentBegins ? cellText(left.value) : null;
}
