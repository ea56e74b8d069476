import type { CellDocument } from '../../app/ports/WorkbookDocument';
import { groupRanges } from '../../app/sheets/groupRanges';
import type { CellRange } from '../../domain/workbook/CellRange';

export interface CellGroup<Look> {
  readonly range: CellRange;
  readonly look: Look;
}

/**
 * Cells that look the same, as few rectangles. `lookOf` says what counts; undefined leaves a cell out. Two looks are the same when
 * their JSON is.
 */
export function groupCells<Look>(
  cells: readonly CellDocument[],
  lookOf: (cell: CellDocument) => Look | undefined,
): readonly CellGroup<Look>[] {
  const groups = new Map<string, { readonly look: Look; readonly cells: CellDocument[] }>();
  for (const cell of cells) {
    const look = lookOf(cell);
    if (look === undefined) continue;
    const key = JSON.stringify(look);
    const group = groups.get(key);
    if (group) group.cells.push(cell);
    else groups.set(key, { look, cells: [cell] });
  }
  return [...groups.values()].flatMap(({ look, cells: alike }) => groupRanges(alike).map((range) => ({ range, look })));
}
