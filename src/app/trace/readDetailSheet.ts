import { type Table, fieldKey } from '../../domain/forms/Table';
import type { ReceivedSheet } from '../../domain/workbook/ReceivedWorkbook';
import { detailColumns, UNIT_COLUMN } from '../summary/detailColumns';
import { oncePer } from './oncePer';
import { type ListRow, readList } from './readList';

/** A detail sheet as it stands in a workbook, wherever rows and columns have gone since. */
export interface ReadDetail {
  readonly sheet: string;
  readonly rows: readonly DetailRow[];
  /** Where a field's figures stand, and where the cells they came from, by `fieldKey`. */
  readonly columnsOf: (key: string) => { readonly value: number; readonly source: number } | undefined;
}

export interface DetailRow extends ListRow {
  /** What it is numbered as; null when it has lost its number. */
  readonly number: number | null;
  readonly unit: string;
  readonly name: string;
  readonly file: string;
  readonly fromSheet: string;
}

const readings = oncePer((sheet: ReceivedSheet) => oncePer((table: Table) => understand(sheet, table)));

/**
 * Null when the sheet is no detail sheet of the table, or lacks a column that was there. Whoever looks at sources clicks through many
 * figures of the same few sheets, so each reading of a sheet is understood only once.
 */
export function readDetailSheet(sheet: ReceivedSheet, table: Table): ReadDetail | null {
  return readings(sheet)(table);
}

function understand(sheet: ReceivedSheet, table: Table): ReadDetail | null {
  const columns = detailColumns(table);
  const unitTitles = columns.unit.map(({ title }) => title);
  const list = readList(sheet, unitTitles);
  if (!list) return null;
  const places = list.rows[0] ? alignedColumns(sheet, list.headerRow, columns) : null;
  if (!places) return null;

  const at = (column: number): number | undefined => places[column];
  const valuesFrom = columns.unit.length;
  const sourcesFrom = valuesFrom + columns.values.length;
  const byKey = new Map(
    columns.fields.flatMap((field, index) => {
      const [value, source] = [at(valuesFrom + index), at(sourcesFrom + index)];
      return value === undefined || source === undefined ? [] : [[fieldKey(field), { value, source }] as const];
    }),
  );
  return {
    sheet: sheet.name,
    columnsOf: (key) => byKey.get(key),
    rows: list.rows.flatMap((row) => {
      const unit = row.textAt(at(UNIT_COLUMN.id));
      if (unit === '') return [];
      return [
        {
          ...row,
          number: numberIn(row, at(UNIT_COLUMN.number)),
          unit,
          name: row.textAt(at(UNIT_COLUMN.name)),
          file: row.textAt(at(UNIT_COLUMN.file)),
          fromSheet: row.textAt(at(UNIT_COLUMN.sheet)),
        },
      ];
    }),
  };
}

function numberIn(row: ListRow, column: number | undefined): number | null {
  const value = column === undefined ? undefined : row.cellAt(column)?.value;
  return typeof value === 'number' ? value : null;
}

/** The sheet's columns in the order of ours. Columns that someone put between are passed over; all of ours must be there. */
function alignedColumns(
  sheet: ReceivedSheet,
  headerRow: number,
  { unit, values, sources }: ReturnType<typeof detailColumns>,
): readonly number[] | null {
  const wanted = [...unit, ...values, ...sources].map(({ title }) => title.normalize('NFC').trim());
  const titles = new Map<number, string>();
  for (const { row, column, value } of sheet.cells) {
    // The leaves stand in the second header row; a column without a group has its title in the first.
    if ((row === headerRow || row === headerRow + 1) && typeof value === 'string') {
      titles.set(column, value.normalize('NFC').trim());
    }
  }
  const found: number[] = [];
  for (const [column, title] of [...titles].sort(([a], [b]) => a - b)) {
    if (title === wanted[found.length]) found.push(column);
  }
  return found.length === wanted.length ? found : null;
}
