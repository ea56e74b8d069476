import { crossingAt } from '../forms/crossingAt';
import type { TableMap } from '../forms/FormSet';
import type { FieldRef, Table } from '../forms/Table';

/**
 * The received field that a summary field is made from; null when the received table has no such entry (the province's own row or
 * column, which no unit fills in).
 *
 * @example receivedFieldOf({ table: 'bang-8', row: '2021', column: 'huyen' }, map, bangV)
 * // { table: 'bang-v', row: '2021', column: 'huyen' }
 */
export function receivedFieldOf(summary: FieldRef, map: TableMap, received: Table): FieldRef | null {
  const row = sourceOf(summary.row, map.rows);
  const column = sourceOf(summary.column, map.columns);
  return crossingAt(received, row, column)?.type === 'entry' ? { table: received.id, row, column } : null;
}

/** The received id that a summary id comes from. */
export function sourceOf(id: string, renamed: Readonly<Record<string, string>>): string {
  for (const [from, to] of Object.entries(renamed)) if (to === id) return from;
  return id;
}
