import type { ConsolidationMap } from './FormSet';
import { selectColumns } from './selectColumns';
import type { Table } from './Table';
import type { ReportFault } from './TemplateFault';

/**
 * Checks a consolidation map against the received form set: the tables, rows and columns it names exist there, and no two things
 * go to one place. The summary's side is told by `checkConsolidationMap`.
 *
 * @param tables every table of the received form set by id; null for one that could not be read
 */
export function checkConsolidationSource(
  map: ConsolidationMap,
  tables: ReadonlyMap<string, Table | null>,
  report: ReportFault,
): void {
  map.tables.forEach(({ from, to, rows, columns }, index) => {
    const path = ['tables', index];
    const first = map.tables.findIndex((other) => other.to === to);
    if (first < index) {
      report(
        [...path, 'to'],
        `"${map.tables[first]?.from ?? ''}" goes to "${to}" already; a summary table is made from one table`,
      );
    }
    const table = tables.get(from);
    if (table === undefined) {
      report([...path, 'from'], `the form set has no table "${from}"; its tables: ${[...tables.keys()].join(', ')}`);
    }
    if (!table) return;
    const reportAxis =
      (axis: 'rows' | 'columns'): ReportFault =>
      (at, message) =>
        report([...path, axis, ...at], message);
    checkAxis('row', table.rows, rows, table.id, reportAxis('rows'));
    checkAxis('column', selectColumns(table, 'all'), columns, table.id, reportAxis('columns'));
  });
}

function checkAxis(
  axis: 'row' | 'column',
  known: readonly { readonly id: string }[],
  renamed: Readonly<Record<string, string>>,
  table: string,
  report: ReportFault,
): void {
  const goesTo = new Map<string, string>();
  for (const { id } of known) if (!Object.hasOwn(renamed, id)) goesTo.set(id, id);
  for (const [from, to] of Object.entries(renamed)) {
    if (!known.some(({ id }) => id === from)) {
      report(
        [from],
        `the table "${table}" has no ${axis} "${from}"; its ${axis}s: ${known.map(({ id }) => id).join(', ')}`,
      );
    }
    const other = goesTo.get(to);
    if (other !== undefined) report([from], `the ${axis} "${other}" goes to "${to}" too; one of the two would be lost`);
    goesTo.set(to, from);
  }
}
