import type { ReportedPeriod } from '../forms/periodOf';
import type { Roster, Unit } from '../forms/Roster';
import type { NamedUnit } from './NamedUnit';

/**
 * Who a unit of the roster is on the day of the report: itself; or, where it ended before the period, the unit that it became part of.
 * A unit that ended during the period, was divided, or went nowhere that the roster tells is `ended`: that is for a person to decide.
 *
 * @example currentUnit(haiHung, roster, period) // { unit: haiAnh, formerly: { name: 'Xã Hải Hưng', unit: haiHung } }
 */
export function currentUnit(unit: Unit, roster: Roster, period: ReportedPeriod): NamedUnit {
  const { validTo: on } = unit;
  if (on === undefined || on >= period.until) return { unit };
  const successors = successorsOf(unit, roster, period);
  const [successor, ...others] = successors;
  return successor && others.length === 0 && on <= period.from
    ? { unit: successor, formerly: { name: unit.name, unit } }
    : { unit, ended: { on, successors } };
}

/** The units that are there in the end of every line of mergers and divisions that begins with this one, in roster order. */
function successorsOf(unit: Unit, { units }: Roster, { until }: ReportedPeriod): readonly Unit[] {
  const reached = new Set<Unit>([unit]);
  for (const at of reached) {
    if (at !== unit && !hasEndedBy(at, until)) continue;
    for (const next of units) if (next.id === at.mergedInto || next.splitFrom === at.id) reached.add(next);
  }
  return units.filter((each) => each !== unit && reached.has(each) && !hasEndedBy(each, until));
}

function hasEndedBy({ validTo }: Unit, day: string): boolean {
  return validTo !== undefined && validTo < day;
}
