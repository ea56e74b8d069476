import { crossingAt } from '../forms/crossingAt';
import { ratioParts } from '../forms/ratioParts';
import { type FieldRef, type Table, fieldKey } from '../forms/Table';
import type { SummaryFigure } from './Consolidation';

/**
 * Takes each ratio whose numerator and denominator a rule names from the table's own figures: what all units gave for the one ÷ what
 * they gave for the other. Where one of the two is blank, or the denominator is 0, the shares that units gave stay a range (or are
 * weighted); where no unit gave a share either, the ratio is blank.
 *
 * @param figures with their totals: a numerator may be one
 */
export function recomputeRatios(table: Table, figures: readonly SummaryFigure[]): readonly SummaryFigure[] {
  if (!table.rules.some(({ kind }) => kind === 'ratio')) return figures;
  const byKey = new Map(figures.map((figure) => [fieldKey(figure.field), figure]));
  const numberAt = (field: FieldRef): number | null => {
    const value = byKey.get(fieldKey(field))?.value;
    return typeof value === 'number' ? value : null;
  };
  return figures.map((figure): SummaryFigure => {
    const { field, how, contributions } = figure;
    if (how !== 'ratio-range' && how !== 'ratio-weighted') return figure;
    const parts = ratioParts(table, field);
    if (!parts || crossingAt(table, field.row, field.column)?.type !== 'entry') return figure;
    const [numerator, denominator] = [numberAt(parts.numerator), numberAt(parts.denominator)];
    if (numerator !== null && denominator !== null && denominator !== 0) {
      return { ...figure, how: 'ratio', value: numerator / denominator };
    }
    return contributions.length === 0 ? { ...figure, how: 'ratio', value: null } : figure;
  });
}
