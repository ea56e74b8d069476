import { defaultHow, howFits } from './defaultHow';
import type { InstantiatedTable } from './instantiateTable';
import type { ReportFault } from './TemplateFault';
import { tableCrossings } from './tableCrossings';

/** Checks that a row's own way of consolidating fits every field that the row holds. */
export function checkRowHows({ table, places }: InstantiatedTable, report: ReportFault): void {
  for (const crossing of tableCrossings(table)) {
    const { row, column } = crossing;
    const path = places.rows.get(row.id);
    if (crossing.type !== 'entry' || row.how === undefined || !path || howFits(row.how, crossing.kind)) continue;
    report(
      [...path, 'how'],
      `the column "${column.id}" is of kind "${crossing.kind}", consolidated as "${defaultHow(crossing.kind)}", "concat" or "typed", not as "${row.how}"`,
    );
  }
}
