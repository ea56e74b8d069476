import type { Doubt } from './Doubt';
import { bitsOf, FEWEST_FIGURES, fingerprintOf, type TableFigures } from './equalFigures';

/** Beyond what pairs of units explain: 1 in 1,000 that any two tables of one consolidation agree by chance. */
const MARGIN_BITS = 10;

/**
 * Units that gave exactly the same figures for a table: one may have been filled in from the other's. Each is told of the other (of
 * several, of the first by id). Tables whose figures are so few or so small that chance explains it are passed over.
 *
 * @param tables each unit's figures of one table, by unit id
 */
export function unitsWithEqualFigures(tables: ReadonlyMap<string, TableFigures>): readonly Doubt[] {
  const pairs = Math.max(1, (tables.size * (tables.size - 1)) / 2);
  const byFigures = new Map<string, string[]>();
  for (const unit of [...tables.keys()].sort()) {
    const figures = tables.get(unit);
    if (!figures || figures.size < FEWEST_FIGURES || bitsOf(figures) < Math.log2(pairs) + MARGIN_BITS) continue;
    const key = fingerprintOf(figures);
    byFigures.set(key, [...(byFigures.get(key) ?? []), unit]);
  }
  return [...byFigures.values()].flatMap((units) => {
    const [first = '', second] = units;
    if (second === undefined) return [];
    return units.flatMap((unit) => doubtOf(unit, unit === first ? second : first, tables.get(unit)));
  });
}

function doubtOf(unit: string, otherUnit: string, figures: TableFigures | undefined): Doubt[] {
  const all = [...(figures?.values() ?? [])];
  const [first] = all;
  if (!first) return [];
  const { field, number } = first;
  const fields = all.map((each) => each.field);
  return [{ code: 'same-as-unit', unit, field, fields, found: number, expected: number, otherUnit }];
}
