import { type Crossing, type Table } from '../forms/Table';
import { tableIndex } from '../forms/tableIndex';
import { memberAt, type RuleMember } from './RuleLine';

/**
 * The entry fields of a table, or of one of its rows, in printed order.
 *
 * @example entryMembers(bang2a).length // titles, totals and crossings that hold nothing are none
 */
export function entryMembers(table: Table, row?: string): readonly RuleMember[] {
  const { fields, byRow } = tableIndex(table);
  const crossings: Iterable<Crossing> = row === undefined ? fields : (byRow.get(row)?.values() ?? []);
  return [...crossings].flatMap((crossing) =>
    crossing.type === 'entry' ? (memberAt(table, crossing.row.id, crossing.column.id) ?? []) : [],
  );
}
