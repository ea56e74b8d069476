import type { Crossing, Table } from './Table';
import { tableIndex } from './tableIndex';

/**
 * What stands where a row and a column cross; undefined when the table has no such row or column.
 *
 * | row   | column | crossing                                                                             |
 * | ----- | ------ | ------------------------------------------------------------------------------------ |
 * | any   | stub   | title                                                                                |
 * | item  | item   | entry                                                                                |
 * | total | any    | derived in the columns that its sum-down rule names; else as the column has it        |
 * | any   | total  | derived in the rows that its sum-across rule names                                    |
 * | else  |        | none: nothing that counts                                                            |
 *
 * @example crossingAt(bang3a, 'tong', 'van-ban')?.type === 'none' // a tick column has no total
 */
export function crossingAt(table: Table, rowId: string, columnId: string): Crossing | undefined {
  return tableIndex(table).byRow.get(rowId)?.get(columnId);
}
