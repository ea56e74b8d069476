import { type FieldRef, fieldKey } from '../forms/Table';

/** A unit's figures of one table that are not 0, by field key, with their fields. */
export type TableFigures = ReadonlyMap<string, { readonly field: FieldRef; readonly number: number }>;

/** Fewer figures are too easily the same by chance. */
export const FEWEST_FIGURES = 5;

/**
 * How unlikely the figures are to come about twice by chance, in bits: a figure of n is one of about n that were possible, so ones say
 * nothing and large figures much.
 */
export function bitsOf(figures: TableFigures): number {
  let bits = 0;
  for (const { number } of figures.values()) bits += Math.log2(Math.max(1, Math.abs(number)));
  return bits;
}

/** Whether two units, or two periods, gave exactly the same figures for a table. */
export function areEqual(a: TableFigures, b: TableFigures): boolean {
  return a.size === b.size && [...a].every(([key, { number }]) => b.get(key)?.number === number);
}

/** The figures as one text, the same for the same figures. */
export function fingerprintOf(figures: TableFigures): string {
  return JSON.stringify([...figures.values()].map(({ field, number }) => [fieldKey(field), number]).sort());
}
