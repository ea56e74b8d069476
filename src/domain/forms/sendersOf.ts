import type { ReportedPeriod } from './periodOf';
import type { Roster, Unit } from './Roster';

const senders = new WeakMap<Roster, Map<string, Roster>>();

/** Whether a unit is there on the day on which units report; who has no dates always is. */
export function isThere({ validFrom, validTo }: Unit, { until }: ReportedPeriod): boolean {
  return !(validFrom !== undefined && validFrom > until) && !(validTo !== undefined && validTo < until);
}

/**
 * The units of a roster that are to send: those that are there on the day on which units report. A roster in which nobody is there then
 * was made for another time, and counts as it stands.
 *
 * @example sendersOf(roster, periodOf(formSet)).units
 */
export function sendersOf(roster: Roster, period: ReportedPeriod): Roster {
  const known = senders.get(roster) ?? new Map<string, Roster>();
  senders.set(roster, known);
  const ready = known.get(period.until) ?? select(roster, period);
  known.set(period.until, ready);
  return ready;
}

function select(roster: Roster, period: ReportedPeriod): Roster {
  const units = roster.units.filter((unit) => isThere(unit, period));
  return units.length === roster.units.length || units.length === 0 ? roster : { ...roster, units };
}
