import { isPrintedColumn } from '../../domain/forms/isPrintedColumn';
import type { FormSet } from '../../domain/forms/FormSet';
import { type LayoutCell, layoutTable } from '../../domain/forms/layoutTable';
import type { Table } from '../../domain/forms/Table';
import { type AnchoredTable, anchoredTables } from '../../domain/intake/anchoredTables';
import type { LocatedTable } from '../../domain/intake/LocatedTable';
import { locateTables } from '../../domain/intake/locateTables';
import { failure, type Result, success } from '../../domain/Result';
import { foldText } from '../../domain/text/foldText';
import { type CellAddress, formatAddress } from '../../domain/workbook/CellAddress';
import type { ReceivedSheet, ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';
import type { RestoreRefusal } from './RestoredTable';

/** Where a table stands whole: every row and column of it in its place. */
export interface StandingTable {
  readonly sheet: ReceivedSheet;
  /** The first header cell. */
  readonly header: CellAddress;
}

/**
 * Finds the place of a damaged table whose cells are all still there: by our mark, as long as it has the size of the table and rows or
 * columns there still have their titles, else by header and rows. A table that lost, gained or moved rows or columns is refused:
 * nobody could say then which figure belongs where.
 *
 * @param sheetName only a table on this sheet
 */
export function standingTable(
  workbook: ReceivedWorkbook,
  table: Table,
  formSet: FormSet,
  sheetName?: string,
): Result<StandingTable, RestoreRefusal> {
  const isWanted = (name: string | undefined): boolean =>
    sheetName === undefined || name?.normalize('NFC').toLowerCase() === sheetName.normalize('NFC').toLowerCase();
  const marks = (from: ReceivedWorkbook): readonly AnchoredTable[] =>
    anchoredTables(from).filter(
      (anchor) => anchor.table === table.id && isWanted(workbook.sheets[anchor.sheetIndex]?.name),
    );
  const named = marks({ ...workbook, customXml: [] });
  const stored = marks({ ...workbook, definedNames: [] });
  const { located, refused } = locateTables(workbook, formSet);
  const found = located.find((each) => each.table === table.id && isWanted(each.place.sheet));

  // A name follows when rows and columns come and go, so its size tells whether they did; the stored mark does not.
  const places =
    named.length > 0
      ? wholeMarks(named, table)
      : [...(found ? wholePlace(found, table) : []), ...wholeMarks(stored, table)];
  for (const { sheetIndex, header } of places) {
    const sheet = workbook.sheets[sheetIndex];
    if (sheet && isPlausible(sheet, table, header)) return success({ sheet, header });
  }
  const refusal = refused.find(({ tables }) => tables.includes(table.id));
  const there = found?.place.sheet ?? refusal?.places[0]?.sheet ?? workbook.sheets[named[0]?.sheetIndex ?? -1]?.name;
  return failure(
    there === undefined
      ? { code: 'table-not-found', table: table.id }
      : { code: 'table-changed', table: table.id, sheet: there },
  );
}

interface Place {
  readonly sheetIndex: number;
  readonly header: CellAddress;
}

/** The places of marks that have the size of the table. */
function wholeMarks(marks: readonly AnchoredTable[], table: Table): readonly Place[] {
  const { body } = layoutTable(table);
  return marks.flatMap(({ sheetIndex, range: { top, left, bottom, right } }) =>
    bottom - top === body.bottom - body.top && right - left === body.right - body.left
      ? [{ sheetIndex, header: { row: top, column: left } }]
      : [],
  );
}

/** The place of a located table when its rows and columns stand in their order, without gaps. */
function wholePlace({ place, header: found, rows, columns }: LocatedTable, table: Table): readonly Place[] {
  const { header, body } = layoutTable(table);
  const height = header.bottom - body.top + 1;
  // Of a list only the entries are located; its header tells where the first one belongs.
  const top = table.list ? found && found.top + height : rows.get(table.rows[0]?.id ?? '');
  const field = table.columns.findIndex((column) => !isPrintedColumn(column));
  const first = columns.get(table.columns[field]?.id ?? '');
  if (top === undefined || top === null || first === undefined) return [];
  const left = first - field;
  const inOrder =
    (table.list !== undefined || table.rows.every(({ id }, index) => rows.get(id) === top + index)) &&
    table.columns.every((column, index) => isPrintedColumn(column) || columns.get(column.id) === left + index);
  const row = top - height;
  return inOrder && row >= 0 && left >= 0 ? [{ sheetIndex: place.sheetIndex, header: { row, column: left } }] : [];
}

/** Half of the row titles or half of the header is as it should be, and no title stands where another belongs. */
function isPlausible(sheet: ReceivedSheet, table: Table, header: CellAddress): boolean {
  const texts = new Map(
    sheet.cells.map((cell) => [formatAddress(cell), typeof cell.value === 'string' ? foldText(cell.value) : '']),
  );
  const { body, cells } = layoutTable(table);
  const textAt = ({ range }: LayoutCell): string =>
    texts.get(
      formatAddress({ row: range.top - body.top + header.row, column: range.left - body.left + header.column }),
    ) ?? '';
  const titled = (role: LayoutCell['role']): LayoutCell[] =>
    cells.filter((cell) => cell.role === role && cell.text !== '');
  const isRight = (cell: LayoutCell): boolean => textAt(cell) === foldText(cell.text);
  const isHalf = (those: readonly LayoutCell[]): boolean =>
    those.length > 0 && those.filter(isRight).length * 2 >= those.length;

  const roles = [titled('row-title'), titled('header')];
  const strays = roles.flatMap((those) => {
    const known = new Set(those.map(({ text }) => foldText(text)));
    return those.filter((cell) => known.has(textAt(cell)) && !isRight(cell));
  });
  return strays.length === 0 && roles.some(isHalf);
}
