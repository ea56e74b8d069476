import { fieldKey } from '../forms/Table';
import { evaluateRule } from './ruleEvaluators';
import type { RuleInput } from './RuleInput';
import type { Violation } from './Violation';

/**
 * Every rule of the form set, or of one table, over one submission.
 *
 * Violations come in the order of the tables, then of their rules, then of rows or columns as printed. A cell that two rules find
 * wrong in the same way, with the same figures (a grand total reached by a sum down and a sum across), is reported once, by the
 * first. Rules look at no field but their own. Never throws; a table id that the form set has not gives nothing.
 *
 * @example evaluateRules({ formSet, entryAt: (field) => entries.get(fieldKey(field)) ?? 'absent' }, 'bang-2a')
 */
export function evaluateRules(input: RuleInput, tableId?: string): readonly Violation[] {
  const seen = new Set<string>();
  return input.formSet.tables
    .filter(({ id }) => tableId === undefined || id === tableId)
    .flatMap((table) => table.rules.flatMap((rule) => evaluateRule(rule, { table, input })))
    .filter((violation) => {
      const key = [fieldKey(violation.field), violation.code, violation.found, violation.expected].join(' ');
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
