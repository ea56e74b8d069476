import type { Rule, RuleKind } from '../forms/ruleSchema';
import type { Table } from '../forms/Table';
import { equal } from './equal';
import { exactlyOne } from './exactlyOne';
import type { ExcelCondition } from './ExcelCondition';
import { partition } from './partition';
import { quota } from './quota';
import { quotedShares } from './quotedShares';
import { quotient } from './quotient';
import { range } from './range';
import { ratio } from './ratio';
import { required } from './required';
import { requiredIf } from './requiredIf';
import type { RuleEvaluator } from './RuleEvaluator';
import type { RuleScope } from './RuleInput';
import { subset } from './subset';
import { sumAcross } from './sumAcross';
import { sumDown } from './sumDown';
import { together } from './together';
import type { Violation } from './Violation';

const EVALUATORS: { readonly [K in RuleKind]: RuleEvaluator<K> } = {
  'sum-down': sumDown,
  'sum-across': sumAcross,
  partition,
  subset,
  ratio,
  together,
  'required-if': requiredIf,
  'exactly-one': exactlyOne,
  range,
  equal,
  quotient,
  required,
  quota,
  'quoted-shares': quotedShares,
};

/** One rule over one table; see the evaluator of its kind. */
export function evaluateRule(rule: Rule, scope: RuleScope): readonly Violation[] {
  return evaluatorOf(rule.kind).evaluate(rule, scope);
}

/** The conditions of one rule, one per field it may mark. */
export function excelConditionsOf(rule: Rule, table: Table): readonly ExcelCondition[] {
  return evaluatorOf(rule.kind).excelConditions(rule, table);
}

function evaluatorOf<K extends RuleKind>(kind: K): RuleEvaluator<K> {
  return EVALUATORS[kind];
}
