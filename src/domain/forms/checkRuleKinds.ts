import type { Rule, RuleOf } from './ruleSchema';
import type { Column, Table } from './Table';
import type { ReportFault } from './TemplateFault';

/** Checks that what a rule asks can be asked of the kinds of fields it names, and that its bounds leave something between them. */
export function checkRuleKinds(table: Table, rule: Rule, report: ReportFault): void {
  switch (rule.kind) {
    case 'range':
      checkBounds(rule, report);
      return;
    case 'ratio': {
      const ratio = rule.each === 'row' ? columnOf(table, rule.ratio) : undefined;
      if (ratio && ratio.kind !== 'ratio')
        report(['ratio'], `the column "${ratio.id}" is of kind "${ratio.kind}", not "ratio"`);
      return;
    }
    case 'required-if':
      if (rule.each === 'row') checkCondition(rule, columnOf(table, rule.when.member), report);
      return;
    default:
  }
}

function checkBounds({ min, max }: RuleOf<'range'>, report: ReportFault): void {
  if (min === undefined && max === undefined) report([], 'a range rule needs "min", "max" or both');
  if (min !== undefined && max !== undefined && min > max) report(['min'], `min ${min} is above max ${max}`);
}

function checkCondition({ when }: RuleOf<'required-if'>, member: Column | undefined, report: ReportFault): void {
  if (!member) return;
  if (when.is === 'ticked' && member.kind !== 'tick') {
    report(['when', 'is'], `the column "${member.id}" is of kind "${member.kind}" and can't be ticked`);
  }
  if (when.is === 'equals' && member.options && !member.options.includes(when.value)) {
    report(
      ['when', 'value'],
      `"${when.value}" is no option of the column "${member.id}": ${member.options.join(', ')}`,
    );
  }
}

function columnOf(table: Table, id: string): Column | undefined {
  return table.columns.find((column) => column.id === id);
}
