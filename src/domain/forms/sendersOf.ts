import type { FormSet } from './FormSet';
import { periodOf, type ReportedPeriod } from './periodOf';
import type { Roster, Unit } from './Roster';

/** Whether a unit is there on the day on which units report; who has no dates always is. */
export function isThere({ validFrom, validTo }: Unit, { until }: ReportedPeriod): boolean {
  return !(validFrom !== undefined && validFrom > until) && !(validTo !== undefined && validTo < until);
}

/**
 * The units of a roster that are to send a form set: those of the tier that sends it, as far as they are there on the day on which units
 * report and are asked for some table of it. Where nobody is of that tier, or nobody is left, the roster was made for another purpose and
 * counts as it stands.
 *
 * @param sent ids of units that sent something: they are among them in any case
 * @example sendersOf(roster, formSet).units
 */
export function sendersOf(
  roster: Roster,
  formSet: Pick<FormSet, 'period' | 'deadline' | 'submittedBy' | 'tables'>,
  sent: ReadonlySet<string> = new Set(),
): Roster {
  const period = periodOf(formSet);
  const ofTier = roster.units.filter(({ tier }) => tier === formSet.submittedBy);
  const asked = (ofTier.length > 0 ? ofTier : roster.units).filter(
    (unit) => isThere(unit, period) && isAsked(unit, formSet),
  );
  if (asked.length === 0) return roster;
  const expected = new Set(asked);
  const units = roster.units.filter((unit) => expected.has(unit) || sent.has(unit.id));
  return units.length === roster.units.length ? roster : { ...roster, units };
}

function isAsked({ tables: asked }: Unit, { tables }: Pick<FormSet, 'tables'>): boolean {
  return asked === undefined || tables.some(({ id }) => asked.includes(id));
}
