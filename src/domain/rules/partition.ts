import type { RuleOf } from '../forms/ruleSchema';
import type { Table } from '../forms/Table';
import { effectiveFigure, sumOfFields } from './effectiveFigure';
import type { AddressOf } from './ExcelCondition';
import { excelAll, excelAny, excelCell } from './excelCell';
import { SUMMABLE_KINDS } from './Figure';
import { judgeTotal, MANY_PARTS, totalCondition, type TotalQuestion } from './judgeTotal';
import type { RuleEvaluator } from './RuleEvaluator';
import { membersOf, ruleLines } from './RuleLine';

/**
 * The parts add up to a whole that is given on its own: the types of model to the number of models, the age groups to the headcount.
 *
 * | parts                    | whole                | outcome                                               |
 * | ------------------------ | -------------------- | ----------------------------------------------------- |
 * | all blank                | any                  | silent: this breakdown was not made                   |
 * | given, all zero or nil   | blank                | fine                                                  |
 * | given, one above zero    | blank                | total-missing (at most a warning), expected = the sum |
 * | given                    | = the sum            | fine (a blank part adds nothing)                      |
 * | given                    | ≠ the sum            | partition-mismatch, expected = the sum                |
 * | one unreadable or absent | any                  | silent                                                |
 * | any                      | unreadable or absent | silent                                                |
 *
 * A whole that another rule derives (a total of levels) counts as the sum of its own parts: when only that total was written
 * wrongly, the total is reported and the breakdown is not; `found` is then what the whole comes to.
 *
 * @example // tổng 10, lãnh đạo 4, kinh tế 5 → partition-mismatch, found 10, expected 9
 */
export const partition: RuleEvaluator<'partition'> = {
  evaluate: (rule, scope) =>
    questions(rule, scope.table).flatMap((question) => {
      const parts = sumOfFields(scope, question.parts);
      if (parts?.length === 0) return [];
      return judgeTotal(question, effectiveFigure(scope, question.total.field), scope);
    }),
  excelConditions: (rule, table) =>
    questions(rule, table).flatMap((question) =>
      totalCondition(question).map((condition) => ({
        ...condition,
        formula: (addressOf) => excelAll(anyGiven(question, addressOf), condition.formula(addressOf)),
      })),
    ),
};

function anyGiven({ parts, total: { kind } }: TotalQuestion, addressOf: AddressOf): string {
  if (parts.length > MANY_PARTS) return `COUNT(${parts.map((field) => addressOf(field)).join(',')})>0`;
  return excelAny(...parts.map((field) => excelCell({ field, kind }, addressOf).given));
}

function questions(rule: RuleOf<'partition'>, table: Table): TotalQuestion[] {
  return ruleLines(rule, table).flatMap((line) => {
    const total = line(rule.whole);
    const parts = membersOf(line, rule.parts);
    if (!total || !parts || !SUMMABLE_KINDS.has(total.kind)) return [];
    return [{ rule, mismatch: 'partition-mismatch' as const, total, parts: parts.map(({ field }) => field) }];
  });
}
