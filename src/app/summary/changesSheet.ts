import type { FieldChange } from '../../domain/consolidation/submissionChanges';
import { crossingAt } from '../../domain/forms/crossingAt';
import type { FormSet } from '../../domain/forms/FormSet';
import { formatAddress } from '../../domain/workbook/CellAddress';
import type { ConsolidationResult } from '../ConsolidationResult';
import type { SheetDocument } from '../ports/WorkbookDocument';
import { numberCell, textCell } from '../sheets/listCells';
import { type ListCell, listSheet } from '../sheets/listSheet';
import { scalarCell } from '../sheets/scalarCell';
import { listStyles } from '../sheets/listStyles';

export const CHANGES_SHEET = 'Thay đổi';

interface ListedChange {
  readonly unit: string;
  readonly file: string;
  readonly since: string;
  readonly change: FieldChange;
}

/** What units changed by sending again, cell by cell, each with what it said before; null when nobody sent twice. */
export function changesSheet({ files, consolidation }: ConsolidationResult): SheetDocument | null {
  const again = files.flatMap(({ file, unit, changes }) =>
    changes ? [{ file, unit: unit?.name ?? '', changes }] : [],
  );
  if (again.length === 0) return null;
  const listed = again.flatMap(({ file, unit, changes: { since, fields } }): ListedChange[] =>
    fields.map((change) => ({ unit, file, since, change })),
  );
  return listSheet({
    name: CHANGES_SHEET,
    title: 'THAY ĐỔI SO VỚI BẢN NỘP TRƯỚC',
    lines: again.map(({ unit, file, changes: { since, fields } }) =>
      fields.length === 0
        ? `${unit}: tệp “${file}” không khác gì tệp trước “${since}”.`
        : `${unit}: tệp “${file}” khác tệp trước “${since}” ở ${fields.length} ô.`,
    ),
    tabColor: 'FFC000',
    columns: [
      { title: 'STT', width: 6, style: listStyles.center },
      { title: 'Đơn vị', width: 28, style: listStyles.text },
      { title: 'Bảng', width: 10, style: listStyles.center },
      { title: 'Dòng', width: 30, style: listStyles.text },
      { title: 'Cột', width: 34, style: listStyles.text },
      { title: 'Trang tính', width: 14, style: listStyles.text },
      { title: 'Ô', width: 8, style: listStyles.center },
      { title: 'Trước', width: 14, style: listStyles.text },
      { title: 'Nay', width: 14, style: listStyles.text },
      { title: 'Tệp trước', width: 28, style: listStyles.text },
      { title: 'Tệp được dùng', width: 28, style: listStyles.text },
    ],
    rows: listed.map((each, index) => changeRow(each, index, consolidation.formSet)),
  }).sheet;
}

function changeRow(
  { unit, file, since, change }: ListedChange,
  index: number,
  { tables }: FormSet,
): (ListCell | undefined)[] {
  const { field, sheet, address, before, after } = change;
  const table = tables.find(({ id }) => id === field.table);
  const crossing = table && crossingAt(table, field.row, field.column);
  return [
    numberCell(index + 1),
    textCell(unit),
    textCell(table?.code ?? field.table),
    textCell(crossing?.row.name ?? field.row),
    textCell((crossing?.column.titles ?? [field.column]).slice(-2).join(' – ')),
    textCell(sheet),
    textCell(formatAddress(address)),
    scalarCell(typed(before)),
    scalarCell(typed(after)),
    textCell(since),
    textCell(file),
  ];
}

function typed(value: FieldChange['before']): number | string | null {
  return typeof value === 'boolean' ? String(value) : value;
}
