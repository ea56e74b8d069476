import { LAST_COLUMN, LAST_ROW, type Area } from './Area';

/**
 * Cells that come or go: `area` is inserted or deleted, and what lies below it (axis `row`) or to its right (`column`)
 * within the width of the area moves.
 */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'row' | 'column';
  readonly area: Area;
}

/** Where one cell is after the shift; null when it was deleted or pushed off the grid. */
export function shiftCell(shift: Shift, row: number, column: number): readonly [row: number, column: number] | null {
  const { area, axis, kind } = shift;
  const byRow = axis === 'row';
  const across = byRow ? column : row;
  if (across < (byRow ? area.left : area.top) || across > (byRow ? area.right : area.bottom)) return [row, column];
  const along = byRow ? row : column;
  const from = byRow ? area.top : area.left;
  const to = byRow ? area.bottom : area.right;
  const last = byRow ? LAST_ROW : LAST_COLUMN;
  if (along < from) return [row, column];
  if (kind === 'delete' && along <= to) return null;
  const moved = along + (kind === 'insert' ? 1 : -1) * (to - from + 1);
  if (moved > last) return null;
  return byRow ? [moved, column] : [row, moved];
}

/** Where an area is after the shift: it grows or shrinks when cells come or go inside it, null when nothing is left. */
export function shiftArea(shift: Shift, area: Area): Area | null {
  const byRow = shift.axis === 'row';
  const cut = shift.area;
  const covered = byRow
    ? cut.left <= area.left && cut.right >= area.right
    : cut.top <= area.top && cut.bottom >= area.bottom;
  if (!covered) return area;
  const span = byRow ? ([area.top, area.bottom] as const) : ([area.left, area.right] as const);
  const gone = byRow ? ([cut.top, cut.bottom] as const) : ([cut.left, cut.right] as const);
  const moved = shiftSpan(shift.kind, span, gone, byRow ? LAST_ROW : LAST_COLUMN);
  if (!moved) return null;
  const [first, end] = moved;
  return byRow ? { ...area, top: first, bottom: end } : { ...area, left: first, right: end };
}

function shiftSpan(
  kind: Shift['kind'],
  [from, to]: readonly [number, number],
  [first, end]: readonly [number, number],
  last: number,
): readonly [number, number] | null {
  const size = end - first + 1;
  if (from === 0 && to === last) return [from, to];
  if (kind === 'insert') {
    const start = from >= first ? from + size : from;
    return start > last ? null : [start, Math.min(last, to >= first ? to + size : to)];
  }
  const start = from > end ? from - size : Math.min(from, first);
  const stop = to > end ? to - size : Math.min(to, first - 1);
  return stop < start ? null : [start, stop];
}
