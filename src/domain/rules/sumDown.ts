import { partsOfTotal } from '../forms/partsOfTotal';
import type { RuleOf } from '../forms/ruleSchema';
import { selectColumns } from '../forms/selectColumns';
import type { Table } from '../forms/Table';
import { figureOf, SUMMABLE_KINDS } from './Figure';
import { judgeTotal, totalCondition, type TotalQuestion } from './judgeTotal';
import { knownEntry } from './knownEntry';
import type { RuleEvaluator } from './RuleEvaluator';
import { memberAt } from './RuleLine';

/**
 * Down each column, the total row is the sum of the part rows.
 *
 * | parts                       | total      | outcome                                               |
 * | --------------------------- | ---------- | ----------------------------------------------------- |
 * | all blank                   | blank      | fine                                                  |
 * | all blank                   | zero, nil  | fine                                                  |
 * | all blank                   | above zero | total-mismatch, expected 0                            |
 * | given, all zero or nil      | blank      | fine                                                  |
 * | given, one above zero       | blank      | total-missing (at most a warning), expected = the sum |
 * | given                       | = the sum  | fine (nil counts as 0, a blank part adds nothing)     |
 * | given                       | ≠ the sum  | total-mismatch, expected = the sum                    |
 * | one unreadable or absent    | any        | silent                                                |
 * | any                         | unreadable or absent | silent                                      |
 *
 * A part that is itself a total counts as the sum of its own parts (`effectiveFigure`). Pairs are added number by number. Columns of
 * ticks, ratios and words have no sum and are passed over.
 *
 * @example // huyện 263, xã 859, tổng 1.112 → total-mismatch, found 1112, expected 1122
 */
export const sumDown: RuleEvaluator<'sum-down'> = {
  evaluate: (rule, scope) =>
    questions(rule, scope.table).flatMap((question) => {
      const entry = knownEntry(scope, question.total.field);
      return judgeTotal(question, entry && figureOf(entry), scope);
    }),
  excelConditions: (rule, table) => questions(rule, table).flatMap(totalCondition),
};

function questions(rule: RuleOf<'sum-down'>, table: Table): TotalQuestion[] {
  return selectColumns(table, rule.columns).flatMap((column) => {
    const total = memberAt(table, rule.total, column.id);
    if (!total || !SUMMABLE_KINDS.has(total.kind)) return [];
    const parts = partsOfTotal(table, total.field, rule);
    const counting = parts.every(({ row }) => memberAt(table, row, column.id));
    return parts.length > 0 && counting ? [{ rule, mismatch: 'total-mismatch' as const, total, parts }] : [];
  });
}
