import { RangeTarget } from '../book/RangeTarget';
import type { SheetTarget } from '../book/targets';
import { describeType, type Scalar } from '../protocol/describeType';
import type { HostObject } from '../protocol/HostObject';
import { asOneOf, asRecord, asText, invalidArgument } from './arguments';
import { rangeOrAddress } from './locateRange';
import { makeRangeAreas } from './rangeAreas';

const kept = (key: string, initial: unknown): Scalar<SheetTarget> => ({
  get: ({ book, sheet }) => book.pageLayout(sheet).get(key) ?? initial,
  set: ({ book, sheet }, value) => {
    const same = typeof value === typeof initial || typeof initial === 'object';
    if (!same) invalidArgument(key);
    book.pageLayout(sheet).set(key, value);
  },
});

const headerPart = (name: string): Scalar<SheetTarget> => kept(`headersFooters.${name}`, '');

const makeHeaderFooter = describeType<Excel.HeaderFooter, SheetTarget>('HeaderFooter', {
  scalars: {
    leftHeader: headerPart('leftHeader'),
    centerHeader: headerPart('centerHeader'),
    rightHeader: headerPart('rightHeader'),
    leftFooter: headerPart('leftFooter'),
    centerFooter: headerPart('centerFooter'),
    rightFooter: headerPart('rightFooter'),
  },
});

const makeHeadersFooters = describeType<Excel.HeaderFooterGroup, SheetTarget>('HeaderFooterGroup', {
  objects: { defaultForAllPages: makeHeaderFooter },
});

/** Points in one unit of the margins. */
const unitPoints = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** `worksheet.pageLayout`: print setup; margins in points. */
export const makePageLayout = describeType<Excel.PageLayout, SheetTarget>('PageLayout', {
  scalars: {
    orientation: kept('orientation', 'Portrait'),
    paperSize: kept('paperSize', 'A4'),
    zoom: kept('zoom', { scale: 100 }),
    printOrder: kept('printOrder', 'DownThenOver'),
    printGridlines: kept('printGridlines', false),
    printHeadings: kept('printHeadings', false),
    blackAndWhite: kept('blackAndWhite', false),
    centerHorizontally: kept('centerHorizontally', false),
    centerVertically: kept('centerVertically', false),
    firstPageNumber: kept('firstPageNumber', ''),
    leftMargin: kept('leftMargin', 50.4),
    rightMargin: kept('rightMargin', 50.4),
    topMargin: kept('topMargin', 54),
    bottomMargin: kept('bottomMargin', 54),
    headerMargin: kept('headerMargin', 21.6),
    footerMargin: kept('footerMargin', 21.6),
  },
  objects: {
    headersFooters: makeHeadersFooters,
    getPrintAreaOrNullObject: (target) => {
      const range = stored(target, 'printArea');
      return range && makeRangeAreas({ book: range.book, sheet: range.sheet, areas: [range.area] });
    },
    getPrintTitleRowsOrNullObject: (target) => opened(target, 'printTitleRows'),
    getPrintTitleColumnsOrNullObject: (target) => opened(target, 'printTitleColumns'),
  },
  methods: {
    setPrintArea: (target, range) => store(target, 'printArea', range),
    setPrintTitleRows: (target, range) => store(target, 'printTitleRows', range),
    setPrintTitleColumns: (target, range) => store(target, 'printTitleColumns', range),
    setPrintMargins: ({ book, sheet }, unit, margins) => {
      const points = unitPoints[asOneOf(asText(unit, 'unit'), ['Points', 'Inches', 'Centimeters'] as const, 'unit')];
      for (const [side, size] of Object.entries(asRecord(margins, 'marginOptions'))) {
        if (typeof size === 'number') book.pageLayout(sheet).set(`${side}Margin`, size * points);
      }
    },
  },
});

function store({ book, sheet }: SheetTarget, key: string, given: unknown): void {
  book.pageLayout(sheet).set(key, rangeOrAddress(book, sheet, given).area);
}

function stored({ book, sheet }: SheetTarget, key: string): RangeTarget | null {
  const area = book.pageLayout(sheet).get(key);
  return area === undefined ? null : new RangeTarget(book, sheet, area as RangeTarget['area']);
}

function opened(target: SheetTarget, key: string): HostObject | null {
  const range = stored(target, key);
  return range && target.book.make.range(range);
}
