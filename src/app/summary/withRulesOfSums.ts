import { selectColumns } from '../../domain/forms/selectColumns';
import type { Rule } from '../../domain/forms/ruleSchema';
import type { Table } from '../../domain/forms/Table';

/**
 * A table with those of its rules that must hold for a province's figures when every unit has kept them: sums, quotients, shares, parts
 * and wholes. That each unit ticks exactly one answer, gives what is required or keeps within its quota says nothing of all units
 * together; nor does a bound on a count. The rows of a stacked list are each one unit's, so there all but the quota stay.
 */
export function withRulesOfSums(table: Table): Table {
  const rules = table.rules.filter((rule) => (table.list ? rule.kind !== 'quota' : holdsForSums(rule, table)));
  return rules.length === table.rules.length ? table : { ...table, rules };
}

function holdsForSums(rule: Rule, table: Table): boolean {
  switch (rule.kind) {
    case 'exactly-one':
    case 'required':
    case 'quota':
    case 'quoted-shares':
      return false;
    case 'required-if':
      return rule.when.is !== 'equals';
    case 'range':
      return rule.max === undefined || selectColumns(table, rule.columns).every(({ kind }) => kind === 'ratio');
    default:
      return true;
  }
}
