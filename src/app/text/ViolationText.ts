import type { ViolationCode } from '../../domain/rules/Violation';

/** What a sentence about a violation may say; figures are already written in the language. */
export interface ViolationFacts {
  /** Empty when the cell is blank. */
  readonly found: string;
  readonly expected: string;
  /** The distance between two numbers; empty when one of them is none. */
  readonly difference: string;
  /** Parts of a total: rows above it, or columns beside it. */
  readonly parts: 'rows' | 'columns';
  readonly aboveExpected: boolean;
  /** How many fields took part: for `quota-exceeded` the rows that hold the option. */
  readonly count: string;
}

/** The part of a place that the language puts into words. */
export interface PlaceNames {
  readonly unit: string | undefined;
  readonly file: string | undefined;
  readonly sheet: string | undefined;
  readonly address: string | undefined;
  readonly table: string;
  /** Row title and column titles. */
  readonly titles: readonly string[];
}

/** The catalogue of one language: every code has its sentence, what is wrong and what to do. */
export interface ViolationText {
  readonly place: (names: PlaceNames) => string;
  readonly sentences: Readonly<Record<ViolationCode, (facts: ViolationFacts) => string>>;
}
