import type { Unit } from './Roster';

/** What is wrong with a unit among the others of its roster. `at` is its place in the list, from 0. */
export type RosterFault = {
  readonly at: number;
  readonly key: keyof Unit;
} & (
  | { readonly code: 'id-twice'; readonly id: string }
  | { readonly code: 'ends-before-it-begins'; readonly from: string; readonly to: string }
  | { readonly code: 'no-such-unit'; readonly id: string }
  | { readonly code: 'own-ancestor'; readonly id: string; readonly by: string }
  | { readonly code: 'name-taken'; readonly name: string; readonly id: string }
  /** It became part of another and has no last day, so nobody could say when. */
  | { readonly code: 'merged-without-date' }
);

/**
 * What is wrong in a list of units as a whole: ids that stand twice, dates the wrong way round, references to units that there are not
 * or that go round in a circle, mergers without a date, one name for two units at one time under one parent.
 *
 * @example findRosterFaults([{ id: 'A', … }, { id: 'A', … }]) // [{ at: 1, key: 'id', code: 'id-twice', id: 'A' }]
 */
export function findRosterFaults(units: readonly Unit[]): readonly RosterFault[] {
  const byId = new Map<string, Unit>();
  for (const unit of units) if (!byId.has(unit.id)) byId.set(unit.id, unit);
  const byName = new Map<string, Unit>();
  return units.flatMap((unit, at): RosterFault[] => {
    const name = `${unit.parent ?? ''}\n${unit.name.toLowerCase()}`;
    const namesake = byName.get(name);
    byName.set(name, unit);
    return [
      ...(byId.get(unit.id) === unit ? [] : [{ at, key: 'id' as const, code: 'id-twice' as const, id: unit.id }]),
      ...dateFaults(unit, at),
      ...REFERENCES.flatMap((key) => referenceFaults(unit, at, key, byId)),
      ...(namesake && namesake.id !== unit.id && overlap(namesake, unit)
        ? [{ at, key: 'name' as const, code: 'name-taken' as const, name: unit.name, id: namesake.id }]
        : []),
    ];
  });
}

const REFERENCES = ['parent', 'mergedInto', 'splitFrom'] as const;

function dateFaults({ validFrom: from, validTo: to, mergedInto }: Unit, at: number): RosterFault[] {
  if (mergedInto !== undefined && to === undefined) return [{ at, key: 'validTo', code: 'merged-without-date' }];
  return from !== undefined && to !== undefined && from > to
    ? [{ at, key: 'validTo', code: 'ends-before-it-begins', from, to }]
    : [];
}

function referenceFaults(
  unit: Unit,
  at: number,
  key: (typeof REFERENCES)[number],
  byId: ReadonlyMap<string, Unit>,
): RosterFault[] {
  const named = unit[key];
  if (named === undefined) return [];
  if (!byId.has(named)) return [{ at, key, code: 'no-such-unit', id: named }];
  const seen = new Set<string>();
  for (let next: string | undefined = named; next !== undefined && !seen.has(next); next = byId.get(next)?.[key]) {
    if (next === unit.id) return [{ at, key, code: 'own-ancestor', id: unit.id, by: named }];
    seen.add(next);
  }
  return [];
}

function overlap(a: Unit, b: Unit): boolean {
  const endsBefore = (one: Unit, other: Unit): boolean =>
    one.validTo !== undefined && other.validFrom !== undefined && one.validTo <= other.validFrom;
  return !endsBefore(a, b) && !endsBefore(b, a);
}
