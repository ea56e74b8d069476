import type { Batch, BatchAnswer } from '../protocol/Batch';
import captured from './captures.json';

/** One `context.sync()`: what Microsoft's library 1.1.110 sent, with its flags, and what a host answered that it accepted. */
export interface CapturedBatch {
  readonly flags: number;
  readonly request: Batch;
  readonly answer: BatchAnswer;
}

/** Batches of one piece of add-in code; batches that only let go of ranges are left out, but for one scenario. */
export interface Capture {
  readonly name: string;
  readonly batches: readonly CapturedBatch[];
}

/** All scenarios, in the order in which they ran on one workbook that began with an empty `Sheet1`. */
export const captures = captured as unknown as readonly Capture[];
