import type { FieldRef } from '../forms/Table';
import type { Severity } from '../forms/ruleSchema';

/** A rule broken, as data: words are made at the edge (`describeViolation`, in vi and en). */
export interface Violation {
  readonly code: ViolationCode;
  readonly severity: Severity;
  readonly ruleId: string;
  /** The field to look at first; its cell is the violation's address. */
  readonly field: FieldRef;
  /** Every field that took part, `field` among them. */
  readonly fields: readonly FieldRef[];
  /** What stands in `field`: a number (ratios are shares), text, or null when blank. */
  readonly found: number | string | null;
  /** What should stand there, or the bound it breaks; null when there is no single answer. */
  readonly expected: number | string | null;
}

export type ViolationCode =
  | 'total-mismatch'
  | 'total-missing'
  /** A total by formula that is right for Excel and wrong for the reader: some parts are numbers typed as text, which SUM skips. */
  | 'total-omits-text'
  | 'partition-mismatch'
  | 'subset-exceeded'
  | 'ratio-mismatch'
  | 'together-broken'
  | 'required-missing'
  /** A field that must be filled in is blank in a table (of a list: in a row) that is not. */
  | 'required-blank'
  /** A quotient differs from numerator ÷ denominator; expected is null where there is nothing to divide by. */
  | 'quotient-mismatch'
  | 'quotient-missing'
  /** More rows of a list hold the option `found` than the `expected` number allotted; `fields` are all of them, `field` the first surplus one. */
  | 'quota-exceeded'
  /** A share quoted in words: `found` is its text, `expected` the share. */
  | 'quoted-share-mismatch'
  /** The shares of one line have different bases; `found` lists them. */
  | 'quoted-bases-differ'
  /** A percentage quoted in words that can't be read (`49,s5%`). */
  | 'quoted-share-unreadable'
  | 'not-exactly-one'
  | 'out-of-range'
  | 'not-equal'
  /** The cell can't be read as what the field holds; `found` is its text. */
  | 'unreadable-entry'
  /** The cell was read, but another reading is possible (locale accident, assumed percent). */
  | 'doubtful-entry'
  /** A figure stands where the form asks nothing; `found` is its text. */
  | 'unasked-entry';
