import type { StackedRow } from '../../domain/consolidation/Consolidation';
import { fieldKey, type Table } from '../../domain/forms/Table';
import { formatRange } from '../../domain/workbook/CellRange';
import { numberCell, textCell } from '../sheets/listCells';
import { rowsFor } from '../sheets/ListRows';
import { listSheet } from '../sheets/listSheet';
import { detailCell } from './detailCell';
import { detailColumns, listField, UNIT_COLUMN, valueColumnOf } from './detailColumns';
import { type DetailSheet, sourceCell } from './detailSheet';

export interface StackSheetInput {
  readonly name: string;
  readonly title: string;
  /** The received list. */
  readonly table: Table;
  readonly stacked: readonly StackedRow[];
}

/**
 * The sheet behind a stacked list: for each of its rows, by number, the unit and file it came from and the cell of each figure. The
 * province's list holds the figures themselves, no formulas: rows may be put in another order there.
 */
export function stackSheet({ name, title, table, stacked }: StackSheetInput): DetailSheet {
  const columns = detailColumns(table);
  const columnOf = valueColumnOf(columns);
  const list = listSheet({
    name,
    title,
    lines: ['Mỗi dòng của danh sách tổng hợp một dòng, theo số thứ tự. Phía phải: ô nguồn trong tệp của đơn vị.'],
    columns: [...columns.unit, ...columns.values, ...columns.sources],
    rows: rowsFor(stacked, ({ unit, file, sheet, range, fields }, index) => {
      const byColumn = new Map(fields.map((field) => [fieldKey(listField(table, field.field.column)), field]));
      const inOrder = columns.fields.map((field) => byColumn.get(fieldKey(field)));
      return [
        numberCell(index + 1),
        textCell(unit.id),
        textCell(unit.name),
        unit.members === undefined ? undefined : numberCell(unit.members),
        textCell(file),
        textCell(sheet),
        textCell(formatRange(range)),
        ...inOrder.map(detailCell),
        ...inOrder.map(sourceCell),
      ];
    }),
    frozenColumns: 3,
    tabColor: 'A6A6A6',
    paper: 'A3',
    printedColumns: columns.unit.length + columns.values.length,
  });
  const bottom = list.firstRow + Math.max(stacked.length - 1, 0);
  return {
    sheet: list.sheet,
    rangeOf: () => undefined,
    addressOf: (field, unitId) => {
      const index = stacked.findIndex(({ unit, row }) => unit.id === unitId && row === field.row);
      if (index < 0) return undefined;
      const column = columnOf.get(fieldKey(listField(table, field.column))) ?? UNIT_COLUMN.name;
      return { row: list.firstRow + index, column };
    },
    weights: { top: list.firstRow, left: UNIT_COLUMN.members, bottom, right: UNIT_COLUMN.members },
  };
}
