import { isPrintedColumn } from './isPrintedColumn';
import { collectFaults } from './collectFaults';
import { crossingAt } from './crossingAt';
import type { FormSet, TableMap } from './FormSet';
import type { Row, Column, Table } from './Table';
import { tableCrossings } from './tableCrossings';
import type { ReportFault, TemplateFault } from './TemplateFault';

/**
 * Checks a form set's consolidation map against the summary form set: tables, rows and columns it leads to exist there, every field
 * that is entered below has a field of the same kind above (none is lost in silence). Both form sets are those that `parseFormSet`
 * accepted, so the received side is known to be right. Faults name `<form set>/consolidation.json`.
 *
 * A form set without a map is consolidated into itself, where nothing can be lost.
 *
 * @example checkConsolidationMap(kl01971, kl01tinh) // []
 */
export function checkConsolidationMap(formSet: FormSet, summaryFormSet: FormSet): TemplateFault[] {
  const { consolidation } = formSet;
  const { faults, report } = collectFaults(`${formSet.id}/consolidation.json`);
  if (!consolidation) return [];
  if (consolidation.into !== summaryFormSet.id) {
    report(['into'], `the map leads into "${consolidation.into}", not into "${summaryFormSet.id}"`);
  }
  consolidation.tables.forEach((map, index) => {
    const path = ['tables', index];
    const received = formSet.tables.find(({ id }) => id === map.from);
    const summary = summaryFormSet.tables.find(({ id }) => id === map.to);
    if (!summary) {
      const known = summaryFormSet.tables.map(({ id }) => id).join(', ');
      report([...path, 'to'], `"${summaryFormSet.id}" has no table "${map.to}"; its tables: ${known}`);
    } else if (received) {
      checkTargets(received, summary, map, (at, message) => report([...path, ...at], message));
    }
  });
  return [...faults];
}

/** Each entered field once: rows and columns that lead nowhere are told as such, and once. */
function checkTargets(received: Table, summary: Table, map: TableMap, report: ReportFault): void {
  if ((received.list === undefined) !== (summary.list === undefined)) {
    const [list, other] = received.list ? [received, summary] : [summary, received];
    report(
      [],
      `"${list.id}" is a list of any length and "${other.id}" is none; the rows of a list only go into a list`,
    );
    return;
  }
  if (received.list && summary.list) {
    checkList(received, summary, map, report);
    return;
  }
  checkNamed('row', summary.rows, map.rows, summary.id, (at, message) => report(['rows', ...at], message));
  checkNamed('column', summary.columns, map.columns, summary.id, (at, message) => report(['columns', ...at], message));

  for (const crossing of tableCrossings(received)) {
    if (crossing.type !== 'entry') continue;
    const { row, column } = crossing;
    const rowTo = map.rows[row.id] ?? row.id;
    const columnTo = map.columns[column.id] ?? column.id;
    const hasRow = checkUnnamed('row', row, map.rows, summary.rows, (message) => report(['rows'], message));
    const hasColumn = checkUnnamed('column', column, map.columns, summary.columns, (message) =>
      report(['columns'], message),
    );
    if (!hasRow || !hasColumn) continue;

    const target = crossingAt(summary, rowTo, columnTo);
    if (target?.type !== 'entry') {
      report(
        [],
        `the field "${row.id}/${column.id}" leads to "${rowTo}/${columnTo}" of "${summary.id}", where nothing is entered`,
      );
    } else if (target.kind !== crossing.kind) {
      report(
        ['columns'],
        `the column "${column.id}" is of kind "${crossing.kind}", but "${columnTo}" of "${summary.id}" is of kind "${target.kind}"`,
      );
    }
  }
}

/** Rows of lists are put below each other, whatever their ids: only the columns must be there. */
function checkList(received: Table, summary: Table, map: TableMap, report: ReportFault): void {
  const reportColumn: ReportFault = (at, message) => report(['columns', ...at], message);
  checkNamed('column', summary.columns, map.columns, summary.id, reportColumn);
  for (const column of received.columns) {
    if (isPrintedColumn(column) || column.role === 'total') continue;
    if (!checkUnnamed('column', column, map.columns, summary.columns, (message) => reportColumn([], message))) continue;
    const target = summary.columns.find(({ id }) => id === (map.columns[column.id] ?? column.id));
    if (target && target.kind !== column.kind) {
      reportColumn(
        [],
        `the column "${column.id}" is of kind "${column.kind}", but "${target.id}" of "${summary.id}" is of kind "${target.kind}"`,
      );
    }
  }
}

function checkNamed(
  axis: 'row' | 'column',
  known: readonly (Row | Column)[],
  renamed: Readonly<Record<string, string>>,
  summary: string,
  report: ReportFault,
): void {
  for (const [from, to] of Object.entries(renamed)) {
    if (!known.some(({ id }) => id === to)) {
      report([from], `"${summary}" has no ${axis} "${to}"; its ${axis}s: ${known.map(({ id }) => id).join(', ')}`);
    }
  }
}

/** Whether what a row or column leads to exists; told here only for one that the map does not name. */
function checkUnnamed(
  axis: 'row' | 'column',
  { id }: Row | Column,
  renamed: Readonly<Record<string, string>>,
  known: readonly (Row | Column)[],
  complain: (message: string) => void,
): boolean {
  const to = renamed[id] ?? id;
  const exists = known.some((one) => one.id === to);
  if (!exists && renamed[id] === undefined) {
    complain(`the ${axis} "${id}" has no entry here, and the summary table has no ${axis} of that id`);
  }
  return exists;
}
