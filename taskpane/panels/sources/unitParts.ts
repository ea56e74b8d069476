import type { CollectedFigure, UnitFigure } from '../../../src/app/trace/FigureTrace';
import { foldText } from '../../../src/domain/text/foldText';

/** One unit's part in a figure, for a list. */
export interface UnitPart {
  readonly unit: UnitFigure;
  /** Of the sum of all units, 0–1; null where parts aren't added up, or add up to nothing. */
  readonly share: number | null;
}

export type AbsentStatus = Exclude<UnitFigure['status'], 'counted'>;

/** The ways of giving no figure, in the order in which they are told. */
export const ABSENT_STATUSES = [
  'not-sent',
  'empty-file',
  'table-absent',
  'blank',
  'not-counted',
] as const satisfies readonly AbsentStatus[];

export interface AbsentUnits {
  readonly status: AbsentStatus;
  readonly units: readonly UnitFigure[];
}

export const ORDERS = ['value', 'roster'] as const;
export type UnitOrder = (typeof ORDERS)[number];

/** Units whose figures are in a figure, in the order of the detail sheet. Shares are those of what the units gave, whatever was typed over the formula. */
export function countedParts({ how, units }: Pick<CollectedFigure, 'how' | 'units'>): readonly UnitPart[] {
  const counted = units.filter(({ status }) => status === 'counted');
  const total = how === 'sum' ? counted.reduce((sum, { shown }) => sum + numberOf(shown), 0) : 0;
  return counted.map((unit) => ({ unit, share: total === 0 ? null : numberOf(unit.shown) / total }));
}

/** Units that are not in a figure, by why. */
export function absentUnits({ units }: Pick<CollectedFigure, 'units'>): readonly AbsentUnits[] {
  return ABSENT_STATUSES.map((status) => ({ status, units: units.filter((unit) => unit.status === status) })).filter(
    (group) => group.units.length > 0,
  );
}

/** The largest first; units with words or with the same figure stay in their order. */
export function byOrder(parts: readonly UnitPart[], order: UnitOrder): readonly UnitPart[] {
  return order === 'roster' ? parts : [...parts].sort((a, b) => numberOf(b.unit.shown) - numberOf(a.unit.shown));
}

/** Parts of the units whose name or id holds every word that was typed, whatever its accents and case. */
export function searchParts(parts: readonly UnitPart[], typed: string): readonly UnitPart[] {
  const words = foldText(typed).split(' ').filter(Boolean);
  return parts.filter(({ unit }) => {
    const names = foldText(`${unit.name} ${unit.unit}`);
    return words.every((word) => names.includes(word));
  });
}

/** A nil mark and words count as nothing. */
function numberOf(shown: UnitFigure['shown']): number {
  return typeof shown?.value === 'number' ? shown.value : 0;
}
