import type { HostFailureCode } from '../ports/OpenWorkbook';

export interface HostFailureText {
  /** Per cause one sentence that says what stands in the way, and one that says what to do. `sheet` in quotes, or the words for "a sheet". */
  readonly causes: Readonly<Record<HostFailureCode, (names: { readonly sheet: string }) => HostFailureSentence>>;
  readonly someSheet: string;
  readonly quoted: (sheet: string) => string;
  /** After a failed insertion that could not be taken back whole. */
  readonly leftBehind: (names: { readonly sheets: string }) => string;
}

export interface HostFailureSentence {
  readonly reason: string;
  readonly remedy: string;
}
