/** A part of a larger write, which queues actions and leaves the sending to others. */
export interface WriteStep {
  /** About how many bytes its actions take on the way to Excel. */
  readonly bytes: number;
  readonly apply: () => void;
}
