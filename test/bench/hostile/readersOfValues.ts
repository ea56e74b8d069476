import * as SheetJS from '@e965/xlsx';
import exceljs from 'exceljs';
import { readXlsx } from 'hucre';
import { zlibInflate } from '../../../src/cli/zlibInflate';
import { formatAddress } from '../../../src/domain/workbook/CellAddress';
import { plainValue } from '../../../src/domain/workbook/ReceivedWorkbook';
import { readWorkbook } from '../../../src/xlsx/reader/readWorkbook';
import type { SheetValues } from '../../hostile/HostileFile';

/** Gives what a reader finds in a file; throws or rejects when it refuses it. */
export type ReaderOfValues = (book: Uint8Array) => SheetValues | Promise<SheetValues>;

type Value = string | number | boolean;
type Cells = Record<string, Value>;

const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);

/** Us and the libraries, each reduced to cell values by address; blanks are left out. */
export const readersOfValues: Readonly<Record<string, ReaderOfValues>> = {
  'bieu-mau': (book) => {
    const read = readWorkbook(book, { inflate: zlibInflate });
    if (!read.ok) throw new Error(read.failure.code);
    return bySheet(
      read.value.sheets,
      ({ name }) => name,
      (sheet) => sheet.cells.map((cell) => [formatAddress(cell), plainValue(cell.value)]),
    );
  },
  '@e965/xlsx': (book) => {
    const { SheetNames, Sheets } = SheetJS.read(book, { type: 'array' });
    return bySheet(
      SheetNames,
      (name) => name,
      (name) =>
        Object.entries(Sheets[name] ?? {}).flatMap(([address, cell]) => {
          if (address.startsWith('!')) return [];
          const { t, v, w } = cell as SheetJS.CellObject;
          return [[address, t === 'e' ? w : v]];
        }),
    );
  },
  exceljs: async (book) => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(Buffer.from(book) as unknown as ArrayBuffer);
    return bySheet(
      workbook.worksheets,
      ({ name }) => name,
      (sheet) => {
        const cells: [string, unknown][] = [];
        sheet.eachRow((row) => row.eachCell((cell) => cells.push([cell.address, valueOfExceljs(cell.value)])));
        return cells;
      },
    );
  },
  hucre: async (book) => {
    const { sheets } = await readXlsx(book);
    return bySheet(
      sheets,
      ({ name }) => name,
      (sheet) =>
        sheet.rows.flatMap((row, at) =>
          row.map((value, column) => [formatAddress({ row: at, column }), value] as const),
        ),
    );
  },
};

function bySheet<T>(
  sheets: readonly T[],
  nameOf: (sheet: T) => string,
  cellsOf: (sheet: T) => readonly (readonly [string, unknown])[],
): SheetValues {
  return Object.fromEntries(sheets.map((sheet) => [nameOf(sheet), listed(cellsOf(sheet))]));
}

function listed(cells: readonly (readonly [string, unknown])[]): Cells {
  const values: Cells = {};
  for (const [address, value] of cells) {
    const plain = value instanceof Date ? (value.getTime() - EPOCH_1900) / DAY_MS : value;
    if (typeof plain === 'string' || typeof plain === 'number' || typeof plain === 'boolean') values[address] = plain;
  }
  return values;
}

function valueOfExceljs(value: exceljs.CellValue): unknown {
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('result' in value) return valueOfExceljs(value.result ?? null);
  return 'error' in value ? value.error : undefined;
}
