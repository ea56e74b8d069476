import type { CellRange } from '../workbook/CellRange';
import type { ReceivedValue } from '../workbook/ReceivedWorkbook';
import type { FieldRef } from '../forms/Table';
import type { ReadEntry } from '../entries/ReadEntry';
import type { CellAddress } from '../workbook/CellAddress';
import type { NilDeclaration } from './nilDeclarations';

/** What one received workbook says, table by table; whose it is stands beside it. */
export interface Submission {
  readonly tables: readonly SubmittedTable[];
}

/** One official table found in a workbook. Field cells only; fields of absent rows or columns are not listed. */
export interface SubmittedTable {
  readonly table: string;
  readonly sheet: string;
  /** From the first header cell to the last field. */
  readonly range: CellRange;
  readonly foundBy: 'id' | 'header' | 'shape';
  /** 0–1: 1 for our own ids; for the others how alike header and rows are. */
  readonly confidence: number;
  /** Entry and derived fields, row by row, left to right. */
  readonly fields: readonly SubmittedField[];
  /** Figures where the form asks nothing: on headings, and in columns that the row doesn't have. Absent: none. */
  readonly unasked?: readonly UnaskedFigure[];
  /** The sender declared that there is nothing to report, and the table holds nothing else: its fields are nil. */
  readonly declaredNil?: NilDeclaration;
  /** The sender declared that there is nothing to report, and yet the table holds something. */
  readonly contradicts?: NilDeclaration;
}

/** A figure that counts nowhere, and its cell. */
export interface UnaskedFigure {
  readonly field: FieldRef;
  readonly sheet: string;
  readonly address: CellAddress;
  readonly raw: ReceivedValue;
}

export interface SubmittedField {
  readonly field: FieldRef;
  readonly sheet: string;
  readonly address: CellAddress;
  /** The cell's own value; null when it is empty. */
  readonly raw: ReceivedValue | null;
  /** The formula behind it, when the cell holds one. */
  readonly formula?: string;
  readonly read: ReadEntry;
  /** True for a total the sender filled in: compared, never added. */
  readonly derived: boolean;
}
