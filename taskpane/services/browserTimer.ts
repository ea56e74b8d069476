import type { Timer } from '../../src/app/ports/Timer';

export const browserTimer: Timer = {
  after: (milliseconds, callback) => {
    const id = setTimeout(callback, milliseconds);
    return () => clearTimeout(id);
  },
};
