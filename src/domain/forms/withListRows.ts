import type { Row, Table } from './Table';

const sized = new WeakMap<Table, Map<number, Table>>();

/**
 * A list table with so many rows (at least one), `<list.id>-1` to `<list.id>-n`, numbered in the stub; a table that is no list as it
 * is. The same object for the same number, so that what is worked out once per table stays worked out.
 *
 * @example withListRows(danhSach, 3).rows.map(({ id }) => id) // ['muc-1', 'muc-2', 'muc-3']
 */
export function withListRows(table: Table, count: number): Table {
  const { list } = table;
  const rows = Math.max(1, count);
  if (!list || table.rows.length === rows) return table;
  const known = sized.get(table) ?? new Map<number, Table>();
  sized.set(table, known);
  const made = known.get(rows) ?? { ...table, rows: listRows(list.id, rows) };
  known.set(rows, made);
  return made;
}

/** The rows of a list, numbered from 1. */
export function listRows(id: string, count: number): readonly Row[] {
  return Array.from({ length: count }, (_, index) => listRow(id, index + 1));
}

function listRow(id: string, number: number): Row {
  const title = String(number);
  return {
    id: `${id}-${title}`,
    title,
    name: title,
    role: 'item',
    level: 0,
    labels: {},
    continues: false,
    across: false,
    cells: {},
  };
}

/** The row of a list that an id names, whatever the number of rows printed; undefined for any other id. */
export function listRowOf({ list }: Table, rowId: string): Row | undefined {
  if (!list || !rowId.startsWith(`${list.id}-`)) return undefined;
  const number = rowId.slice(list.id.length + 1);
  return /^[1-9]\d{0,6}$/.test(number) ? listRow(list.id, Number(number)) : undefined;
}
