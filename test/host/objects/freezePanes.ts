import type { SheetTarget } from '../book/targets';
import { RangeTarget } from '../book/RangeTarget';
import { LAST_COLUMN, LAST_ROW } from '../grid/Area';
import { describeType } from '../protocol/describeType';
import { ExcelFault } from '../protocol/ExcelFault';
import type { HostObject } from '../protocol/HostObject';
import { asInteger } from './arguments';
import { rangeOrAddress } from './locateRange';

/** `worksheet.freezePanes`. */
export const makeFreezePanes = describeType<Excel.WorksheetFreezePanes, SheetTarget>('WorksheetFreezePanes', {
  objects: {
    getLocation: (target) => location(target) ?? notFound(),
    getLocationOrNullObject: (target) => location(target),
  },
  methods: {
    freezeAt: ({ book, sheet }, range) =>
      book.engine.changeSheet(sheet, { frozen: { ...rangeOrAddress(book, sheet, range).area, top: 0, left: 0 } }),
    freezeRows: ({ book, sheet }, count) =>
      book.engine.changeSheet(sheet, { frozen: { top: 0, left: 0, bottom: some(count) - 1, right: LAST_COLUMN } }),
    freezeColumns: ({ book, sheet }, count) =>
      book.engine.changeSheet(sheet, { frozen: { top: 0, left: 0, bottom: LAST_ROW, right: some(count) - 1 } }),
    unfreeze: ({ book, sheet }) => book.engine.changeSheet(sheet, { frozen: null }),
  },
});

const some = (count: unknown): number => (count === null || count === undefined ? 1 : asInteger(count, 'count'));

function location({ book, sheet }: SheetTarget): HostObject | null {
  const { frozen } = book.sheet(sheet);
  return frozen && book.make.range(new RangeTarget(book, sheet, frozen));
}

function notFound(): never {
  throw new ExcelFault('ItemNotFound', 'Nothing is frozen.');
}
