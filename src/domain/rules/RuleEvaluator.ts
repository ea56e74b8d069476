import type { RuleKind, RuleOf } from '../forms/ruleSchema';
import type { Table } from '../forms/Table';
import type { ExcelCondition } from './ExcelCondition';
import type { RuleScope } from './RuleInput';
import type { Violation } from './Violation';

/** What one kind of rule means, once as code over entries and once as Excel formulas. Each kind has its file. */
export interface RuleEvaluator<K extends RuleKind> {
  /** Violations in printed order of the rows or columns looked at; empty when the rule holds or can't be judged. Never throws. */
  readonly evaluate: (rule: RuleOf<K>, scope: RuleScope) => Violation[];
  /** One condition per field that may be broken; empty where Excel can't tell. */
  readonly excelConditions: (rule: RuleOf<K>, table: Table) => ExcelCondition[];
}
