import type { Result } from '../../domain/Result';
import type { CellAddress } from '../../domain/workbook/CellAddress';
import type { CellRange } from '../../domain/workbook/CellRange';
import type { ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';
import type { NameDocument, SheetDocument } from './WorkbookDocument';

/**
 * The workbook that is open in Excel, as the use cases see it. Every method moves whole sheets, never single cells, and answers with a
 * value: what Excel refuses is a HostFailure, never an exception.
 */
export interface OpenWorkbook {
  /** All sheets with their cells, merges, names, marks: the same model that received files are read into, so the same intake applies. */
  readonly read: () => Promise<Result<OpenedWorkbook, HostFailure>>;
  /**
   * Adds sheets at the end or where `place` says, whole or not at all. Nothing of the same name is overwritten, be it a sheet or the table that one of our
   * hidden names marks: the failure says on which sheet it is, unless `replace` lists that sheet.
   */
  readonly insert: (insertion: Insertion, progress?: InsertionProgress) => Promise<Result<InsertedSheets, HostFailure>>;
  /**
   * Makes cells of one sheet look and behave as a document says, and tells what did not. Contents that the document leaves blank stay.
   * Writes only when something differs; a lock without a password is lifted for the while.
   */
  readonly restore: (restoration: Restoration) => Promise<Result<Mended, HostFailure>>;
  /** Shows a cell: activates its sheet, a hidden one after showing it, and selects the cell. */
  readonly select: (sheet: string, address: CellAddress) => Promise<Result<void, HostFailure>>;
  /** Calls back, at most once per pause in typing, when a person has changed cells or sheets; not for our own writes. Ends by `stop`. */
  readonly watch: (changed: (change: WorkbookChange) => void) => Promise<Result<Watch, HostFailure>>;
  /** The sheet in view and its active cell. */
  readonly selection: () => Promise<Result<SheetPlace, HostFailure>>;
  /** Calls back, once per pause, when another cell or sheet is in view; whoever selected it. Ends by `stop`. */
  readonly watchSelection: (changed: (place: SheetPlace) => void) => Promise<Result<Watch, HostFailure>>;
  /** The workbook's own memory: unit, period, accepted warnings with reasons. Null when nothing was kept. */
  readonly readMemory: (key: string) => Promise<Result<string | null, HostFailure>>;
  /** Keeps a text under a key; what other keys hold stays. */
  readonly writeMemory: (key: string, value: string) => Promise<Result<void, HostFailure>>;
}

export interface OpenedWorkbook extends ReceivedWorkbook {
  /** What the title bar calls it: `Huyện ủy Hải Hậu.xlsx`. */
  readonly name: string;
}

export interface Insertion {
  readonly sheets: readonly SheetDocument[];
  readonly definedNames: readonly NameDocument[];
  readonly customProperties: Readonly<Record<string, string>>;
  /** True: custom properties that the workbook has already stay as they are, because they say what the workbook is. */
  readonly keepProperties?: boolean;
  readonly customXml: readonly string[];
  /** Names of existing sheets that may be replaced, because a person said so. The new ones take their places among the tabs. */
  readonly replace?: readonly string[];
  /**
   * True: a new sheet whose name is taken, by one that may not be replaced, gets another (`Bảng 2A (2)`) instead of failing; formulas,
   * links and names follow.
   */
  readonly renameTaken?: boolean;
  /** Absent: behind the last sheet. Sheets that replace others take the places of those. */
  readonly place?: InsertionPlace;
}

/** Where new things go in the workbook. */
export type InsertionPlace =
  | { readonly kind: 'end' }
  /** Sheets of their own, behind the sheet of this name. */
  | { readonly kind: 'after'; readonly sheet: string }
  /**
   * Into a sheet that is there, from this cell down and to the right. The insertion then has one sheet document, of that sheet's name,
   * whose cells stand where they are to stand. Its area must hold nothing: consent never overwrites here. Of the sheet itself nothing
   * changes but heights that are too low, and widths that are too small of columns that hold nothing else.
   */
  | { readonly kind: 'at'; readonly sheet: string; readonly address: CellAddress };

export interface Restoration {
  /** Named as the sheet, with nothing outside `areas`. What it says of the sheet as a whole is not looked at. */
  readonly document: SheetDocument;
  /** Merges, looks, validations and conditional formats are put back here, and nowhere else. */
  readonly areas: readonly CellRange[];
  /** Names to be led to these cells. */
  readonly definedNames: readonly NameDocument[];
  /** True: contents or merges are known to differ. */
  readonly contentsDiffer: boolean;
  /** True: the sheet is locked afterwards; false: as it was before. */
  readonly protect: boolean;
}

/** What was put back, but for contents, merges and names, which whoever asks knows. */
export interface Mended {
  readonly formats: readonly CellRange[];
  readonly validations: readonly CellRange[];
  readonly conditions: readonly CellRange[];
  /** Columns or rows were too small. */
  readonly sizes: boolean;
  /** The sheet was open. */
  readonly protection: boolean;
}

export interface InsertionProgress {
  /** In sheets. */
  readonly report: (done: number, total: number) => void;
  /** Asked between batches of sheets; true ends the insertion and takes back what was inserted. */
  readonly isCancelled: () => boolean;
  /** Called before the last batch, after which nothing can be taken back: sheets that are replaced go in it. */
  readonly finishing?: () => void;
}

export interface InsertedSheets {
  /** In the order of the insertion, as they are called in the workbook. */
  readonly names: readonly string[];
}

export interface WorkbookChange {
  /** Names of the sheets that changed; sheets that are gone are not among them. Empty when sheets were only deleted. */
  readonly sheets: readonly string[];
}

/** A cell of the open workbook. */
export interface SheetPlace {
  readonly sheet: string;
  readonly address: CellAddress;
}

export interface Watch {
  readonly stop: () => Promise<Result<void, HostFailure>>;
}

/** What Excel refused, by what a person can do about it. `detail` is Excel's own code and place, for the log. */
export interface HostFailure {
  readonly code: HostFailureCode;
  readonly sheet?: string;
  /** The cells in question: `B3:F9`. */
  readonly range?: string;
  readonly detail?: string;
  /** Sheets of a failed insertion that Excel did not let us take back; they may be deleted. */
  readonly leftBehind?: readonly string[];
}

export type HostFailureCode =
  /** Someone is typing in a cell: finish with Enter, then try again. */
  | 'cell-being-edited'
  | 'sheet-protected'
  /** The workbook's structure is locked: no sheet can be added, renamed or deleted. */
  | 'structure-protected'
  | 'sheet-missing'
  | 'sheet-exists'
  /** Something stands in the cells that a table would need; nothing was changed. */
  | 'place-occupied'
  | 'workbook-read-only'
  /** Another workbook has the focus: click into this one. */
  | 'workbook-inactive'
  /** More than Excel takes at once (5 MB on the web). */
  | 'too-large'
  /** This Excel is too old for what was asked. */
  | 'not-supported'
  /** Excel is doing something else or lost its connection. */
  | 'excel-busy'
  | 'cancelled'
  /** Anything else: Excel's code is in `detail`. */
  | 'unexpected';
