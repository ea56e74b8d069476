import type { ReadWorkbook } from '../app/ports/WorkbookReader';
import { isCompoundFile } from '../xlsx/reader/compound/rootEntryNames';
import { readWorkbook } from '../xlsx/reader/readWorkbook';
import { zlibInflate } from './zlibInflate';

/** The reader of old Excel files, once a file needed it. */
let readOldWorkbook: ReadWorkbook | undefined;

/**
 * The workbook reader as the command line uses it. Old Excel files (.xls) are read once `prepareReading` has seen one in this process;
 * before that they are refused as `old-xls`.
 */
export const readReceivedWorkbook: ReadWorkbook = (bytes) => {
  const read = readWorkbook(bytes, { inflate: zlibInflate });
  return !read.ok && read.failure.code === 'old-xls' && readOldWorkbook ? readOldWorkbook(bytes) : read;
};

/** Loads what reading this file takes beyond what every file takes; `readReceivedFile` calls it. Nothing to do for most. */
export async function prepareReading(bytes: Uint8Array): Promise<void> {
  if (readOldWorkbook || !isCompoundFile(bytes)) return;
  ({ readOldWorkbook } = await import('../xlsx/biff/readOldWorkbook'));
}
