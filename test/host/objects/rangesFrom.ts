import { requireUnlocked } from '../book/guard';
import { RangeTarget } from '../book/RangeTarget';
import { shiftCells } from '../book/shiftCells';
import {
  boundAreas,
  columnCount,
  intersectAreas,
  isOneCell,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  rowCount,
  type Area,
} from '../grid/Area';
import { ExcelFault } from '../protocol/ExcelFault';
import type { HostObject } from '../protocol/HostObject';
import { asInteger } from './arguments';
import { rangeOrAddress } from './locateRange';
import { makeRangeAreas } from './rangeAreas';

/** The members of Range that give other ranges. */
export const rangesFrom = {
  getCell: (range: RangeTarget, row: unknown, column: unknown) => {
    const top = range.area.top + asInteger(row, 'row');
    const left = range.area.left + asInteger(column, 'column');
    return within(range, { top, left, bottom: top, right: left });
  },
  getRow: (range: RangeTarget, row: unknown) => {
    const top = range.area.top + asInteger(row, 'row');
    return within(range, { ...range.area, top, bottom: top });
  },
  getColumn: (range: RangeTarget, column: unknown) => {
    const left = range.area.left + asInteger(column, 'column');
    return within(range, { ...range.area, left, right: left });
  },
  getLastCell: (range: RangeTarget) => within(range, { ...range.area, top: range.area.bottom, left: range.area.right }),
  getLastRow: (range: RangeTarget) => within(range, { ...range.area, top: range.area.bottom }),
  getLastColumn: (range: RangeTarget) => within(range, { ...range.area, left: range.area.right }),
  getEntireRow: (range: RangeTarget) => within(range, { ...range.area, left: 0, right: LAST_COLUMN }),
  getEntireColumn: (range: RangeTarget) => within(range, { ...range.area, top: 0, bottom: LAST_ROW }),
  getOffsetRange: (range: RangeTarget, rows: unknown, columns: unknown) =>
    within(range, moved(range.area, asInteger(rows, 'rowOffset'), asInteger(columns, 'columnOffset'))),
  getResizedRange: (range: RangeTarget, rows: unknown, columns: unknown) =>
    resized(range, asInteger(rows, 'deltaRows'), asInteger(columns, 'deltaColumns')),
  getAbsoluteResizedRange: (range: RangeTarget, rows: unknown, columns: unknown) =>
    resized(
      range,
      asInteger(rows, 'numRows') - rowCount(range.area),
      asInteger(columns, 'numColumns') - columnCount(range.area),
    ),
  getRowsBelow: (range: RangeTarget, count: unknown) => {
    const rows = count === null || count === undefined ? 1 : asInteger(count, 'count');
    return within(range, { ...range.area, top: range.area.bottom + 1, bottom: range.area.bottom + rows });
  },
  getRowsAbove: (range: RangeTarget, count: unknown) => {
    const rows = count === null || count === undefined ? 1 : asInteger(count, 'count');
    return within(range, { ...range.area, top: range.area.top - rows, bottom: range.area.top - 1 });
  },
  getBoundingRect: (range: RangeTarget, other: unknown) => {
    const target = rangeOrAddress(range.book, range.sheet, other);
    if (target.sheet !== range.sheet)
      throw new ExcelFault('InvalidArgument', 'The ranges lie on different worksheets.');
    return within(range, boundAreas(range.area, target.area));
  },
  getIntersection: (range: RangeTarget, other: unknown) => intersection(range, other) ?? notFound(),
  getIntersectionOrNullObject: (range: RangeTarget, other: unknown) => intersection(range, other),
  getUsedRange: (range: RangeTarget, valuesOnly: unknown) => used(range, valuesOnly === true) ?? notFound(),
  getUsedRangeOrNullObject: (range: RangeTarget, valuesOnly: unknown) => used(range, valuesOnly === true),
  getMergedAreasOrNullObject: (range: RangeTarget) => {
    const areas = range.book.engine.merges(range.sheet).filter((merge) => intersectAreas(merge, range.area));
    return areas.length === 0 ? null : makeRangeAreas({ book: range.book, sheet: range.sheet, areas });
  },
  getSurroundingRegion: (range: RangeTarget) => within(range, surrounding(range)),
};

/** Inserts or deletes where the range is; gives the new, empty cells. */
export function shiftRange(
  range: RangeTarget,
  kind: 'insert' | 'delete',
  direction: 'Down' | 'Right' | 'Up' | 'Left',
): HostObject {
  const { book, sheet, area } = range;
  const axis = isWholeRows(area)
    ? 'row'
    : isWholeColumns(area)
      ? 'column'
      : direction === 'Down' || direction === 'Up'
        ? 'row'
        : 'column';
  if (!isUnbounded(area)) requireUnlocked(book, sheet, area);
  shiftCells(book, sheet, { kind, axis, area });
  return book.make.range(new RangeTarget(book, sheet, area));
}

const moved = (area: Area, rows: number, columns: number): Area => ({
  top: isWholeColumns(area) ? area.top : area.top + rows,
  bottom: isWholeColumns(area) ? area.bottom : area.bottom + rows,
  left: isWholeRows(area) ? area.left : area.left + columns,
  right: isWholeRows(area) ? area.right : area.right + columns,
});

const resized = (range: RangeTarget, rows: number, columns: number): HostObject =>
  within(range, { ...range.area, bottom: range.area.bottom + rows, right: range.area.right + columns });

/** A range off the grid is Excel's `InvalidArgument`. */
function within(range: RangeTarget, area: Area): HostObject {
  const inside = area.top >= 0 && area.left >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
  if (!inside || area.bottom < area.top || area.right < area.left) {
    throw new ExcelFault('InvalidArgument', 'The range lies outside the worksheet.');
  }
  return range.book.make.range(new RangeTarget(range.book, range.sheet, area));
}

function intersection(range: RangeTarget, other: unknown): HostObject | null {
  const target = rangeOrAddress(range.book, range.sheet, other);
  const area = target.sheet === range.sheet ? intersectAreas(range.area, target.area) : null;
  return area && within(range, area);
}

function used(range: RangeTarget, valuesOnly: boolean): HostObject | null {
  const area = range.book.engine.usedArea(range.sheet, range.area, valuesOnly);
  return area && within(range, area);
}

/** Grows until a row and a column of empty cells are around. */
function surrounding({ book, sheet, area }: RangeTarget): Area {
  let grown = area;
  for (;;) {
    const frame = {
      top: Math.max(0, grown.top - 1),
      left: Math.max(0, grown.left - 1),
      bottom: Math.min(LAST_ROW, grown.bottom + 1),
      right: Math.min(LAST_COLUMN, grown.right + 1),
    };
    const next = book.engine.usedArea(sheet, frame, true);
    const bound = next ? boundAreas(grown, next) : grown;
    if (isOneCell(bound) || JSON.stringify(bound) === JSON.stringify(grown)) return bound;
    grown = bound;
  }
}

function notFound(): never {
  throw new ExcelFault('ItemNotFound', "The requested resource doesn't exist.");
}
