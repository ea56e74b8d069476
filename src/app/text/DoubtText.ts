import type { DoubtCode } from '../../domain/doubts/Doubt';

/** What a sentence about a doubtful figure may say; figures are already written in the language. */
export interface DoubtFacts {
  readonly found: string;
  readonly expected: string;
  /** How many times the larger of the two is the smaller. */
  readonly times: string;
  readonly isAbove: boolean;
  /** How many figures took part. */
  readonly count: string;
  /** The unit with the same figures; empty when there is none. */
  readonly otherUnit: string;
}

/** The catalogue of one language: every code has its sentence, why a figure is doubted and what to do. */
export type DoubtText = Readonly<Record<DoubtCode, (facts: DoubtFacts) => string>>;
