import { checkRuleKinds } from './checkRuleKinds';
import { type NamedReference, type RuleReference, ruleReferences } from './ruleReferences';
import { selectColumns } from './selectColumns';
import { selectRows } from './selectRows';
import type { Table } from './Table';
import type { ReportFault } from './TemplateFault';

/** Checks a table's rules on their own: ids, the rows and columns they name, kinds of fields, bounds. */
export function checkRules(table: Table, report: ReportFault): void {
  table.rules.forEach((rule, index) => {
    const path = ['rules', index];
    if (table.rules.findIndex(({ id }) => id === rule.id) < index) {
      report([...path, 'id'], `the rule id "${rule.id}" stands twice in this table`);
    }
    const reportHere: ReportFault = (at, message) => report([...path, ...at], message);
    const references = ruleReferences(rule);
    for (const reference of references) checkReference(table, reference, reportHere);
    checkMembersDiffer(references, reportHere);
    checkRuleKinds(table, rule, reportHere);
  });
}

function checkReference(table: Table, reference: RuleReference, report: ReportFault): void {
  if ('keyword' in reference) {
    const { axis, keyword, path } = reference;
    const chosen = axis === 'row' ? selectRows(table, keyword) : selectColumns(table, keyword);
    if (chosen.length === 0) report(path, `"${keyword}" finds no ${axis} in this table`);
    return;
  }
  const { axis, id, path } = reference;
  if (axis === 'column' && table.columns.some((column) => column.id === id && column.kind === 'stub')) {
    report(path, `the column "${id}" is a stub and holds no fields`);
    return;
  }
  const known = (axis === 'row' ? table.rows : table.columns.filter(({ kind }) => kind !== 'stub')).map(
    (one) => one.id,
  );
  if (known.includes(id)) return;
  const ofOtherAxis = (axis === 'row' ? table.columns : table.rows).some((one) => one.id === id);
  report(
    path,
    ofOtherAxis
      ? `"${id}" is a ${axis === 'row' ? 'column' : 'row'}, but a ${axis} is wanted here; ${axis}s of this table: ${known.join(', ')}`
      : `this table has no ${axis} "${id}"; its ${axis}s: ${known.join(', ')}`,
  );
}

function checkMembersDiffer(references: readonly RuleReference[], report: ReportFault): void {
  const members = references.filter((one): one is NamedReference => 'id' in one && one.isMember);
  members.forEach(({ id, path }, index) => {
    if (members.findIndex((one) => one.id === id) < index) report(path, `the rule names "${id}" twice`);
  });
}
