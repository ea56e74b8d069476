import type { RuleOf } from '../forms/ruleSchema';
import { selectRows } from '../forms/selectRows';
import type { Table } from '../forms/Table';
import { figureOf } from './Figure';
import { judgeTotal, totalCondition, type TotalQuestion } from './judgeTotal';
import { knownEntry } from './knownEntry';
import type { RuleEvaluator } from './RuleEvaluator';
import { sumQuestion } from './sumQuestion';

/**
 * Across each row, the total column is the sum of the part columns.
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
 * In the total row, where sums down and across meet, the parts count as the sums of their own parts (`effectiveFigure`), so both
 * rules expect the same and `evaluateRules` reports it once.
 *
 * @example // huyện 12, xã 30, tổng 24 → total-mismatch, found 24, expected 42
 */
export const sumAcross: RuleEvaluator<'sum-across'> = {
  evaluate: (rule, scope) =>
    questions(rule, scope.table).flatMap((question) => {
      const entry = knownEntry(scope, question.total.field);
      return judgeTotal(question, entry && figureOf(entry), scope);
    }),
  excelConditions: (rule, table) => questions(rule, table).flatMap(totalCondition),
};

function questions(rule: RuleOf<'sum-across'>, table: Table): TotalQuestion[] {
  return selectRows(table, rule.rows).flatMap((row) => {
    return sumQuestion(table, rule, { row: row.id, column: rule.total }) ?? [];
  });
}
