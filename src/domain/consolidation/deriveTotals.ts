import { crossingAt } from '../forms/crossingAt';
import { type DerivingRule, type FieldRef, type Table, fieldKey } from '../forms/Table';
import { partsOfTotal } from '../forms/partsOfTotal';
import { addFigures, type Figure, figureScalar } from '../rules/Figure';
import { quotientFigure } from '../rules/quotientFigure';
import type { SummaryFigure, SummaryValue } from './Consolidation';

const NOTHING: Figure = [];
const PAIR = /^(-?\d+)\/(-?\d+)$/;

/**
 * Fills in the totals of a table from its own figures, parts before wholes. A total whose parts are all blank stays blank (null);
 * parts that are no numbers (ticks, ranges) are never added. Pairs are added number by number and stay pairs (`811/4829`); a quotient is
 * the provincial numerator ÷ the provincial denominator, never a sum of quotients.
 */
export function deriveTotals(table: Table, figures: readonly SummaryFigure[]): readonly SummaryFigure[] {
  const byKey = new Map(figures.map((figure) => [fieldKey(figure.field), figure]));
  const derived = new Map<string, Figure>();

  const figureAt = (field: FieldRef): Figure => {
    const key = fieldKey(field);
    const known = derived.get(key);
    if (known !== undefined) return known;
    const crossing = crossingAt(table, field.row, field.column);
    if (crossing?.type !== 'derived') return asFigure(byKey.get(key)?.value ?? null);
    const figure = comesTo(crossing.rule, partsOfTotal(table, field, crossing.rule).map(figureAt));
    derived.set(key, figure);
    return figure;
  };

  return figures.map((figure) => {
    const crossing = crossingAt(table, figure.field.row, figure.field.column);
    return crossing?.type === 'derived' ? { ...figure, value: valueOf(figureAt(figure.field)) } : figure;
  });
}

function comesTo(rule: DerivingRule, parts: readonly Figure[]): Figure {
  if (rule.kind !== 'quotient') return parts.reduce(addFigures, NOTHING);
  const [numerator = NOTHING, denominator = NOTHING] = parts;
  return quotientFigure(rule, numerator, denominator) ?? NOTHING;
}

function asFigure(value: SummaryValue): Figure {
  if (typeof value === 'number') return [value];
  const pair = typeof value === 'string' ? PAIR.exec(value) : null;
  return pair ? [Number(pair[1]), Number(pair[2])] : NOTHING;
}

function valueOf(figure: Figure): number | string | null {
  return figure.length === 1 ? (figure[0] ?? null) : figureScalar(figure);
}
