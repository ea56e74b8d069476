import { protectSheet, unprotectSheet } from '../book/sheetActions';
import type { SheetTarget } from '../book/targets';
import { describeType } from '../protocol/describeType';
import { asOptionalText, isRecord } from './arguments';

const closed = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** `worksheet.protection`. */
export const makeSheetProtection = describeType<Excel.WorksheetProtection, SheetTarget>('WorksheetProtection', {
  scalars: {
    protected: { get: ({ book, sheet }) => book.sheet(sheet).protection !== null },
    options: { get: ({ book, sheet }) => book.sheet(sheet).protection?.options ?? null },
  },
  methods: {
    protect: ({ book, sheet }, options, password) =>
      protectSheet(book, sheet, {
        password: asOptionalText(password, 'password') ?? '',
        options: { ...closed, ...(isRecord(options) ? options : {}) },
      }),
    unprotect: ({ book, sheet }, password) => unprotectSheet(book, sheet, asOptionalText(password, 'password') ?? ''),
  },
});
