import { cellsOf, intersectAreas, isWholeColumns, isWholeRows, wholeSheet, type Area } from '../../grid/Area';
import type { HostEngine } from '../HostEngine';
import type { SheetState } from '../SheetState';
import { cellData } from './cellData';
import { rangeOf } from './rules';

/** Rows and columns that are there to scroll into beyond the last used one, and at least. */
const SPARE = { rows: 60, columns: 10 };
const LEAST = { rows: 200, columns: 26 };
/** Of the strips with row numbers and column letters, in pixels. */
const HEADER = { width: 46, height: 20 };

/** Univer's matrices: by row, then by column. */
export type CellMatrix = Record<number, Record<number, object>>;

/** Excel's sizes are points, Univer's pixels. */
export const pixels = (points: number): number => Math.round((points * 96) / 72);

/** How many rows and columns a sheet shows. */
export function extentOf(used: Area | null): { rowCount: number; columnCount: number } {
  return {
    rowCount: Math.max(LEAST.rows, (used?.bottom ?? 0) + SPARE.rows),
    columnCount: Math.max(LEAST.columns, (used?.right ?? 0) + SPARE.columns),
  };
}

/** The used area with the formatted cells. */
export const usedArea = (engine: HostEngine, sheet: string): Area | null => engine.usedArea(sheet, wholeSheet, false);

export function cellMatrix(engine: HostEngine, sheet: string, cells: Iterable<readonly [number, number]>): CellMatrix {
  const matrix: CellMatrix = {};
  for (const [row, column] of cells) {
    (matrix[row] ??= {})[column] = cellData(engine.contentAt(sheet, row, column), engine.formatAt(sheet, row, column));
  }
  return matrix;
}

/** Which rows and columns stay while the rest scrolls. */
export function freezeOf(frozen: Area | null): {
  xSplit: number;
  ySplit: number;
  startRow: number;
  startColumn: number;
} {
  const rows = frozen === null || isWholeColumns(frozen) ? 0 : frozen.bottom + 1;
  const columns = frozen === null || isWholeRows(frozen) ? 0 : frozen.right + 1;
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
}

/** A sheet as Univer takes it when it is added, with all that is on it but rules. */
export function sheetSnapshot(engine: HostEngine, state: SheetState): object {
  const used = usedArea(engine, state.id);
  const { rowCount, columnCount } = extentOf(used);
  const inside = { top: 0, left: 0, bottom: rowCount - 1, right: columnCount - 1 };
  return {
    id: state.id,
    name: state.name,
    tabColor: state.tabColor,
    hidden: state.visibility === 'Visible' ? 0 : 1,
    freeze: freezeOf(state.frozen),
    rowCount,
    columnCount,
    defaultColumnWidth: pixels(state.standardWidth),
    defaultRowHeight: pixels(state.standardHeight),
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    rowHeader: { width: HEADER.width, hidden: 0 },
    columnHeader: { height: HEADER.height, hidden: 0 },
    rightToLeft: 0,
    showGridlines: state.showGridlines ? 1 : 0,
    cellData: used ? cellMatrix(engine, state.id, cellsOf(used)) : {},
    mergeData: engine.merges(state.id).map((area) => rangeOf(intersectAreas(area, inside) ?? area)),
    rowData: linesOf(rowCount, (row) => {
      const { size, hidden } = engine.lineSize(state.id, 'row', row);
      return size === state.standardHeight && !hidden ? null : { h: pixels(size), ia: 0, hd: hidden ? 1 : 0 };
    }),
    columnData: linesOf(columnCount, (column) => {
      const { size, hidden } = engine.lineSize(state.id, 'column', column);
      return size === state.standardWidth && !hidden ? null : { w: pixels(size), hd: hidden ? 1 : 0 };
    }),
  };
}

function linesOf<Line>(count: number, line: (index: number) => Line | null): Record<number, Line> {
  const lines: Record<number, Line> = {};
  for (let index = 0; index < count; index += 1) {
    const found = line(index);
    if (found !== null) lines[index] = found;
  }
  return lines;
}
