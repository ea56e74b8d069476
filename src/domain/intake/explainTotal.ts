import { fieldKey } from '../forms/Table';
import type { Violation } from '../rules/Violation';
import type { SubmittedField } from './Submission';

/** Sums of decimals are that far from exact. */
const NOISE = 1e-6;

/**
 * Tells a total that someone got wrong from one that Excel got wrong. A total by formula that equals the sum of those parts that are
 * numbers to Excel is no slip of arithmetic: the other parts are numbers typed as text (`04`, ` 12 `), which SUM skips, or a `1.632`
 * that Excel took for a decimal. It becomes `total-omits-text`, a warning, because the provincial figure counts them all the same and
 * the cure is another.
 *
 * Any other violation comes back as it is.
 *
 * @example explainTotal({ code: 'total-mismatch', found: 7, expected: 11, … }, submitted).code === 'total-omits-text'
 */
export function explainTotal(violation: Violation, submitted: ReadonlyMap<string, SubmittedField>): Violation {
  if (violation.code !== 'total-mismatch') return violation;
  const totalKey = fieldKey(violation.field);
  const total = submitted.get(totalKey);
  if (total?.formula === undefined || typeof total.raw !== 'number') return violation;
  let countedByExcel = 0;
  for (const part of violation.fields) {
    const key = fieldKey(part);
    const raw = key === totalKey ? null : submitted.get(key)?.raw;
    if (typeof raw === 'number') countedByExcel += raw;
  }
  return Math.abs(countedByExcel - total.raw) < NOISE
    ? { ...violation, code: 'total-omits-text', severity: 'warning' }
    : violation;
}
