import type { UnitSubmission } from '../../domain/consolidation/Consolidation';
import { type KeptField, keptField } from '../../domain/consolidation/keptField';
import { keptTables } from '../../domain/consolidation/keptTables';
import { fieldCount, fieldOf, type TableLayout } from '../../domain/consolidation/TableLayout';
import type { Roster } from '../../domain/forms/Roster';
import { type FieldRef, type Table, fieldKey } from '../../domain/forms/Table';
import type { CellAddress } from '../../domain/workbook/CellAddress';
import { type CellRange, formatRange } from '../../domain/workbook/CellRange';
import type { SheetDocument } from '../ports/WorkbookDocument';
import { numberCell, textCell } from '../sheets/listCells';
import { type ListCell, listSheet } from '../sheets/listSheet';
import { rowsFor } from '../sheets/ListRows';
import { listStyles } from '../sheets/listStyles';
import { detailCell } from './detailCell';
import { detailColumns, UNIT_COLUMN, valueColumnOf } from './detailColumns';
import { sourceText } from './sourceText';

/** The sheet behind a provincial table: a row per unit of the roster, a column per field, and beside them where each figure stood. */
export interface DetailSheet {
  readonly sheet: SheetDocument;
  /** The cells of one received field, all units; undefined for a field that the sheet does not hold, and for every field of a list. */
  rangeOf(field: FieldRef): CellRange | undefined;
  /** The cell of one unit's figure. */
  addressOf(field: FieldRef, unitId: string): CellAddress | undefined;
  /** The member counts that ratios are weighted by, in the same rows. */
  readonly weights: CellRange;
}

export interface DetailSheetInput {
  readonly name: string;
  readonly title: string;
  /** The received table. */
  readonly table: Table;
  readonly roster: Roster;
  readonly submissions: readonly UnitSubmission[];
}

/** What stands for the file of a unit that sent none. */
export const NOT_SENT = 'Chưa nộp';

/**
 * Lays out what every unit gave for one table. Units that sent nothing keep an empty row, so that a late figure may be typed there
 * and flows into the provincial table. Text that could not be read stands as text, marked, and adds nothing.
 */
export function detailSheet({ name, title, table, roster, submissions }: DetailSheetInput): DetailSheet {
  const columns = detailColumns(table);
  const columnOf = valueColumnOf(columns);

  const byUnit = new Map(submissions.map((submission) => [submission.unit.id, submission]));
  const placesOf = placesByLayout(columns.fields);
  const rows = rowsFor(roster.units, (unit, index) => {
    const submitted = byUnit.get(unit.id);
    const received = submitted && keptTables(submitted.submission).find(({ layout }) => layout.table === table.id);
    const inOrder =
      submitted && received
        ? placesOf(received.layout).map((at) =>
            at === undefined ? undefined : keptField(submitted.submission, received, at),
          )
        : columns.fields.map(() => undefined);
    return [
      numberCell(index + 1),
      textCell(unit.id),
      textCell(unit.name),
      unit.members === undefined ? undefined : numberCell(unit.members),
      submitted ? textCell(submitted.file) : { ...textCell(NOT_SENT), style: listStyles.missing },
      received && textCell(received.layout.sheet),
      received && textCell(formatRange(received.layout.range)),
      ...inOrder.map(detailCell),
      ...inOrder.map(sourceCell),
    ];
  });

  const list = listSheet({
    name,
    title,
    lines: [
      'Mỗi dòng một đơn vị, mỗi cột một chỉ tiêu; bảng tổng hợp cộng từ các cột này. Phía phải: ô nguồn trong tệp của đơn vị.',
    ],
    columns: [...columns.unit, ...columns.values, ...columns.sources],
    rows,
    frozenColumns: 3,
    tabColor: 'A6A6A6',
    paper: 'A3',
    printedColumns: columns.unit.length + columns.values.length,
  });
  const top = list.firstRow;
  const bottom = list.firstRow + roster.units.length - 1;
  const rowOf = new Map(roster.units.map(({ id }, index) => [id, list.firstRow + index]));

  return {
    sheet: list.sheet,
    rangeOf(field) {
      const column = columnOf.get(fieldKey(field));
      return column === undefined ? undefined : { top, left: column, bottom, right: column };
    },
    addressOf(field, unitId) {
      const column = columnOf.get(fieldKey(field)) ?? 2;
      const row = rowOf.get(unitId);
      return row === undefined ? undefined : { row, column };
    },
    weights: { top, left: UNIT_COLUMN.members, bottom, right: UNIT_COLUMN.members },
  };
}

export function sourceCell(field: KeptField | undefined): ListCell | undefined {
  const text = field ? sourceText(field) : null;
  return text === null ? undefined : textCell(text);
}

/** Where each of the fields stands in a table of a layout; undefined for one that such a table does not have. */
function placesByLayout(fields: readonly FieldRef[]): (layout: TableLayout) => readonly (number | undefined)[] {
  const known = new Map<TableLayout, readonly (number | undefined)[]>();
  return (layout) => {
    const places = known.get(layout) ?? placesIn(layout, fields);
    known.set(layout, places);
    return places;
  };
}

function placesIn(layout: TableLayout, fields: readonly FieldRef[]): readonly (number | undefined)[] {
  const places = new Map<string, number>();
  for (let index = 0; index < fieldCount(layout); index += 1) places.set(fieldKey(fieldOf(layout, index)), index);
  return fields.map((field) => places.get(fieldKey(field)));
}
