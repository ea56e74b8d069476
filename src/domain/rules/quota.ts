import type { Entry } from '../entries/Entry';
import { crossingAt } from '../forms/crossingAt';
import type { FieldRef } from '../forms/Table';
import { foundIn } from './foundIn';
import { knownEntry } from './knownEntry';
import type { RuleEvaluator } from './RuleEvaluator';
import type { RuleScope } from './RuleInput';
import { sameWords } from './sameWords';

/**
 * At most as many rows hold an option of the choice column as the unit is allotted.
 *
 * | the unit's quota for the option | rows that hold the option | outcome                                                    |
 * | ------------------------------- | ------------------------- | ---------------------------------------------------------- |
 * | not known                       | any number                | silent                                                     |
 * | a number                        | up to it                  | fine                                                       |
 * | a number                        | more                      | quota-exceeded at the first surplus row, expected = the quota |
 * | any                             | unreadable, absent, blank | such a row is not counted                                  |
 *
 * `found` is the option, `fields` are all rows that hold it. Excel can't tell: the quota is no part of the sheet.
 *
 * @example // phân bổ 1 tập thể, danh sách ghi 2 → quota-exceeded at the second, found 'Tập thể', expected 1
 */
export const quota: RuleEvaluator<'quota'> = {
  evaluate: (rule, scope) => {
    const answers = answersOf(rule.column, scope);
    const surplus = Object.entries(rule.quotas).flatMap(([option, quotaId]) => {
      const allotted = scope.input.quotas?.[quotaId];
      const fields = answers.filter(({ entry }) => holds(entry, option)).map(({ field }) => field);
      const first = allotted === undefined ? undefined : fields[allotted];
      return allotted === undefined || !first ? [] : [{ option, allotted, fields, first }];
    });
    const rank = (field: FieldRef): number => answers.findIndex((answer) => answer.field === field);
    return surplus
      .sort((a, b) => rank(a.first) - rank(b.first))
      .map(({ option, allotted, fields, first }) => ({
        code: 'quota-exceeded',
        severity: rule.severity,
        ruleId: rule.id,
        field: first,
        fields,
        found: option,
        expected: allotted,
      }));
  },
  excelConditions: () => [],
};

function answersOf(column: string, scope: RuleScope): { readonly field: FieldRef; readonly entry: Entry }[] {
  const { table } = scope;
  return table.rows.flatMap(({ id: row }) => {
    if (crossingAt(table, row, column)?.type !== 'entry') return [];
    const field = { table: table.id, row, column };
    const entry = knownEntry(scope, field);
    return entry ? [{ field, entry }] : [];
  });
}

function holds(entry: Entry, option: string): boolean {
  if (entry.state !== 'value') return false;
  const answers = entry.value.type === 'choices' ? entry.value.options : [String(foundIn(entry))];
  return answers.some((answer) => sameWords(answer, option));
}
