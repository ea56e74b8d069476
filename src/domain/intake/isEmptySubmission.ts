import type { Submission } from './Submission';

/**
 * Whether nothing was entered: every entry field is blank. Totals don't count, because the formulas of an empty form give 0; a cell
 * that can't be read, a figure where nothing is asked and a declaration of nothing to report do, because someone wrote them.
 */
export function isEmptySubmission(submission: Submission): boolean {
  return submission.tables.every(
    ({ fields, unasked, declaredNil }) =>
      !declaredNil && !unasked && fields.every(({ derived, read }) => derived || read.entry?.state === 'blank'),
  );
}
