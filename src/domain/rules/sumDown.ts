import type { RuleOf } from '../forms/ruleSchema';
import { selectColumns } from '../forms/selectColumns';
import type { Table } from '../forms/Table';
import { figureOf } from './Figure';
import { judgeTotal, totalCondition, type TotalQuestion } from './judgeTotal';
import { knownEntry } from './knownEntry';
import type { RuleEvaluator } from './RuleEvaluator';
import { sumQuestion } from './sumQuestion';

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
 * ticks, ratios and words have no sum and are passed over, and so are quotients in the total row.
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
    return sumQuestion(table, rule, { row: rule.total, column: column.id }) ?? [];
  });
}
