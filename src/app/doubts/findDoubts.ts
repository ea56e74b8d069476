import type { UnitSubmission } from '../../domain/consolidation/Consolidation';
import type { Doubt, DoubtCode } from '../../domain/doubts/Doubt';
import type { TableFigures } from '../../domain/doubts/equalFigures';
import { peerOutliers } from '../../domain/doubts/peerOutliers';
import { periodDoubts } from '../../domain/doubts/periodDoubts';
import { thousandfoldSlips } from '../../domain/doubts/thousandfoldSlips';
import type { FieldFigures } from '../../domain/doubts/UnitFigures';
import { unitsWithEqualFigures } from '../../domain/doubts/unitsWithEqualFigures';
import type { FormSet } from '../../domain/forms/FormSet';
import { fieldKey } from '../../domain/forms/Table';
import { comparedFields, numbersOf, submittedFields, withoutZeros } from './comparedFigures';

/** What units gave last period: their figures by table id, by unit id. */
export type PreviousFigures = ReadonlyMap<string, ReadonlyMap<string, TableFigures>>;

/** Of several doubts about one figure, the one that says most is kept. */
const TELLING: readonly DoubtCode[] = ['thousandfold', 'same-as-period', 'period-jump', 'same-as-unit', 'peer-outlier'];

/**
 * Figures that break no rule and are nevertheless unlikely, found by comparing the units with each other and with last period. Table by
 * table; the order of the submissions makes no difference. At most one doubt per figure.
 */
export function findDoubts(
  formSet: FormSet,
  submissions: readonly UnitSubmission[],
  previous?: PreviousFigures,
): readonly Doubt[] {
  const units = submissions.map(({ unit }) => unit);
  return formSet.tables.flatMap((table) => {
    const fields = comparedFields(table);
    if (fields.length === 0) return [];
    const byUnit = new Map(
      submissions.map((each) => [each.unit.id, numbersOf(fields, submittedFields(each, table.id))]),
    );
    const nonZero = new Map([...byUnit].map(([unit, figures]) => [unit, withoutZeros(figures)]));
    const perField = fields.flatMap(({ field, kind }) => {
      const figures: FieldFigures = { field, kind, figures: columnOf(nonZero, fieldKey(field)) };
      return [...thousandfoldSlips(figures, units), ...peerOutliers(figures, units)];
    });
    const perUnit = [...nonZero].flatMap(([unit, figures]) => {
      const before = previous?.get(unit)?.get(table.id);
      return before ? periodDoubts(unit, figures, before) : [];
    });
    return onePerFigure([...perField, ...perUnit, ...unitsWithEqualFigures(nonZero)]);
  });
}

function columnOf(tables: ReadonlyMap<string, TableFigures>, key: string): ReadonlyMap<string, number> {
  const column = new Map<string, number>();
  for (const [unit, figures] of tables) {
    const number = figures.get(key)?.number;
    if (number !== undefined) column.set(unit, number);
  }
  return column;
}

function onePerFigure(doubts: readonly Doubt[]): readonly Doubt[] {
  const kept = new Map<string, Doubt>();
  for (const doubt of doubts) {
    const key = `${doubt.unit} ${fieldKey(doubt.field)}`;
    const known = kept.get(key);
    if (!known || TELLING.indexOf(doubt.code) < TELLING.indexOf(known.code)) kept.set(key, doubt);
  }
  return [...kept.values()];
}
