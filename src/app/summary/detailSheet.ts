import type { UnitSubmission } from '../../domain/consolidation/Consolidation';
import type { Roster } from '../../domain/forms/Roster';
import { type FieldRef, type Table, fieldKey } from '../../domain/forms/Table';
import { tableCrossings } from '../../domain/forms/tableCrossings';
import type { SubmittedField, SubmittedTable } from '../../domain/intake/Submission';
import { formatAddress, type CellAddress } from '../../domain/workbook/CellAddress';
import { type CellRange, formatRange } from '../../domain/workbook/CellRange';
import type { SheetDocument } from '../ports/WorkbookDocument';
import { numberCell, textCell } from '../sheets/listCells';
import { type ListCell, type ListColumn, listSheet } from '../sheets/listSheet';
import { listStyles } from '../sheets/listStyles';
import { detailCell } from './detailCell';

/** The sheet behind a provincial table: a row per unit of the roster, a column per field, and beside them where each figure stood. */
export interface DetailSheet {
  readonly sheet: SheetDocument;
  /** The cells of one received field, all units; undefined for a field that the sheet does not hold. */
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

const UNIT_COLUMNS: readonly ListColumn[] = [
  { title: 'STT', width: 5, style: listStyles.center },
  { title: 'Mã', width: 9, style: listStyles.center },
  { title: 'Đơn vị', width: 30, style: listStyles.text },
  { title: 'Số đảng viên', width: 9, style: listStyles.number },
  { title: 'Tệp', width: 26, style: listStyles.text },
  { title: 'Trang tính', width: 14, style: listStyles.text },
  { title: 'Vùng', width: 11, style: listStyles.center },
];

const WEIGHT_COLUMN = 3;

/**
 * Lays out what every unit gave for one table. Units that sent nothing keep an empty row, so that a late figure may be typed there
 * and flows into the provincial table. Text that could not be read stands as text, marked, and adds nothing.
 */
export function detailSheet({ name, title, table, roster, submissions }: DetailSheetInput): DetailSheet {
  const entries = tableCrossings(table).filter((crossing) => crossing.type === 'entry');
  const columnOf = new Map<string, number>();
  const valueColumns: ListColumn[] = [];
  const sourceColumns: ListColumn[] = [];
  entries.forEach(({ row, column }, index) => {
    const leaf = column.titles.slice(-2).join(' – ');
    columnOf.set(fieldKey({ table: table.id, row: row.id, column: column.id }), UNIT_COLUMNS.length + index);
    valueColumns.push({ title: leaf, group: row.title || table.caption, width: 12 });
    sourceColumns.push({
      title: leaf,
      group: `Ô nguồn: ${row.title || table.caption}`,
      width: 9,
      style: listStyles.address,
    });
  });

  const byUnit = new Map(submissions.map((submission) => [submission.unit.id, submission]));
  const rows = roster.units.map((unit, index): (ListCell | undefined)[] => {
    const submitted = byUnit.get(unit.id);
    const received = submitted?.submission.tables.find((candidate) => candidate.table === table.id);
    const fields = new Map(received?.fields.map((field) => [fieldKey(field.field), field]));
    const inOrder = entries.map(({ row, column }) =>
      fields.get(fieldKey({ table: table.id, row: row.id, column: column.id })),
    );
    return [
      numberCell(index + 1),
      textCell(unit.id),
      textCell(unit.name),
      unit.members === undefined ? undefined : numberCell(unit.members),
      submitted ? textCell(submitted.file) : { ...textCell('Chưa nộp'), style: listStyles.missing },
      received && textCell(received.sheet),
      received && textCell(rangeText(received)),
      ...inOrder.map(detailCell),
      ...inOrder.map((field) => (field && given(field) ? textCell(formatAddress(field.address)) : undefined)),
    ];
  });

  const list = listSheet({
    name,
    title,
    lines: [
      'Mỗi dòng một đơn vị, mỗi cột một chỉ tiêu; bảng tổng hợp cộng từ các cột này. Phía phải: ô nguồn trong tệp của đơn vị.',
    ],
    columns: [...UNIT_COLUMNS, ...valueColumns, ...sourceColumns],
    rows,
    frozenColumns: 3,
    tabColor: 'A6A6A6',
    paper: 'A3',
    printedColumns: UNIT_COLUMNS.length + valueColumns.length,
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
    weights: { top, left: WEIGHT_COLUMN, bottom, right: WEIGHT_COLUMN },
  };
}

function given({ raw }: SubmittedField): boolean {
  return raw !== null && raw !== '';
}

function rangeText({ range }: SubmittedTable): string {
  return formatRange(range);
}
