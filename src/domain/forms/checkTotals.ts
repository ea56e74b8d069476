import type { InstantiatedTable } from './instantiateTable';
import { findSumCircle } from './findSumCircle';
import type { RuleOf } from './ruleSchema';
import { selectColumns } from './selectColumns';
import type { FieldKind } from './FieldKind';
import type { Column, Row, Table } from './Table';
import type { ReportFault, TemplatePath } from './TemplateFault';

const ADDABLE: readonly (FieldKind | 'stub')[] = ['count', 'amount', 'pair'];

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
    const hasRule = table.rules.some((rule) => rule.kind === 'sum-across' && rule.total === id);
    const path = places.columns.get(id);
    if (role === 'total' && !hasRule && path) {
      report(path, `the column "${id}" has the role "total", but no sum-across rule gives it`);
    }
  }
  table.rules.forEach((rule, index) => {
    if (rule.kind === 'sum-down') checkSumDown(table, rule, ['rules', index], report);
    if (rule.kind === 'sum-across') checkSumAcross(table, rule, ['rules', index], report);
  });
  const circle = findSumCircle(table);
  if (circle) report(['rules'], `sum rules go round in a circle: ${circle.join(' ← ')}`);
}

function checkSumDown(table: Table, rule: RuleOf<'sum-down'>, path: TemplatePath, report: ReportFault): void {
  checkRole(
    'row',
    table.rows.find(({ id }) => id === rule.total),
    path,
    report,
  );
  for (const column of selectColumns(table, rule.columns)) {
    checkAddable(column, [...path, 'columns', ...placeIn(rule.columns, column.id)], report);
  }
}

function checkSumAcross(table: Table, rule: RuleOf<'sum-across'>, path: TemplatePath, report: ReportFault): void {
  checkRole(
    'column',
    table.columns.find(({ id }) => id === rule.total),
    path,
    report,
  );
  for (const column of selectColumns(table, rule.parts)) {
    checkAddable(column, [...path, 'parts', ...placeIn(rule.parts, column.id)], report);
  }
}

function checkRole(
  axis: 'row' | 'column',
  total: Row | Column | undefined,
  path: TemplatePath,
  report: ReportFault,
): void {
  if (total && total.role !== 'total') {
    report([...path, 'total'], `the ${axis} "${total.id}" is the total of a sum rule, but its role is not "total"`);
  }
}

function checkAddable({ id, kind }: Column, path: TemplatePath, report: ReportFault): void {
  if (!ADDABLE.includes(kind)) report(path, `the column "${id}" is of kind "${kind}", which can't be added up`);
}

function placeIn(selector: string | readonly string[], id: string): TemplatePath {
  return typeof selector === 'string' ? [] : [selector.indexOf(id)];
}
