import type { CellRange } from './CellRange';

/**
 * A workbook as it came in, read and not yet understood. Row and column indexes start at 0. Ranges stay ranges: a merge or a
 * validation over a whole sheet is one object here, never a million cells.
 */
export interface ReceivedWorkbook {
  /** In the order of the tabs, hidden ones included. */
  readonly sheets: readonly ReceivedSheet[];
  readonly definedNames: readonly DefinedName[];
  readonly properties: DocumentProperties;
  /** The text of every custom XML data part (`customXml/item*.xml`), as stored. */
  readonly customXml: readonly string[];
  /** Serial dates count from 1904-01-01 instead of 1899-12-30. */
  readonly date1904: boolean;
}

export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

export interface ReceivedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Non-empty cells only, row by row, left to right, no address twice. */
  readonly cells: readonly ReceivedCell[];
  readonly merges: readonly CellRange[];
  readonly dataValidations: readonly ReceivedDataValidation[];
}

export interface ReceivedCell {
  readonly row: number;
  readonly column: number;
  readonly value: ReceivedValue;
  /** What the cell's number format makes of a number: 0.985 under `0.0%` is 'percent'; a serial under `dd/mm/yyyy` is 'date'. */
  readonly numberMeaning: NumberMeaning;
  /** The formula's text without `=`, when the cell holds one; `value` is then its cached result. */
  readonly formula?: string;
}

export type NumberMeaning = 'general' | 'percent' | 'date';

/** Text keeps its spaces; line ends are LF. */
export type ReceivedValue = number | string | boolean | CellError;

/** An Excel error value (`#REF!`), or a formula whose result was never stored (the file was written by a program, not by Excel). */
export interface CellError {
  readonly error: string;
}

export const FORMULA_WITHOUT_VALUE = 'formula-without-value';

export function isCellError(value: ReceivedValue): value is CellError {
  return typeof value === 'object';
}

/** A value as it can be quoted and kept: an Excel error by its own name (`#REF!`), everything else as it is. */
export function plainValue(value: ReceivedValue): number | string | boolean {
  return isCellError(value) ? value.error : value;
}

export interface ReceivedDataValidation {
  readonly ranges: readonly CellRange[];
  /** `list`, `whole`, `decimal`, `custom` … as ECMA-376 18.18.21 names them. */
  readonly type: string;
  readonly operator?: string;
  readonly formula1?: string;
  readonly formula2?: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorTitle?: string;
  readonly error?: string;
}

export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** The index of the sheet the name belongs to; absent for a name of the whole workbook. */
  readonly sheetIndex?: number;
  readonly hidden: boolean;
}

export interface DocumentProperties {
  readonly title?: string;
  readonly creator?: string;
  readonly lastModifiedBy?: string;
  /** ISO 8601 as stored, e.g. `2023-04-03T08:12:00Z`. */
  readonly created?: string;
  readonly modified?: string;
  readonly custom: Readonly<Record<string, string | number | boolean>>;
}
