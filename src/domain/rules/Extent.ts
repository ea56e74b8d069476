import type { Entry, ShareBound } from '../entries/Entry';

/**
 * A figure with what its bound leaves open: `>98%` lies above 0.98 (and is not 0.98: strict), `≈98%` about 0.98, a plain figure is exact.
 */
export interface Extent {
  readonly size: number;
  readonly side: 'exact' | 'above' | 'below' | 'about';
  readonly strict: boolean;
}

/** Differences below this are noise of binary fractions. */
export const NOISE = 1e-9;

const EXTENT_OF_BOUND: Readonly<Record<ShareBound, Omit<Extent, 'size'>>> = {
  '>': { side: 'above', strict: true },
  '≥': { side: 'above', strict: false },
  '<': { side: 'below', strict: true },
  '≤': { side: 'below', strict: false },
  '≈': { side: 'about', strict: false },
};

export function exactly(size: number): Extent {
  return { size, side: 'exact', strict: false };
}

/**
 * The size of an entry: zero and nil are exactly 0. Null for blank and for what has no single size (pairs, ticks, words).
 *
 * @example extentOf({ state: 'value', value: { type: 'share', share: 0.98, bound: '>' } }) // { size: 0.98, side: 'above', strict: true }
 */
export function extentOf(entry: Entry): Extent | null {
  if (entry.state === 'blank') return null;
  if (entry.state !== 'value') return exactly(0);
  const { value } = entry;
  if (value.type === 'number') return exactly(value.number);
  if (value.type !== 'share') return null;
  return value.bound ? { size: value.share, ...EXTENT_OF_BOUND[value.bound] } : exactly(value.share);
}

/**
 * Whether `a` is greater than `b` however the bounds are taken. Two bounds of the same side compare by their sizes, as their
 * writer meant them: `>98%` is above `>96%`. Undecidable is false: `98%` against `>96%`.
 */
export function surelyAbove(a: Extent, b: Extent): boolean {
  if (a.side === b.side) return a.size > b.size + NOISE;
  const lowest = a.side === 'exact' || a.side === 'above';
  const highest = b.side === 'exact' || b.side === 'below';
  if (!lowest || !highest) return false;
  return a.size > b.size + NOISE || ((a.strict || b.strict) && a.size >= b.size - NOISE);
}
