/** A deadline ends with its day in Vietnam, which has one time zone and no summer time. */
const END_OF_DAY = 'T23:59:59.999+07:00';

/**
 * Whether a file was last changed after the deadline; null where the form set has none or nobody knows when that was.
 *
 * @param modified ISO 8601, see FileOutcome
 * @param deadline ISO date
 * @example isLate('2023-04-05T20:00:00Z', '2023-04-05') === true // 03:00 on 6 April in Vietnam
 */
export function isLate(modified: string | undefined, deadline: string | undefined): boolean | null {
  const time = Date.parse(modified ?? '');
  return deadline === undefined || Number.isNaN(time) ? null : time > Date.parse(deadline + END_OF_DAY);
}
