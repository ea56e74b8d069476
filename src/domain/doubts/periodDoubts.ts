import type { Doubt } from './Doubt';
import { areEqual, bitsOf, FEWEST_FIGURES, type TableFigures } from './equalFigures';

/** Figures of one unit rarely change so much from one period to the next; DHIS2 and others leave the factor to taste. */
const LEAST_FACTOR = 5;
/** Small counts change by many times their size. */
const LEAST_DISTANCE = 30;
/** Chance hardly gives one unit the same table twice. */
const LEAST_BITS = 10;

/**
 * One unit's table against the one that it gave last period: figures that changed by five times or more, or a table that is the same
 * in every figure, which looks like last period's sent again. A figure that was or is 0 tells nothing about its size.
 */
export function periodDoubts(unit: string, now: TableFigures, before: TableFigures): readonly Doubt[] {
  if (now.size >= FEWEST_FIGURES && areEqual(now, before) && bitsOf(now) >= LEAST_BITS) {
    const all = [...now.values()];
    const [first] = all;
    if (!first) return [];
    const { field, number } = first;
    const fields = all.map((each) => each.field);
    return [{ code: 'same-as-period', unit, field, fields, found: number, expected: number }];
  }
  return [...now].flatMap(([key, { field, number }]): Doubt[] => {
    const earlier = before.get(key)?.number;
    if (earlier === undefined || earlier === 0 || number === 0) return [];
    const factor = Math.abs(number / earlier);
    const isFar = factor >= LEAST_FACTOR || factor <= 1 / LEAST_FACTOR;
    if (!isFar || Math.abs(number - earlier) < LEAST_DISTANCE) return [];
    return [{ code: 'period-jump', unit, field, fields: [field], found: number, expected: earlier }];
  });
}
