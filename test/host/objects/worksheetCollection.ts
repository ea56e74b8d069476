import type { HostBook } from '../book/HostBook';
import { addSheet } from '../book/sheetActions';
import type { SheetState } from '../engine/SheetState';
import { describeType } from '../protocol/describeType';
import { ExcelFault } from '../protocol/ExcelFault';
import type { HostObject } from '../protocol/HostObject';
import { asOptionalText, asText } from './arguments';
import { makeWorksheet } from './worksheet';

/** `workbook.worksheets`: by name or by id. */
export const makeWorksheets = describeType<Excel.WorksheetCollection, HostBook>('WorksheetCollection', {
  items: (book) => book.engine.sheets().map((sheet) => object(book, sheet)),
  item: (book, key) => get(book, key) ?? notFound(),
  objects: {
    getItem: (book, key) => get(book, key) ?? notFound(),
    getItemOrNullObject: (book, key) => get(book, key),
    add: (book, name) => makeWorksheet({ book, sheet: addSheet(book, asOptionalText(name, 'name')) }),
    getActiveWorksheet: (book) => makeWorksheet({ book, sheet: book.activeSheet }),
    getFirst: (book, visibleOnly) => object(book, visible(book, visibleOnly)[0] ?? notFound()),
    getLast: (book, visibleOnly) => object(book, visible(book, visibleOnly).at(-1) ?? notFound()),
  },
  methods: { getCount: (book, visibleOnly) => visible(book, visibleOnly).length },
});

const object = (book: HostBook, { id }: SheetState): HostObject => makeWorksheet({ book, sheet: id });

function get(book: HostBook, key: unknown): HostObject | null {
  const text = asText(key, 'key');
  const sheet = book.engine.sheets().find(({ id }) => id === text) ?? book.sheetByName(text);
  return sheet ? object(book, sheet) : null;
}

const visible = (book: HostBook, only: unknown): readonly SheetState[] =>
  book.engine.sheets().filter((sheet) => only !== true || sheet.visibility === 'Visible');

function notFound(): never {
  throw new ExcelFault('ItemNotFound', "The requested resource doesn't exist.");
}
