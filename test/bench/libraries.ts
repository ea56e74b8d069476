import * as SheetJS from '@e965/xlsx';
import exceljs from 'exceljs';
import { readXlsx } from 'hucre';

/** The libraries that we measure against, each as its own documentation says to read a whole workbook. */
export const libraries: Readonly<Record<string, (book: Uint8Array) => unknown>> = {
  '@e965/xlsx dense': (book) => SheetJS.read(book, { type: 'array', dense: true }),
  exceljs: (book) => new exceljs.Workbook().xlsx.load(Buffer.from(book) as unknown as ArrayBuffer),
  hucre: (book) => readXlsx(book),
};
