import type { CleaningCode, EntryProblemCode } from '../../domain/entries/ReadEntry';

export interface ProblemFacts {
  /** The cell's text as it stands, not quoted. */
  readonly text: string;
  /** Figures or options, in the language's own numerals; empty when there are none. */
  readonly hint: string;
}

export interface DoubtFacts {
  readonly text: string;
  /** How the cell was read. */
  readonly readAs: string;
}

/** The catalogue of one language about cells: why one can't be read, and what was made clean in one that can. */
export interface EntryText {
  readonly problems: Readonly<Record<EntryProblemCode, (facts: ProblemFacts) => string>>;
  readonly notes: Readonly<Record<CleaningCode, (facts: DoubtFacts) => string>>;
}
