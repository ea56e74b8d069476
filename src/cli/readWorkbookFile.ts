import { readFile } from 'node:fs/promises';
import type { Language } from '../app/text/Language';
import { describeReadFailure } from '../app/text/describeReadFailure';
import { failure, type Result, success } from '../domain/Result';
import type { ReceivedWorkbook } from '../domain/workbook/ReceivedWorkbook';
import { describeError } from './describeError';
import { readReceivedWorkbook } from './readReceivedWorkbook';
import { cliText } from './text';

/** A workbook of the office's own, with its bytes. */
export interface WorkbookFile {
  readonly bytes: Uint8Array;
  readonly workbook: ReceivedWorkbook;
}

/** A workbook that a command line names; the failure is a sentence. */
export async function readWorkbookFile(file: string, language: Language): Promise<Result<WorkbookFile, string>> {
  const bytes = await readBytes(file, language);
  if (!bytes.ok) return bytes;
  const workbook = workbookOf(bytes.value, file, language);
  return workbook.ok ? success({ bytes: bytes.value, workbook: workbook.value }) : workbook;
}

/** The bytes of a file that a command line names; the failure is a sentence. */
export async function readBytes(file: string, language: Language): Promise<Result<Uint8Array, string>> {
  try {
    return success(await readFile(file));
  } catch (error) {
    return failure(cliText(language, 'cannotRead', file, describeError(error)));
  }
}

export function workbookOf(bytes: Uint8Array, file: string, language: Language): Result<ReceivedWorkbook, string> {
  const read = readReceivedWorkbook(bytes);
  return read.ok ? read : failure(cliText(language, 'cannotRead', file, describeReadFailure(read.failure, language)));
}
