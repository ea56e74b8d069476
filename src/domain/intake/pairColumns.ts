import type { ExpectedColumn } from './TableExpectation';

/** An expected and a received column that may be the same. */
export interface ColumnPair {
  readonly expected: ExpectedColumn;
  /** Place in the received columns, 0-based. */
  readonly received: number;
  /** 0–1 */
  readonly likeness: number;
}

/** Columns are taken for moved only when that explains this much more than printed order does, */
const CLEARLY_BETTER = 0.3;
/** and when their titles are this good on average. */
const LIKENESS_OF_MOVED = 0.9;

/**
 * Chooses pairs so that each column is in one at most: in printed order, unless the titles say clearly that columns were moved.
 *
 * @param pairs every pair that is possible
 * @param received how many received columns there are
 */
export function pairColumns(
  pairs: readonly ColumnPair[],
  expected: readonly ExpectedColumn[],
  received: number,
): readonly ColumnPair[] {
  const ordered = pairInOrder(pairs, expected, received);
  const free = pairFreely(pairs, expected);
  const gain = sumOf(free) - sumOf(ordered);
  return gain > CLEARLY_BETTER && sumOf(free) >= LIKENESS_OF_MOVED * free.length ? free : ordered;
}

function sumOf(pairs: readonly ColumnPair[]): number {
  return pairs.reduce((sum, { likeness }) => sum + likeness, 0);
}

/** The likeliest pairs first, in printed order among equals. */
function pairFreely(pairs: readonly ColumnPair[], columns: readonly ExpectedColumn[]): readonly ColumnPair[] {
  const order = new Map(columns.map((column, at) => [column, at]));
  const sorted = [...pairs].sort(
    (a, b) =>
      b.likeness - a.likeness || (order.get(a.expected) ?? 0) - (order.get(b.expected) ?? 0) || a.received - b.received,
  );
  const taken = new Set<unknown>();
  return sorted.filter(({ expected, received }) => {
    if (taken.has(expected) || taken.has(received)) return false;
    taken.add(expected).add(received);
    return true;
  });
}

interface Chain {
  readonly sum: number;
  readonly last: ColumnPair | null;
  readonly before: Chain | null;
}

const EMPTY: Chain = { sum: 0, last: null, before: null };

/** The chain of pairs with the highest sum in which neither side turns back. */
function pairInOrder(
  pairs: readonly ColumnPair[],
  expected: readonly ExpectedColumn[],
  received: number,
): readonly ColumnPair[] {
  let best: readonly Chain[] = [EMPTY, ...expected.map(() => EMPTY)];
  for (let column = 0; column < received; column += 1) {
    const own = pairs.filter((pair) => pair.received === column);
    const next: Chain[] = [EMPTY];
    expected.forEach((wanted, at) => {
      const without = longer(best[at + 1] ?? EMPTY, next[at] ?? EMPTY);
      const pair = own.find((candidate) => candidate.expected === wanted);
      const before = best[at] ?? EMPTY;
      next.push(pair ? longer(without, { sum: before.sum + pair.likeness, last: pair, before }) : without);
    });
    best = next;
  }
  const chosen: ColumnPair[] = [];
  for (let chain: Chain | null | undefined = best.at(-1); chain?.last; chain = chain.before) chosen.push(chain.last);
  return chosen.reverse();
}

/** The first of equals. */
function longer(a: Chain, b: Chain): Chain {
  return b.sum > a.sum ? b : a;
}
