import { crossingAt } from '../forms/crossingAt';
import { type FieldRef, type Table, fieldKey } from '../forms/Table';
import { partsOfTotal } from '../forms/partsOfTotal';
import type { SummaryFigure, SummaryValue } from './Consolidation';

/**
 * Fills in the totals of a table from its own figures, parts before wholes. A total whose parts are all blank stays blank (null);
 * parts that are no numbers (ticks, ranges) are never added.
 */
export function deriveTotals(table: Table, figures: readonly SummaryFigure[]): readonly SummaryFigure[] {
  const byKey = new Map(figures.map((figure) => [fieldKey(figure.field), figure]));
  const derived = new Map<string, number | null>();

  const numberAt = (field: FieldRef): number | null => {
    const key = fieldKey(field);
    const known = derived.get(key);
    if (known !== undefined) return known;
    const crossing = crossingAt(table, field.row, field.column);
    if (crossing?.type !== 'derived') return asNumber(byKey.get(key)?.value ?? null);
    const value = sumOf(partsOfTotal(table, field, crossing.rule).map(numberAt));
    derived.set(key, value);
    return value;
  };

  return figures.map((figure) => {
    const crossing = crossingAt(table, figure.field.row, figure.field.column);
    return crossing?.type === 'derived' ? { ...figure, value: numberAt(figure.field) } : figure;
  });
}

function asNumber(value: SummaryValue): number | null {
  return typeof value === 'number' ? value : null;
}

function sumOf(parts: readonly (number | null)[]): number | null {
  const given = parts.filter((part) => part !== null);
  return given.length === 0 ? null : given.reduce((total, part) => total + part, 0);
}
