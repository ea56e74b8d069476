import type { Timer } from '../../app/ports/Timer';

export interface Debounced {
  /** Something happened: the pause begins anew. */
  readonly touch: () => void;
  /** Calls off what is waiting. */
  readonly cancel: () => void;
}

/** Calls back once after things have been quiet for so many milliseconds. */
export function debounce(timer: Timer, milliseconds: number, callback: () => void): Debounced {
  let callOff: (() => void) | null = null;
  const cancel = (): void => {
    callOff?.();
    callOff = null;
  };
  return {
    cancel,
    touch: () => {
      cancel();
      callOff = timer.after(milliseconds, () => {
        callOff = null;
        callback();
      });
    },
  };
}
