import { useState } from 'react';

export interface Shown<T> {
  readonly items: readonly T[];
  /** How many the next press shows; 0 when all are there. */
  readonly more: number;
  readonly showMore: () => void;
}

/** A long list, some at a time, so that the pane stays quick. */
export function useShown<T>(all: readonly T[], step: number): Shown<T> {
  const [count, setCount] = useState(step);
  return {
    items: all.slice(0, count),
    more: Math.min(step, Math.max(0, all.length - count)),
    showMore: () => setCount(count + step),
  };
}
