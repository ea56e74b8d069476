import { requireAllowed } from '../book/guard';
import { RangeTarget } from '../book/RangeTarget';
import type { SheetTarget } from '../book/targets';
import type { Area } from '../grid/Area';
import { describeType } from '../protocol/describeType';
import { ExcelFault } from '../protocol/ExcelFault';
import type { HostObject } from '../protocol/HostObject';
import { rangeOrAddress } from './locateRange';

/** `worksheet.autoFilter`: where the filter's buttons stand. Criteria, which would hide rows, are refused. */
export const makeAutoFilter = describeType<Excel.AutoFilter, SheetTarget>('AutoFilter', {
  scalars: { enabled: { get: (target) => areaOf(target) !== null } },
  objects: {
    getRange: (target) => opened(target) ?? notFound(),
    getRangeOrNullObject: (target) => opened(target),
  },
  methods: {
    apply: ({ book, sheet }, range, columnIndex, criteria) => {
      requireAllowed(book, sheet, 'allowAutoFilter');
      if ((columnIndex ?? null) !== null || (criteria ?? null) !== null) {
        throw new ExcelFault('NotImplemented', 'AutoFilter.apply with criteria');
      }
      book.pageLayout(sheet).set(KEY, rangeOrAddress(book, sheet, range).area);
    },
    remove: ({ book, sheet }) => void book.pageLayout(sheet).delete(KEY),
  },
});

/** Kept with what else a sheet has beside its cells. */
const KEY = 'autoFilter';

const areaOf = ({ book, sheet }: SheetTarget): Area | null =>
  (book.pageLayout(sheet).get(KEY) as Area | undefined) ?? null;

function opened(target: SheetTarget): HostObject | null {
  const area = areaOf(target);
  return area && target.book.make.range(new RangeTarget(target.book, target.sheet, area));
}

function notFound(): never {
  throw new ExcelFault('ItemNotFound', 'The sheet has no filter.');
}
