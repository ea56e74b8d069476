import type { Table } from '../../domain/forms/Table';

/**
 * The title of the detail sheet behind a provincial table.
 *
 * @param name the provincial table's name on its tab
 * @param table the received table
 */
export function detailTitle(name: string, table: Pick<Table, 'title'>): string {
  return `CHI TIẾT ${name}: ${table.title}`;
}

/** Whether a text is the title of a detail sheet. */
export function isDetailTitle(text: string): boolean {
  return /^CHI TIẾT .+: /.test(text.normalize('NFC').trim());
}
