import type { Entry } from '../entries/Entry';
import type { FieldKind } from '../forms/FieldKind';
import { NOISE } from './Extent';

/** What an entry adds to a sum: nothing (blank), one number, or the two of a pair. */
export type Figure = readonly number[];

/** The kinds that add up. */
export const SUMMABLE_KINDS: ReadonlySet<FieldKind> = new Set<FieldKind>(['count', 'amount', 'pair']);

const RELATIVE_TOLERANCE = 1e-6;

/**
 * The figure of an entry: blank is `[]`, zero and nil `[0]`, 1.632 `[1632]`, 811/4.829 `[811, 4829]`; null for what can't be added.
 */
export function figureOf(entry: Entry): Figure | null {
  if (entry.state === 'blank') return [];
  if (entry.state !== 'value') return [0];
  const { value } = entry;
  if (value.type === 'number') return [value.number];
  return value.type === 'pair' ? [value.first, value.second] : null;
}

/** @example addFigures([8, 11], [6, 21]) // [14, 32] */
export function addFigures(a: Figure, b: Figure): Figure {
  return lengthwise(a, b, (left, right) => left + right);
}

/** True for blank, zero and nil, and for a pair of zeros. */
export function isNothing(figure: Figure): boolean {
  return figure.every((number) => Math.abs(number) <= NOISE);
}

/** Whether a total differs from a sum. Counts must agree; amounts may differ by a millionth, as rounded decimals do. */
export function figuresDiffer(total: Figure, sum: Figure, kind: FieldKind): boolean {
  return lengthwise(total, sum, (left, right) => Math.abs(left - right) - toleranceOf(kind, left)).some((by) => by > 0);
}

function toleranceOf(kind: FieldKind, total: number): number {
  return kind === 'amount' ? RELATIVE_TOLERANCE * Math.max(1, Math.abs(total)) : NOISE;
}

/** `toleranceOf` for a formula; `total` is the formula of the total's number. */
export function excelTolerance(kind: FieldKind, total: string): string {
  return kind === 'amount' ? `0.000001*MAX(1,ABS(${total}))` : '0.000000001';
}

/** As a violation shows it: null for blank, a pair as `811/4829`. Binary noise of sums (0.1 + 0.2) is rounded off. */
export function figureScalar(figure: Figure): number | string | null {
  const [first, second] = figure.map((number) => Number(number.toPrecision(12)));
  if (first === undefined) return null;
  return second === undefined ? first : `${first}/${second}`;
}

function lengthwise(a: Figure, b: Figure, combine: (left: number, right: number) => number): Figure {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, index) => combine(a[index] ?? 0, b[index] ?? 0));
}
