import type { Area } from '../grid/Area';

/** What a sheet is apart from its cells. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** `#RRGGBB`, empty for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  /** Points. */
  readonly standardWidth: number;
  readonly standardHeight: number;
  /** Rows and columns that stay when the sheet is scrolled. */
  readonly frozen: Area | null;
  readonly protection: SheetProtection | null;
}

/** How a protected sheet is protected; `options` as the add-in gave them. */
export interface SheetProtection {
  readonly password: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Size in points and whether it is hidden, of one row or column. */
export interface LineSize {
  readonly size: number;
  readonly hidden: boolean;
}

/** A native validation with the objects of the API (`rule`, `errorAlert`, `prompt`) as they were given. */
export interface Validation {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

/** A conditional format over some areas; `format` holds what it changes, for example `{ 'fill.color': '#FFC7CE' }`. */
export interface ConditionalFormatState {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  readonly rule: Readonly<Record<string, unknown>>;
  readonly format: Readonly<Record<string, unknown>>;
  readonly stopIfTrue: boolean;
}

/** A hyperlink as the API gives and takes it: `address` or `documentReference`, `screenTip`, `textToDisplay`. */
export type Link = Readonly<Record<string, unknown>>;

/** Cells with one validation; its formulas are written for `anchor` and move relatively for the others. */
export interface ValidatedArea {
  readonly area: Area;
  readonly anchor: readonly [row: number, column: number];
  readonly validation: Validation;
}
