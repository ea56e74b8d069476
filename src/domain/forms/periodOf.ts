import type { FormSet } from './FormSet';

/** The days of a form set that decide which units there are, as ISO dates. */
export interface ReportedPeriod {
  /** The first day that is reported on: who ended before it was never asked. */
  readonly from: string;
  /** The day on which the units report. */
  readonly until: string;
}

/**
 * What a form set reports on: from the first of January of its first year to its deadline; without a deadline, to the last day of its
 * last year.
 *
 * @example periodOf(kl01) // { from: '2021-01-01', until: '2023-04-05' }
 */
export function periodOf({ period: { years }, deadline }: Pick<FormSet, 'period' | 'deadline'>): ReportedPeriod {
  return {
    from: `${Math.min(...years)}-01-01`,
    until: deadline ?? `${Math.max(...years)}-12-31`,
  };
}
