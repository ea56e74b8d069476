import type { FieldKind } from '../../domain/forms/FieldKind';
import { type Column, type FieldRef, type Table, fieldKey } from '../../domain/forms/Table';
import { tableCrossings } from '../../domain/forms/tableCrossings';
import { clipText } from '../sheets/clipText';
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

/**
 * The columns of the detail sheet of a received table, whose entry fields it holds row by row. Of a list, whose rows are the sheet's own,
 * there is a column per column: its field is `listField`.
 */
export function detailColumns(table: Table): DetailColumns {
  const fields = table.list ? listFields(table) : entryFields(table);
  const perRow = new Map<string, number>();
  for (const { group } of fields) perRow.set(group, (perRow.get(group) ?? 0) + 1);
  return {
    unit: UNIT_COLUMNS,
    fields: fields.map(({ field }) => field),
    values: fields.map(({ title, group, kind }) => ({
      title,
      group,
      width: WORDS.includes(kind) ? WIDE : perRow.get(group) === 1 && group.length > LONG_TITLE ? HALF_WIDE : NARROW,
    })),
    sources: fields.map(({ title, group }) => ({
      title,
      group: `Ô nguồn: ${group}`,
      width: 9,
      style: listStyles.address,
    })),
  };
}

const WORDS: readonly FieldKind[] = ['text', 'choice', 'choices'];
const [WIDE, HALF_WIDE, NARROW] = [40, 24, 12];
/** A row's title that is longer than this would make the header of a narrow column too high. */
const LONG_TITLE = 40;
/** A question of a questionnaire may be a paragraph. */
const LONGEST_GROUP = 160;

interface DetailField {
  readonly field: FieldRef;
  readonly kind: FieldKind;
  readonly group: string;
  readonly title: string;
}

function entryFields(table: Table): readonly DetailField[] {
  return tableCrossings(table).flatMap((crossing): DetailField[] => {
    if (crossing.type !== 'entry') return [];
    const { row, column, kind } = crossing;
    const field = { table: table.id, row: row.id, column: column.id };
    return [{ field, kind, group: clipText(row.name || table.caption, LONGEST_GROUP), title: leafOf(column) }];
  });
}

function listFields(table: Table): readonly DetailField[] {
  return table.columns.flatMap((column): DetailField[] => {
    const { kind } = column;
    if (kind === 'stub' || kind === 'label' || kind === 'none' || column.role === 'total') return [];
    return [{ field: listField(table, column.id), kind, group: table.caption, title: leafOf(column) }];
  });
}

/** What stands for a column of a list among the fields of its detail sheet. */
export function listField(table: Table, column: string): FieldRef {
  return { table: table.id, row: table.list?.id ?? '', column };
}

function leafOf({ titles }: Column): string {
  return titles.slice(-2).join(' – ');
}

/** The place of each field's figure among the columns, by `fieldKey`. */
export function valueColumnOf({ unit, fields }: DetailColumns): ReadonlyMap<string, number> {
  return new Map(fields.map((field, index) => [fieldKey(field), unit.length + index]));
}
