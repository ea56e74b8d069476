import type { HostBook } from '../book/HostBook';
import { RangeTarget } from '../book/RangeTarget';
import { formatAddress } from '../grid/address';
import { columnCount, rowCount, type Area } from '../grid/Area';
import { describeType } from '../protocol/describeType';
import { ExcelFault } from '../protocol/ExcelFault';
import type { HostObject } from '../protocol/HostObject';
import { asInteger } from './arguments';

/** Several ranges of one sheet. */
export interface RangeAreasTarget {
  readonly book: HostBook;
  readonly sheet: string;
  readonly areas: readonly Area[];
}

const makeAreas = describeType<Excel.RangeCollection, RangeAreasTarget>('RangeCollection', {
  items: (target) => target.areas.map((area) => rangeOf(target, area)),
  objects: {
    getItemAt: (target, index) => {
      const area = target.areas[asInteger(index, 'index')];
      if (!area) throw new ExcelFault('ItemNotFound', 'There is no such area.');
      return rangeOf(target, area);
    },
  },
  methods: { getCount: ({ areas }) => areas.length },
});

/** What `getMergedAreasOrNullObject` and the print area give: addresses, counts and the single ranges. */
export const makeRangeAreas = describeType<Excel.RangeAreas, RangeAreasTarget>('RangeAreas', {
  scalars: {
    address: {
      get: ({ book, sheet, areas }) => areas.map((area) => formatAddress(book.sheet(sheet).name, area)).join(','),
    },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0) },
  },
  objects: {
    areas: makeAreas,
    worksheet: ({ book, sheet }) => book.make.worksheet({ book, sheet }),
  },
});

const rangeOf = ({ book, sheet }: RangeAreasTarget, area: Area): HostObject =>
  book.make.range(new RangeTarget(book, sheet, area));
