import { sumNumbers } from './sumNumbers';

/** The two numbers of a pair. */
export type Pair = readonly [first: number, second: number];

/**
 * A pair as reports and summaries hold it, without separators, so that formulas can take it apart.
 *
 * @example pairText([811, 4829]) === '811/4829'
 */
export function pairText([first, second]: Pair): string {
  return `${first}/${second}`;
}

/** The pair in such a text; null for any other text. */
export function parsePairText(text: string): Pair | null {
  const [, first, second] = /^(-?[\d.]+)\/(-?[\d.]+)$/.exec(text) ?? [];
  return first === undefined || second === undefined ? null : [Number(first), Number(second)];
}

/** Pairs added part by part. @example sumPairs([[8, 11], [6, 21]]) // [14, 32] */
export function sumPairs(pairs: readonly Pair[]): Pair {
  return [sumNumbers(pairs.map(([first]) => first)), sumNumbers(pairs.map(([, second]) => second))];
}
