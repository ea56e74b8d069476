import type { Crossing, Table } from './Table';
import { tableIndex } from './tableIndex';
import { listRowOf } from './withListRows';

/**
 * What stands where a row and a column cross; undefined when the table has no such row or column. A list has any row of its ids,
 * however many are printed.
 *
 * | row     | column | crossing                                                                             |
 * | ------- | ------ | ------------------------------------------------------------------------------------ |
 * | any     | stub   | title                                                                                |
 * | any     | label  | title; an entry where the row's `cells` say so                                       |
 * | heading | any    | none                                                                                 |
 * | item    | item   | entry; none where the row's `cells` say so, or the column's kind is `none`            |
 * | total   | any    | derived in the columns that its sum-down rule names; else as the column has it        |
 * | any     | total  | derived in the rows that its sum-across or quotient rule names                        |
 * | else    |        | none: nothing that counts                                                            |
 *
 * @example crossingAt(bang3a, 'tong', 'van-ban')?.type === 'none' // a tick column has no total
 */
export function crossingAt(table: Table, rowId: string, columnId: string): Crossing | undefined {
  const { byRow, cross } = tableIndex(table);
  const known = byRow.get(rowId);
  if (known) return known.get(columnId);
  const row = listRowOf(table, rowId);
  const column = row && table.columns.find(({ id }) => id === columnId);
  return row && column && cross(row, column);
}
