/** A rectangle of cells, counted from 0, both ends included. Whole columns reach from row 0 to the last row of Excel. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const wholeSheet: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === LAST_ROW;
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === LAST_COLUMN;
export const isUnbounded = (area: Area): boolean => isWholeColumns(area) || isWholeRows(area);
export const isOneCell = (area: Area): boolean => area.top === area.bottom && area.left === area.right;

export const cellArea = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

export const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const containsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export const containsArea = (outer: Area, inner: Area): boolean =>
  containsCell(outer, inner.top, inner.left) && containsCell(outer, inner.bottom, inner.right);

/** The cells that both have, or null. */
export function intersectAreas(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

/** The smallest rectangle around both. */
export const boundAreas = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** What is left of the first when the second is cut out: up to four rectangles. */
export function subtractArea(from: Area, cut: Area): Area[] {
  const hole = intersectAreas(from, cut);
  if (!hole) return [from];
  const rest: Area[] = [];
  if (hole.top > from.top) rest.push({ ...from, bottom: hole.top - 1 });
  if (hole.bottom < from.bottom) rest.push({ ...from, top: hole.bottom + 1 });
  if (hole.left > from.left) rest.push({ top: hole.top, bottom: hole.bottom, left: from.left, right: hole.left - 1 });
  if (hole.right < from.right)
    rest.push({ top: hole.top, bottom: hole.bottom, left: hole.right + 1, right: from.right });
  return rest;
}

/** The places of a bounded area, row by row. */
export function* cellsOf(area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield [row, column];
  }
}

/** One value per cell, in rows. */
export function mapCells<Value>(area: Area, value: (row: number, column: number) => Value): Value[][] {
  const rows: Value[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: Value[] = [];
    for (let column = area.left; column <= area.right; column += 1) line.push(value(row, column));
    rows.push(line);
  }
  return rows;
}
