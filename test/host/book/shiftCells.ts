import {
  containsArea,
  intersectAreas,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  type Area,
} from '../grid/Area';
import { shiftArea, type Shift } from '../grid/Shift';
import { ExcelFault } from '../protocol/ExcelFault';
import { raiseChanged } from './editCells';
import { isLocked, requireAllowed } from './guard';
import type { HostBook } from './HostBook';
import { RangeTarget } from './RangeTarget';

const directions = {
  insert: { row: 'ShiftCellDown', column: 'ShiftCellRight' },
  delete: { row: 'ShiftCellUp', column: 'ShiftCellLeft' },
} as const;

/** Inserts or deletes cells; whole rows and columns are told of as such. Names, kept ranges and selections move along. */
export function shiftCells(book: HostBook, sheet: string, shift: Shift): void {
  guardShift(book, sheet, shift);
  book.engine.shift(sheet, shift);
  for (const name of book.names) {
    if (name.place?.sheet !== sheet) continue;
    const area = shiftArea(shift, name.place.area);
    if (area) name.place = { sheet, area };
    else Object.assign(name, { place: null, formula: '=#REF!' });
  }
  const kept = [...book.references.objects()].map((object) => object.target);
  for (const target of [...kept, ...book.eventRanges.values()]) {
    if (target instanceof RangeTarget && target.sheet === sheet) target.moveTo((area) => shiftArea(shift, area));
  }
  raiseChanged(book, sheet, shift.area, changeType(shift), directions[shift.kind][shift.axis]);
}

function changeType({ kind, axis, area }: Shift): string {
  const whole = axis === 'row' ? isWholeRows(area) : isWholeColumns(area);
  const what = whole ? (axis === 'row' ? 'Row' : 'Column') : 'Cell';
  return `${what}${kind === 'insert' ? 'Inserted' : 'Deleted'}`;
}

function guardShift(book: HostBook, sheet: string, shift: Shift): void {
  const { area, axis, kind } = shift;
  const whole = axis === 'row' ? isWholeRows(area) : isWholeColumns(area);
  const option = `allow${kind === 'insert' ? 'Insert' : 'Delete'}${axis === 'row' ? 'Rows' : 'Columns'}`;
  requireAllowed(book, sheet, whole ? option : null);
  // Even where deleting rows is allowed, rows with a locked cell stay.
  if (kind === 'delete' && book.sheet(sheet).protection) {
    const used = book.engine.usedArea(sheet, area, false);
    if (!used || isLocked(book, sheet, used)) requireAllowed(book, sheet, null);
  }
  if (whole) return;
  const corridor: Area = axis === 'row' ? { ...area, bottom: LAST_ROW } : { ...area, right: LAST_COLUMN };
  const split = book.engine
    .merges(sheet)
    .some((merge) => intersectAreas(merge, corridor) && !containsArea(corridor, merge));
  if (split) throw new ExcelFault('InsertDeleteConflict', 'The shift would tear a merged cell apart.');
}
