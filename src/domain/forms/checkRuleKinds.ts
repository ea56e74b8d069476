import { crossingAt } from './crossingAt';
import type { Rule, RuleOf } from './ruleSchema';
import { selectColumns } from './selectColumns';
import { selectRows } from './selectRows';
import type { Cell, Column, Table } from './Table';
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
      checkCondition(table, rule, report);
      return;
    default:
  }
}

function checkBounds({ min, max }: RuleOf<'range'>, report: ReportFault): void {
  if (min === undefined && max === undefined) report([], 'a range rule needs "min", "max" or both');
  if (min !== undefined && max !== undefined && min > max) report(['min'], `min ${min} is above max ${max}`);
}

function checkCondition(table: Table, rule: RuleOf<'required-if'>, report: ReportFault): void {
  const { member, is } = rule.when;
  const cells = cellsOfMember(table, rule, member);
  const other = cells.find(({ kind }) => kind !== 'tick');
  if (is === 'ticked' && other) {
    report(['when', 'is'], `the ${memberAxis(rule)} "${member}" is of kind "${other.kind}" and can't be ticked`);
  }
  if (is !== 'equals') return;
  const { value } = rule.when;
  const without = cells.find(({ options }) => options?.includes(value) === false);
  if (without) {
    const options = without.options?.join(', ') ?? '';
    report(['when', 'value'], `"${value}" is no option of the ${memberAxis(rule)} "${member}": ${options}`);
  }
}

function memberAxis({ each }: RuleOf<'required-if'>): string {
  return each === 'row' ? 'column' : 'row';
}

/** What the member holds in each of the rule's rows or columns; lines where it holds nothing are passed over. */
function cellsOfMember(table: Table, { each, over }: RuleOf<'required-if'>, member: string): Cell[] {
  const crossings =
    each === 'row'
      ? selectRows(table, over).map(({ id }) => crossingAt(table, id, member))
      : selectColumns(table, over).map(({ id }) => crossingAt(table, member, id));
  return crossings.flatMap((crossing) =>
    crossing?.type === 'entry' || crossing?.type === 'derived' ? [crossing] : [],
  );
}

function columnOf(table: Table, id: string): Column | undefined {
  return table.columns.find((column) => column.id === id);
}
