import { crossingAt } from './crossingAt';
import type { FieldRef, Table } from './Table';
import type { ReportFault } from './TemplateFault';

/**
 * Checks the fields that `equal` rules compare: table, row and column exist and something stands there.
 *
 * @param tables every table of the form set by id; null for one that could not be read (its own faults are told already)
 */
export function checkEqualRules(table: Table, tables: ReadonlyMap<string, Table | null>, report: ReportFault): void {
  table.rules.forEach((rule, index) => {
    if (rule.kind !== 'equal') return;
    for (const side of ['left', 'right'] as const) {
      checkField(rule[side], tables, (path, message) => report(['rules', index, side, ...path], message));
    }
  });
}

function checkField(field: FieldRef, tables: ReadonlyMap<string, Table | null>, report: ReportFault): void {
  const table = tables.get(field.table);
  if (table === null) return;
  if (table === undefined) {
    report(['table'], `the form set has no table "${field.table}"; its tables: ${[...tables.keys()].join(', ')}`);
    return;
  }
  const hasRow = table.rows.some(({ id }) => id === field.row);
  const hasColumn = table.columns.some(({ id }) => id === field.column);
  if (!hasRow) report(['row'], `the table "${table.id}" has no row "${field.row}"`);
  if (!hasColumn) report(['column'], `the table "${table.id}" has no column "${field.column}"`);
  const crossing = crossingAt(table, field.row, field.column);
  if (crossing?.type === 'title' || crossing?.type === 'none') {
    report([], `nothing is entered or derived at row "${field.row}", column "${field.column}" of "${table.id}"`);
  }
}
