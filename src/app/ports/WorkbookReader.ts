import type { Result } from '../../domain/Result';
import type { ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';

/** Bytes of a received file → workbook, or why not. Never throws for bad input, never takes more than its limits allow. */
export type ReadWorkbook = (bytes: Uint8Array) => Result<ReceivedWorkbook, ReadFailure>;

export interface ReadFailure {
  readonly code: ReadFailureCode;
  /** The part of the package that is at fault: `xl/worksheets/sheet3.xml`. */
  readonly part?: string;
  /** Technical detail for the log, in English; never shown alone. */
  readonly detail?: string;
}

/** One code per cause, because each has its own way out for the user. */
export type ReadFailureCode =
  | 'empty-file'
  | 'not-a-zip'
  /** An archive whose end or directory is missing or contradicts itself: a download or copy that broke off. */
  | 'truncated'
  /** An old Excel workbook that is not read here: older than Excel 5, or its reader is not loaded. */
  | 'old-xls'
  | 'encrypted'
  | 'xlsb'
  | 'docx'
  /** A zip or office file that holds no workbook. */
  | 'not-a-workbook'
  /** A .rar or .7z archive. */
  | 'other-archive'
  /** A .zip inside a .zip inside a .zip. */
  | 'nested-archive'
  /** A .zip without any file that someone may have sent. */
  | 'empty-archive'
  | 'damaged-part'
  | 'doctype-refused'
  | 'too-large'
  | 'duplicate-entry'
  | 'shared-strings-missing';
