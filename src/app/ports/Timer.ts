/** Time, as far as waiting goes. */
export interface Timer {
  /** Calls back once after so many milliseconds; the answer calls it off. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
}
