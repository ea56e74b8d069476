import type { Entry } from './Entry';

/**
 * A cell read as an entry of some kind. `entry` is null when the cell can't be read: that is a `problem`, never a zero.
 * `notes` log what was made clean on the way, in the order it was done.
 */
export interface ReadEntry {
  readonly entry: Entry | null;
  readonly notes: readonly CleaningNote[];
  readonly problem?: EntryProblem;
}

/** What was made clean. Those of severity warning change what the figure could mean and are reported one by one. */
export interface CleaningNote {
  readonly code: CleaningCode;
  readonly severity: 'info' | 'warning';
}

export type CleaningCode =
  | 'spaces-trimmed'
  | 'leading-zeros'
  | 'number-as-text'
  | 'thousands-dot'
  | 'thousands-comma'
  | 'thousands-space'
  /** `1.235` as text in a count (info) or an amount (warning: it could be a decimal): read as 1235. */
  | 'ambiguous-thousands'
  /** `1,235` as text in an amount: read as the decimal it is in Vietnamese; in English it is 1235. */
  | 'ambiguous-decimal'
  /** `1.5`: a dot that can only be a decimal point. */
  | 'decimal-dot'
  /** 9.000000001: the noise of a formula's arithmetic, taken off. */
  | 'noise-rounded'
  /** `'12`: the apostrophe that makes Excel keep a text, left in by another program. */
  | 'apostrophe-dropped'
  /** The number 1.235 (three decimals) in a count cell: read as 1235, as a Vietnamese hand meant it. */
  | 'locale-accident'
  | 'percent-sign'
  /** 98.5 in a ratio cell without a percent sign: read as 98,5 %. The text `1`: read as 100 %. */
  | 'percent-assumed'
  | 'full-width'
  | 'unicode-composed'
  | 'tick-mark'
  | 'date-as-month'
  /** A pair that Excel turned into a date (6/2021, 8/11). */
  | 'date-as-pair'
  /** `22` where `22/30` belongs: read as 22/0, the second number is not known. */
  | 'pair-incomplete'
  | 'unit-dropped';

export interface EntryProblem {
  readonly code: EntryProblemCode;
  /** Words or figures that help to say what is wrong, e.g. the options of a choice. */
  readonly hint?: string;
}

export type EntryProblemCode =
  | 'not-a-number'
  | 'not-whole'
  | 'negative'
  | 'not-a-ratio'
  | 'not-a-pair'
  | 'not-a-tick'
  | 'not-an-option'
  | 'not-a-month'
  /** Both readings are equally likely and differ: the sender must say which. */
  | 'ambiguous'
  | 'excel-error'
  | 'formula-without-value';
