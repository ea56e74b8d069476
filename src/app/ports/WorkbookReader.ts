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
  | 'old-xls'
  | 'encrypted'
  | 'xlsb'
  | 'ods'
  | 'docx'
  /** A zip or office file that holds no workbook. */
  | 'not-a-workbook'
  | 'damaged-part'
  | 'doctype-refused'
  | 'too-large'
  | 'duplicate-entry'
  | 'shared-strings-missing';
