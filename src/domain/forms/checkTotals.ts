import type { InstantiatedTable } from './instantiateTable';
import { findSumCircle } from './findSumCircle';
import type { Rule, RuleOf } from './ruleSchema';
import { selectColumns } from './selectColumns';
import type { FieldKind } from './FieldKind';
import { tableCrossings } from './tableCrossings';
import type { Column, Crossing, Row, Table } from './Table';
import type { ReportFault, TemplatePath } from './TemplateFault';

const ADDABLE: readonly FieldKind[] = ['count', 'amount', 'pair'];

/** Checks that totals and sum rules belong together: every total has its rule, every sum a total to fill, of fields that add up. */
export function checkTotals({ table, places }: InstantiatedTable, report: ReportFault): void {
  for (const { id, role } of table.rows) {
    const hasRule = table.rules.some((rule) => rule.kind === 'sum-down' && rule.total === id);
    const path = places.rows.get(id);
    if (role === 'total' && !hasRule && path) {
      report(path, `the row "${id}" has the role "total", but no sum-down rule gives it`);
    }
  }
  for (const { id, role } of table.columns) {
    const hasRule = table.rules.some(
      (rule) => (rule.kind === 'sum-across' && rule.total === id) || (rule.kind === 'quotient' && rule.result === id),
    );
    const path = places.columns.get(id);
    if (role === 'total' && !hasRule && path) {
      report(path, `the column "${id}" has the role "total", but no sum-across or quotient rule gives it`);
    }
  }
  table.rules.forEach((rule, index) => {
    if (rule.kind === 'sum-down') checkSumDown(table, rule, ['rules', index], report);
    if (rule.kind === 'sum-across') checkSumAcross(table, rule, ['rules', index], report);
    if (rule.kind === 'quotient') {
      const result = table.columns.find(({ id }) => id === rule.result);
      if (result) checkRole('column', result, rule.kind, ['rules', index, 'result'], report);
    }
  });
  const circle = findSumCircle(table);
  if (circle) report(['rules'], `sum rules go round in a circle: ${circle.join(' ← ')}`);
}

function checkSumDown(table: Table, rule: RuleOf<'sum-down'>, path: TemplatePath, report: ReportFault): void {
  checkRole(
    'row',
    table.rows.find(({ id }) => id === rule.total),
    rule.kind,
    [...path, 'total'],
    report,
  );
  for (const column of selectColumns(table, rule.columns)) {
    const kinds = kindsDerivedBy(table, rule, ({ column: { id } }) => id === column.id);
    checkAddable(column.id, kinds, [...path, 'columns', ...placeIn(rule.columns, column.id)], report);
  }
}

function checkSumAcross(table: Table, rule: RuleOf<'sum-across'>, path: TemplatePath, report: ReportFault): void {
  checkRole(
    'column',
    table.columns.find(({ id }) => id === rule.total),
    rule.kind,
    [...path, 'total'],
    report,
  );
  for (const part of selectColumns(table, rule.parts)) {
    const kinds = tableCrossings(table).flatMap((one) =>
      (one.type === 'entry' || one.type === 'derived') &&
      one.column.id === part.id &&
      kindsDerivedBy(table, rule, ({ row }) => row.id === one.row.id).length > 0
        ? [one.kind]
        : [],
    );
    checkAddable(part.id, kinds, [...path, 'parts', ...placeIn(rule.parts, part.id)], report);
  }
}

/** The kinds of the totals that a rule gives, as far as they lie where it is asked. */
function kindsDerivedBy(table: Table, rule: Rule, where: (crossing: Crossing) => boolean): readonly FieldKind[] {
  return tableCrossings(table).flatMap((one) =>
    one.type === 'derived' && one.rule === rule && where(one) ? [one.kind] : [],
  );
}

function checkRole(
  axis: 'row' | 'column',
  total: Row | Column | undefined,
  kind: string,
  path: TemplatePath,
  report: ReportFault,
): void {
  if (total && total.role !== 'total') {
    report(path, `the ${axis} "${total.id}" is the result of a ${kind} rule, but its role is not "total"`);
  }
}

function checkAddable(id: string, kinds: readonly FieldKind[], path: TemplatePath, report: ReportFault): void {
  const odd = kinds.find((kind) => !ADDABLE.includes(kind));
  if (odd !== undefined) report(path, `the column "${id}" is of kind "${odd}", which can't be added up`);
}

function placeIn(selector: string | readonly string[], id: string): TemplatePath {
  return typeof selector === 'string' ? [] : [selector.indexOf(id)];
}
