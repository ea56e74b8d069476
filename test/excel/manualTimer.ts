import type { Timer } from '../../src/app/ports/Timer';

export interface ManualTimer extends Timer {
  /** Lets so much time pass; what falls due is called, in its order. */
  readonly pass: (milliseconds: number) => void;
}

/** Time that passes only when the test says so. */
export function manualTimer(): ManualTimer {
  let now = 0;
  let waiting: { readonly due: number; readonly callback: () => void }[] = [];
  return {
    after: (milliseconds, callback) => {
      const entry = { due: now + milliseconds, callback };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    pass: (milliseconds) => {
      now += milliseconds;
      const due = waiting.filter((entry) => entry.due <= now).sort((a, b) => a.due - b.due);
      waiting = waiting.filter((entry) => entry.due > now);
      for (const { callback } of due) callback();
    },
  };
}
