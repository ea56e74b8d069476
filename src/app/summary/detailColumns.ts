import { type FieldRef, type Table, fieldKey } from '../../domain/forms/Table';
import { tableCrossings } from '../../domain/forms/tableCrossings';
import type { ListColumn } from '../sheets/listSheet';
import { listStyles } from '../sheets/listStyles';

/** The columns of a detail sheet: whose row it is, then a column per figure, then a column per figure for where it stood. */
export interface DetailColumns {
  readonly unit: readonly ListColumn[];
  readonly fields: readonly FieldRef[];
  /** As long as `fields`, in the same order. */
  readonly values: readonly ListColumn[];
  readonly sources: readonly ListColumn[];
}

/** What the columns before the figures hold, by their place. */
export const UNIT_COLUMN = { number: 0, id: 1, name: 2, members: 3, file: 4, sheet: 5, range: 6 } as const;

const UNIT_COLUMNS: readonly ListColumn[] = [
  { title: 'STT', width: 5, style: listStyles.center },
  { title: 'Mã', width: 9, style: listStyles.center },
  { title: 'Đơn vị', width: 30, style: listStyles.text },
  { title: 'Số đảng viên', width: 9, style: listStyles.number },
  { title: 'Tệp', width: 26, style: listStyles.text },
  { title: 'Trang tính', width: 14, style: listStyles.text },
  { title: 'Vùng', width: 11, style: listStyles.center },
];

/** The columns of the detail sheet of a received table, whose entry fields it holds row by row. */
export function detailColumns(table: Table): DetailColumns {
  const entries = tableCrossings(table).filter((crossing) => crossing.type === 'entry');
  const leafOf = (titles: readonly string[]): string => titles.slice(-2).join(' – ');
  return {
    unit: UNIT_COLUMNS,
    fields: entries.map(({ row, column }) => ({ table: table.id, row: row.id, column: column.id })),
    values: entries.map(({ row, column }) => ({
      title: leafOf(column.titles),
      group: row.name || table.caption,
      width: 12,
    })),
    sources: entries.map(({ row, column }) => ({
      title: leafOf(column.titles),
      group: `Ô nguồn: ${row.name || table.caption}`,
      width: 9,
      style: listStyles.address,
    })),
  };
}

/** The place of each field's figure among the columns, by `fieldKey`. */
export function valueColumnOf({ unit, fields }: DetailColumns): ReadonlyMap<string, number> {
  return new Map(fields.map((field, index) => [fieldKey(field), unit.length + index]));
}
