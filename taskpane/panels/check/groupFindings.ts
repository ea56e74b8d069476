import type { Severity } from '../../../src/domain/forms/ruleSchema';
import type { ShownFinding } from './steadyFindings';

export type Counts = Readonly<Record<Severity, number>>;

/** The findings of one table. */
export interface FindingGroup {
  readonly table: string;
  readonly sheet: string;
  readonly counts: Counts;
  /** At most as many as may be shown. */
  readonly findings: readonly ShownFinding[];
}

/** The list cut into tables, in its order. Counts are those of all findings; of the list itself at most `limit` are given. */
export function groupFindings(shown: readonly ShownFinding[], limit: number): readonly FindingGroup[] {
  const groups = new Map<string, ShownFinding[]>();
  for (const each of shown) {
    const { table } = each.finding.violation.field;
    const group = groups.get(table) ?? [];
    groups.set(table, group);
    group.push(each);
  }
  let left = limit;
  return [...groups].flatMap(([table, all]) => {
    const findings = all.slice(0, left);
    left -= findings.length;
    const sheet = findings[0]?.finding.sheet;
    return sheet === undefined ? [] : [{ table, sheet, counts: countOf(all), findings }];
  });
}

/** How many are to be looked at, by severity; what was put right doesn't count. */
export function countOf(shown: readonly ShownFinding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding, mended } of shown) if (!mended) counts[finding.violation.severity] += 1;
  return counts;
}
