import type { CellAddress } from '../../domain/workbook/CellAddress';
import type { CellRange } from '../../domain/workbook/CellRange';

/**
 * The fewest-looking rectangles that cover exactly these cells: runs down each column, joined where neighbouring columns have the
 * same run. Ordered by left, then top. No cell twice.
 *
 * @example groupRanges([B7, B8, C7, C8, E7]) // [B7:C8, E7]
 */
export function groupRanges(addresses: readonly CellAddress[]): readonly CellRange[] {
  const ranges: CellRange[] = [];
  for (const run of columnRuns(addresses)) {
    const neighbour = ranges.findIndex(
      ({ top, bottom, right }) => right === run.left - 1 && top === run.top && bottom === run.bottom,
    );
    const joined = ranges[neighbour];
    if (joined) ranges[neighbour] = { ...joined, right: run.right };
    else ranges.push(run);
  }
  return ranges;
}

function columnRuns(addresses: readonly CellAddress[]): CellRange[] {
  const sorted = [...addresses].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && row <= last.bottom + 1) last.bottom = row;
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
