import type { WriteStep } from './WriteStep';

/**
 * Excel on the web refuses requests over 5 MB, and takes long over much smaller ones without showing anything. A quarter of a megabyte
 * is some four official tables.
 */
export const BATCH_BYTES = 250_000;

/**
 * Steps in their order, as few batches as `limit` allows. A step that is larger than the limit is a batch of its own.
 *
 * @example packSteps([{ bytes: 3, … }, { bytes: 3, … }, { bytes: 5, … }], 6) // two batches: 3 + 3 and 5
 */
export function packSteps<Step extends Pick<WriteStep, 'bytes'>>(
  steps: readonly Step[],
  limit = BATCH_BYTES,
): readonly (readonly Step[])[] {
  const batches: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    if (step.bytes > room) {
      batches.push([]);
      room = limit;
    }
    batches.at(-1)?.push(step);
    room -= step.bytes;
  }
  return batches;
}
