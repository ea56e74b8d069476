import type { ReadWorkbook } from '../app/ports/WorkbookReader';
import { readWorkbook } from '../xlsx/reader/readWorkbook';
import { zlibInflate } from './zlibInflate';

/** The workbook reader as the command line uses it. */
export const readReceivedWorkbook: ReadWorkbook = (bytes) => readWorkbook(bytes, { inflate: zlibInflate });
