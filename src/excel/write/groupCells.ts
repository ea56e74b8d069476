import type { CellDocument, CellStyle } from '../../app/ports/WorkbookDocument';
import { groupRanges } from '../../app/sheets/groupRanges';
import type { CellRange } from '../../domain/workbook/CellRange';

export interface CellGroup<Look> {
  readonly range: CellRange;
  readonly look: Look;
}

/**
 * Cells that look the same, as few rectangles. `lookOf` says what counts of a style; undefined leaves its cells out, and cells without a
 * style are left out as well. Two looks are the same when their JSON is.
 */
export function groupCells<Look>(
  cells: readonly CellDocument[],
  lookOf: (style: CellStyle) => Look | undefined,
): readonly CellGroup<Look>[] {
  const groups = new Map<string, { readonly look: Look; readonly cells: CellDocument[] }>();
  // Thousands of cells share a few style objects.
  const groupOf = new Map<CellStyle, { readonly cells: CellDocument[] } | null>();
  for (const cell of cells) {
    const { style } = cell;
    if (!style) continue;
    let group = groupOf.get(style);
    if (group === undefined) {
      group = enter(groups, lookOf(style));
      groupOf.set(style, group);
    }
    group?.cells.push(cell);
  }
  return [...groups.values()].flatMap(({ look, cells: alike }) => groupRanges(alike).map((range) => ({ range, look })));
}

function enter<Look>(
  groups: Map<string, { readonly look: Look; readonly cells: CellDocument[] }>,
  look: Look | undefined,
): { readonly cells: CellDocument[] } | null {
  if (look === undefined) return null;
  const key = JSON.stringify(look);
  const group = groups.get(key) ?? { look, cells: [] };
  groups.set(key, group);
  return group;
}
