import type { FormSet } from '../../domain/forms/FormSet';
import type { FieldRef, Table } from '../../domain/forms/Table';
import type { LocatedTable } from '../../domain/intake/LocatedTable';
import { locateTables } from '../../domain/intake/locateTables';
import type { CellAddress } from '../../domain/workbook/CellAddress';
import type { ReceivedSheet, ReceivedValue } from '../../domain/workbook/ReceivedWorkbook';
import { isStamp } from '../summary/stamp';
import { oncePer } from './oncePer';

/** A provincial table that stands on a sheet. */
export interface SummaryOnSheet {
  readonly table: Table;
  /** The field whose cell this is; null for every other cell. */
  readonly fieldAt: (address: CellAddress) => FieldRef | null;
  readonly addressOf: (field: FieldRef) => CellAddress | null;
}

/**
 * The provincial tables on one sheet: known by the stamp that every sheet of a summary has, and found by their headers, whatever the
 * sheet is called and whatever else is in the workbook.
 */
export function summaryTables(sheet: ReceivedSheet, summaryFormSet: FormSet): readonly SummaryOnSheet[] {
  if (!isStamped(sheet)) return [];
  const alone = { sheets: [sheet], definedNames: [], properties: { custom: {} }, customXml: [], date1904: false };
  return locateTables(alone, summaryFormSet).located.flatMap((located) => {
    const table = summaryFormSet.tables.find(({ id }) => id === located.table);
    return table ? [onSheet(table, table.list ? withAllRows(table.list.id, located, sheet) : located)] : [];
  });
}

const isStamped = oncePer(({ cells }: ReceivedSheet): boolean =>
  cells.some(({ value }) => typeof value === 'string' && isStamp(value)),
);

/** A list has as many rows as were sent, in whatever order they stand now: each is told by its number. */
function withAllRows(list: string, located: LocatedTable, { cells }: ReceivedSheet): LocatedTable {
  const first = located.rows.get(`${list}-1`);
  const fields = Math.min(...located.columns.values());
  const stub = cells.find(
    ({ row, column, value }) => row === first && column < fields && numberOf(value) === '1',
  )?.column;
  if (first === undefined || stub === undefined) return located;
  const rows = new Map(located.rows);
  const top = Math.min(...rows.values());
  for (const { row, column, value } of cells) {
    const number = column === stub && row >= top ? numberOf(value) : null;
    if (number !== null && !rows.has(`${list}-${number}`)) rows.set(`${list}-${number}`, row);
  }
  return { ...located, rows };
}

function numberOf(value: ReceivedValue): string | null {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  return /^[1-9]\d*$/.test(text) ? text : null;
}

function onSheet(table: Table, { rows, columns }: LocatedTable): SummaryOnSheet {
  const rowAt = new Map([...rows].map(([id, row]) => [row, id]));
  const columnAt = new Map([...columns].map(([id, column]) => [column, id]));
  return {
    table,
    fieldAt: (address) => {
      const row = rowAt.get(address.row);
      const column = columnAt.get(address.column);
      return row === undefined || column === undefined ? null : { table: table.id, row, column };
    },
    addressOf: (field) => {
      const row = rows.get(field.row);
      const column = columns.get(field.column);
      return row === undefined || column === undefined ? null : { row, column };
    },
  };
}
