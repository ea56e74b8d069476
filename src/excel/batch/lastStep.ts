import type { WriteStep } from './WriteStep';

/** Steps as one that is never split: what must come together, and last, because it can't be taken back. */
export function lastStep(steps: readonly WriteStep[]): WriteStep {
  return {
    bytes: steps.reduce((sum, { bytes }) => sum + bytes, 0),
    apply: () => {
      for (const step of steps) step.apply();
    },
  };
}
