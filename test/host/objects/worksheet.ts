import { requireOpenStructure } from '../book/guard';
import { RangeTarget } from '../book/RangeTarget';
import { activateSheet, copySheet, deleteSheet, moveSheet, renameSheet, showSheet } from '../book/sheetActions';
import type { SheetTarget } from '../book/targets';
import { cellArea, wholeSheet } from '../grid/Area';
import { describeType } from '../protocol/describeType';
import { ExcelFault } from '../protocol/ExcelFault';
import type { HostObject } from '../protocol/HostObject';
import { asFlag, asInteger, asNumber, asOneOf, asText, isHostObject } from './arguments';
import { makeAutoFilter } from './autoFilter';
import { makeFreezePanes } from './freezePanes';
import { locateRange } from './locateRange';
import { makeNames } from './names';
import { makePageLayout } from './pageLayout';
import { makeSheetProperties } from './sheetProperties';
import { makeSheetProtection } from './sheetProtection';

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;
const places = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

/** A Worksheet. */
export const makeWorksheet = describeType<Excel.Worksheet, SheetTarget>('Worksheet', {
  id: ({ book, sheet }) => book.sheet(sheet).id,
  scalars: {
    id: { get: ({ sheet }) => sheet },
    name: {
      get: ({ book, sheet }) => book.sheet(sheet).name,
      set: ({ book, sheet }, value) => renameSheet(book, sheet, asText(value, 'name')),
    },
    position: {
      get: ({ book, sheet }) => book.engine.sheets().findIndex(({ id }) => id === sheet),
      set: ({ book, sheet }, value) => moveSheet(book, sheet, asInteger(value, 'position')),
    },
    visibility: {
      get: ({ book, sheet }) => book.sheet(sheet).visibility,
      set: ({ book, sheet }, value) => showSheet(book, sheet, asOneOf(value, visibilities, 'visibility')),
    },
    tabColor: {
      get: ({ book, sheet }) => book.sheet(sheet).tabColor,
      set: ({ book, sheet }, value) => {
        requireOpenStructure(book);
        book.engine.changeSheet(sheet, { tabColor: asText(value, 'tabColor') });
      },
    },
    showGridlines: {
      get: ({ book, sheet }) => book.sheet(sheet).showGridlines,
      set: ({ book, sheet }, value) =>
        book.engine.changeSheet(sheet, { showGridlines: asFlag(value, 'showGridlines') }),
    },
    showHeadings: {
      get: ({ book, sheet }) => book.sheet(sheet).showHeadings,
      set: ({ book, sheet }, value) => book.engine.changeSheet(sheet, { showHeadings: asFlag(value, 'showHeadings') }),
    },
    standardWidth: {
      get: ({ book, sheet }) => book.sheet(sheet).standardWidth,
      set: ({ book, sheet }, value) =>
        book.engine.changeSheet(sheet, { standardWidth: asNumber(value, 'standardWidth') }),
    },
    standardHeight: { get: ({ book, sheet }) => book.sheet(sheet).standardHeight },
    enableCalculation: { get: () => true },
  },
  objects: {
    getRange: ({ book, sheet }, address) => book.make.range(locateRange(book, sheet, address)),
    getRangeByIndexes: ({ book, sheet }, row, column, rows, columns) => {
      const [top, left] = [asInteger(row, 'startRow'), asInteger(column, 'startColumn')];
      const bottom = top + asInteger(rows, 'rowCount') - 1;
      const right = left + asInteger(columns, 'columnCount') - 1;
      if (top < 0 || left < 0 || bottom < top || right < left)
        throw new ExcelFault('InvalidArgument', 'There are no such cells.');
      return book.make.range(new RangeTarget(book, sheet, { top, left, bottom, right }));
    },
    getCell: ({ book, sheet }, row, column) =>
      book.make.range(new RangeTarget(book, sheet, cellArea(asInteger(row, 'row'), asInteger(column, 'column')))),
    getUsedRange: (target, valuesOnly) =>
      usedRange(target, valuesOnly === true) ??
      target.book.make.range(new RangeTarget(target.book, target.sheet, cellArea(0, 0))),
    getUsedRangeOrNullObject: (target, valuesOnly) => usedRange(target, valuesOnly === true),
    getNext: (target, visibleOnly) => neighbour(target, 1, visibleOnly === true) ?? notFound(),
    getNextOrNullObject: (target, visibleOnly) => neighbour(target, 1, visibleOnly === true),
    getPrevious: (target, visibleOnly) => neighbour(target, -1, visibleOnly === true) ?? notFound(),
    getPreviousOrNullObject: (target, visibleOnly) => neighbour(target, -1, visibleOnly === true),
    copy: (target, position, relativeTo) => copy(target, position, relativeTo),
    names: ({ book, sheet }) => makeNames({ book, scope: sheet }),
    protection: makeSheetProtection,
    customProperties: makeSheetProperties,
    freezePanes: makeFreezePanes,
    autoFilter: makeAutoFilter,
    pageLayout: makePageLayout,
  },
  methods: {
    activate: ({ book, sheet }) => activateSheet(book, sheet),
    delete: ({ book, sheet }) => deleteSheet(book, sheet),
    calculate: () => undefined,
  },
});

function usedRange({ book, sheet }: SheetTarget, valuesOnly: boolean): HostObject | null {
  book.sheet(sheet);
  const area = book.engine.usedArea(sheet, wholeSheet, valuesOnly);
  return area && book.make.range(new RangeTarget(book, sheet, area));
}

function neighbour({ book, sheet }: SheetTarget, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const sheets = book.engine.sheets();
  for (let index = sheets.findIndex(({ id }) => id === sheet) + step; ; index += step) {
    const other = sheets[index];
    if (!other) return null;
    if (!visibleOnly || other.visibility === 'Visible') return makeWorksheet({ book, sheet: other.id });
  }
}

function copy({ book, sheet }: SheetTarget, position: unknown, relativeTo: unknown): HostObject {
  const place = position === null || position === undefined ? 'None' : asOneOf(position, places, 'positionType');
  const sheets = book.engine.sheets();
  const other = isHostObject(relativeTo) ? (relativeTo.target as SheetTarget).sheet : null;
  const index = sheets.findIndex(({ id }) => id === other);
  if ((place === 'Before' || place === 'After') && index < 0)
    throw new ExcelFault('InvalidArgument', 'relativeTo is missing.');
  const at = { None: 0, Beginning: 0, End: sheets.length, Before: index, After: index + 1 }[place];
  return makeWorksheet({ book, sheet: copySheet(book, sheet, at) });
}

function notFound(): never {
  throw new ExcelFault('ItemNotFound', 'There is no such worksheet.');
}
