import type { HostBook } from '../book/HostBook';
import { RangeTarget } from '../book/RangeTarget';
import { cellArea } from '../grid/Area';
import { describeType } from '../protocol/describeType';
import { ExcelFault } from '../protocol/ExcelFault';
import type { HostObject } from '../protocol/HostObject';
import { asOptionalText, asText } from './arguments';
import { makeApplication, makeRuntime } from './application';
import { makeXmlParts } from './customXmlParts';
import { makeProperties } from './documentProperties';
import { makeNames } from './names';
import { makeSettings } from './settings';
import { makeWorksheets } from './worksheetCollection';

/** `workbook.protection`: of the structure, that is of the sheets as such. */
const makeProtection = describeType<Excel.WorkbookProtection, HostBook>('WorkbookProtection', {
  scalars: { protected: { get: (book) => book.structureProtected } },
  methods: {
    protect: (book, password) => {
      if (book.structureProtected) throw new ExcelFault('InvalidOperation', 'The workbook is protected already.');
      book.structureProtected = true;
      book.structurePassword = asOptionalText(password, 'password') ?? '';
    },
    unprotect: (book, password) => {
      if (book.structureProtected && book.structurePassword !== (asOptionalText(password, 'password') ?? '')) {
        throw new ExcelFault('BadPassword', 'The password you supplied is incorrect.');
      }
      book.structureProtected = false;
    },
  },
});

/** The Workbook, which for Excel is the global object. */
export const makeWorkbook = describeType<Excel.Workbook, HostBook>('Workbook', {
  scalars: {
    name: { get: (book) => book.options.name },
    readOnly: { get: (book) => book.viewing },
    isDirty: { get: () => true, set: () => undefined },
    autoSave: { get: () => false },
  },
  objects: {
    worksheets: makeWorksheets,
    names: (book) => makeNames({ book, scope: null }),
    application: makeApplication,
    properties: makeProperties,
    settings: makeSettings,
    customXmlParts: makeXmlParts,
    protection: makeProtection,
    getSelectedRange: (book) => range(book, book.activeSheet, book.selection(book.activeSheet)),
    getActiveCell: (book) => {
      const { top, left } = book.selection(book.activeSheet);
      return range(book, book.activeSheet, cellArea(top, left));
    },
    _Runtime: makeRuntime,
    _GetRangeForEventByReferenceId: (book, id) => eventRange(book, id) ?? gone(),
    _GetRangeOrNullObjectForEventByReferenceId: (book, id) => eventRange(book, id),
  },
});

const range = (book: HostBook, sheet: string, area: RangeTarget['area']): HostObject =>
  book.make.range(new RangeTarget(book, sheet, area));

function eventRange(book: HostBook, id: unknown): HostObject | null {
  const target = book.eventRanges.get(asText(id, 'referenceId'));
  return target && book.engine.sheets().some((sheet) => sheet.id === target.sheet) ? book.make.range(target) : null;
}

function gone(): never {
  throw new ExcelFault('ItemNotFound', 'The range of the event is gone.');
}
