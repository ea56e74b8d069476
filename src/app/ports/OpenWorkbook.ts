import type { Result } from '../../domain/Result';
import type { CellAddress } from '../../domain/workbook/CellAddress';
import type { ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';
import type { NameDocument, SheetDocument } from './WorkbookDocument';

/**
 * The workbook that is open in Excel, as the use cases see it. Every method moves whole sheets, never single cells, and answers with a
 * value: what Excel refuses is a HostFailure, never an exception.
 */
export interface OpenWorkbook {
  /** All sheets with their cells, merges, names, marks: the same model that received files are read into, so the same intake applies. */
  readonly read: () => Promise<Result<ReceivedWorkbook, HostFailure>>;
  /**
   * Adds sheets at the end, whole or not at all. A sheet of the same name is never overwritten: the failure names it, unless `replace`
   * says that these sheets are ours to replace.
   */
  readonly insert: (insertion: Insertion, progress?: InsertionProgress) => Promise<Result<InsertedSheets, HostFailure>>;
  /** Shows a cell: activates its sheet and selects it. */
  readonly select: (sheet: string, address: CellAddress) => Promise<Result<void, HostFailure>>;
  /** Calls back, at most once per pause in typing, when a person has changed cells; not for our own writes. Ends by `stop`. */
  readonly watch: (changed: (change: WorkbookChange) => void) => Promise<Result<Watch, HostFailure>>;
  /** The workbook's own memory: unit, period, accepted warnings with reasons. Null when nothing was kept. */
  readonly readMemory: (key: string) => Promise<Result<string | null, HostFailure>>;
  readonly writeMemory: (key: string, value: string) => Promise<Result<void, HostFailure>>;
}

export interface Insertion {
  readonly sheets: readonly SheetDocument[];
  readonly definedNames: readonly NameDocument[];
  readonly customProperties: Readonly<Record<string, string>>;
  readonly customXml: readonly string[];
  /** Names of existing sheets that may be replaced, because a person said so. */
  readonly replace?: readonly string[];
}

export interface InsertionProgress {
  readonly report: (done: number, total: number) => void;
  /** Asked between sheets; true ends the insertion and takes back what was inserted. */
  readonly isCancelled: () => boolean;
}

export interface InsertedSheets {
  readonly names: readonly string[];
}

export interface WorkbookChange {
  /** Names of the sheets that changed; sheets that are gone are not among them. */
  readonly sheets: readonly string[];
}

export interface Watch {
  readonly stop: () => Promise<Result<void, HostFailure>>;
}

/** What Excel refused, by what a person can do about it. `detail` is Excel's own code and place, for the log. */
export interface HostFailure {
  readonly code: HostFailureCode;
  readonly sheet?: string;
  readonly detail?: string;
}

export type HostFailureCode =
  /** Someone is typing in a cell: finish with Enter, then try again. */
  | 'cell-being-edited'
  | 'sheet-protected'
  | 'sheet-missing'
  | 'sheet-exists'
  | 'workbook-read-only'
  /** More than Excel takes at once (5 MB on the web). */
  | 'too-large'
  /** This Excel is too old for what was asked. */
  | 'not-supported'
  | 'cancelled'
  /** Anything else: Excel's code is in `detail`. */
  | 'unexpected';
