import type { Figure } from '../rules/Figure';
import { quotientFigure } from '../rules/quotientFigure';
import { crossingAt } from '../forms/crossingAt';
import { partsOfTotal } from '../forms/partsOfTotal';
import type { RuleOf } from '../forms/ruleSchema';
import { type Crossing, type FieldRef, type Table, fieldKey } from '../forms/Table';
import type { SummaryFigure } from './Consolidation';
import { type Pair, pairText, parsePairText, sumPairs } from './pairText';
import { sumNumbers } from './sumNumbers';

type Derived = number | string | null;

/**
 * Fills in the totals of a table from its own figures, parts before wholes.
 *
 * | total of             | comes to                                      | null when                                |
 * | -------------------- | --------------------------------------------- | ---------------------------------------- |
 * | counts and amounts   | their sum                                     | all parts are blank                      |
 * | pairs                | `32/40`, each part summed on its own          | all parts are blank                      |
 * | a quotient's two     | numerator ÷ denominator × factor, rounded     | one is blank, or the denominator is 0    |
 *
 * Parts that are neither numbers nor pairs (ticks, ranges) are never added.
 */
export function deriveTotals(table: Table, figures: readonly SummaryFigure[]): readonly SummaryFigure[] {
  const byKey = new Map(figures.map((figure) => [fieldKey(figure.field), figure]));
  const derived = new Map<string, Derived>();

  const valueAt = (field: FieldRef): Derived => {
    const key = fieldKey(field);
    const known = derived.get(key);
    if (known !== undefined) return known;
    const crossing = crossingAt(table, field.row, field.column);
    if (crossing?.type !== 'derived') return scalarOf(byKey.get(key));
    // A template whose totals go round in a circle is refused at loading; here it must not go round for ever.
    derived.set(key, null);
    const value = derive(crossing, field);
    derived.set(key, value);
    return value;
  };
  const derive = (crossing: Extract<Crossing, { type: 'derived' }>, field: FieldRef): Derived => {
    const { rule, kind } = crossing;
    if (rule.kind === 'quotient') return quotientAt(rule, field);
    const parts = partsOfTotal(table, field, rule).map(valueAt);
    return kind === 'pair' ? sumOfPairs(parts) : sumOf(parts);
  };
  const quotientAt = (rule: RuleOf<'quotient'>, field: FieldRef): number | null => {
    const figureIn = (column: string): Figure => {
      const value = valueAt({ ...field, column });
      return typeof value === 'number' ? [value] : [];
    };
    const [quotient = null] = quotientFigure(rule, figureIn(rule.numerator), figureIn(rule.denominator)) ?? [];
    return quotient;
  };

  return figures.map((figure) => {
    const crossing = crossingAt(table, figure.field.row, figure.field.column);
    return crossing?.type === 'derived' ? { ...figure, value: valueAt(figure.field) } : figure;
  });
}

function scalarOf(figure: SummaryFigure | undefined): Derived {
  const value = figure?.value ?? null;
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}

function sumOf(parts: readonly Derived[]): number | null {
  const numbers = parts.filter((part) => typeof part === 'number');
  return numbers.length === 0 ? null : sumNumbers(numbers);
}

function sumOfPairs(parts: readonly Derived[]): string | null {
  const pairs = parts.flatMap((part): Pair[] => {
    const pair = typeof part === 'string' ? parsePairText(part) : null;
    return pair ? [pair] : [];
  });
  return pairs.length === 0 ? null : pairText(sumPairs(pairs));
}
