import type { CellRange } from '../../domain/workbook/CellRange';
import type { SheetVisibility } from '../../domain/workbook/ReceivedWorkbook';

/** A workbook to be written, complete and independent of who writes it (the OOXML writer, or Excel through Office.js). 0-based. */
export interface WorkbookDocument {
  readonly sheets: readonly SheetDocument[];
  readonly definedNames: readonly NameDocument[];
  readonly properties: {
    readonly title: string;
    readonly creator: string;
    /** ISO 8601 in UTC. Absent: no time is written, so that the same input gives the same bytes. */
    readonly modified?: string;
    readonly custom: Readonly<Record<string, string>>;
  };
  /** Custom XML data parts, one whole XML document each. */
  readonly customXml?: readonly string[];
}

export interface NameDocument {
  readonly name: string;
  /** Without `=`: `'Bảng 2A'!$A$4:$I$9` */
  readonly refersTo: string;
  readonly hidden?: boolean;
}

export interface SheetDocument {
  /** At most 31 characters, without `[]:*?/\`. */
  readonly name: string;
  readonly visibility?: SheetVisibility;
  readonly tabColor?: string;
  /** In any order, no address twice. */
  readonly cells: readonly CellDocument[];
  readonly merges: readonly CellRange[];
  /** By column index, in characters of the default font; undefined keeps the default. */
  readonly columnWidths: readonly (number | undefined)[];
  /** By row index, in points. */
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Rows that the program makes higher than `rowHeights` says as soon as what is typed there needs it. */
  readonly growingRows?: readonly number[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly dataValidations: readonly DataValidationDocument[];
  readonly conditionalFormats: readonly ConditionalFormatDocument[];
  /** Structure is locked; cells whose style says `unlocked` stay open. No password: it protects from slips, not from people. */
  readonly protected?: boolean;
  readonly print?: SheetPrintSetup;
  readonly notes: readonly NoteDocument[];
  readonly hyperlinks: readonly HyperlinkDocument[];
  readonly autoFilter?: CellRange;
}

export interface CellDocument {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly style?: CellStyle;
}

/** Text is always written as text, whatever it begins with: `=cmd|…` from a received cell never becomes a formula. */
export type CellContent =
  | { readonly type: 'blank' }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'boolean'; readonly boolean: boolean }
  /** `formula` without `=`, in English function names; `cached` is its result as Excel would compute it. */
  | { readonly type: 'formula'; readonly formula: string; readonly cached: number | string | boolean };

export interface CellStyle {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly color?: string;
  };
  /** `RRGGBB` */
  readonly fill?: string;
  readonly border?: 'thin' | 'none';
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** en-US format code: `#,##0`, `0.0%`, `@`. */
  readonly numberFormat?: string;
  readonly unlocked?: boolean;
}

export interface DataValidationDocument {
  readonly ranges: readonly CellRange[];
  readonly type: 'whole' | 'decimal' | 'list' | 'textLength' | 'custom';
  readonly operator?: 'between' | 'greaterThanOrEqual' | 'lessThanOrEqual' | 'equal' | 'greaterThan' | 'lessThan';
  /** For a list: `"x"`, `"Có,Không"` in quotes, or a range. */
  readonly formula1: string;
  readonly formula2?: string;
  readonly allowBlank: boolean;
  readonly errorStyle: 'stop' | 'warning' | 'information';
  /** Excel's limits: titles 32, messages 255 characters. */
  readonly errorTitle?: string;
  readonly error?: string;
  readonly promptTitle?: string;
  readonly prompt?: string;
}

export interface ConditionalFormatDocument {
  readonly ranges: readonly CellRange[];
  /** True → formatted; without `=`, relative to the first range's top left cell. */
  readonly formula: string;
  readonly format: { readonly fontColor?: string; readonly fill?: string; readonly bold?: boolean };
}

export interface SheetPrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4' | 'A3';
  /** Pages across; 0 as height lets it grow. */
  readonly fitToWidth: number;
  readonly fitToHeight: number;
  /** Rows repeated on every page, 0-based and inclusive. */
  readonly repeatRows?: { readonly first: number; readonly last: number };
  /** Rows that should begin a new page, 0-based; a wish that a program may pass over while it fits the sheet to pages. */
  readonly pageBreaks?: readonly number[];
  readonly printArea?: CellRange;
  readonly footer?: string;
  readonly header?: string;
}

export interface NoteDocument {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}

export interface HyperlinkDocument {
  readonly row: number;
  readonly column: number;
  /** A place in this workbook, `'Bảng 2A'!C9`. Links never leave the book. */
  readonly location: string;
  readonly tooltip?: string;
}

/** Same document, same bytes. */
export type WriteWorkbook = (document: WorkbookDocument) => Uint8Array;
