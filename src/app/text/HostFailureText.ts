import type { HostFailureCode } from '../ports/OpenWorkbook';

export interface HostFailureText {
  /** Per cause one sentence that says what stands in the way, and one that says what to do. `sheet` in quotes, or the words for "a sheet"; `range` the cells in question, or the words for "some cells". */
  readonly causes: Readonly<Record<HostFailureCode, (names: HostFailureNames) => HostFailureSentence>>;
  readonly someSheet: string;
  readonly someCells: string;
  readonly quoted: (sheet: string) => string;
  /** After a failed insertion that could not be taken back whole. */
  readonly leftBehind: (names: { readonly sheets: string }) => string;
}

export interface HostFailureNames {
  readonly sheet: string;
  readonly range: string;
}

export interface HostFailureSentence {
  readonly reason: string;
  readonly remedy: string;
}
