import type { CellAddress } from '../workbook/CellAddress';
import type { CellRange } from '../workbook/CellRange';
import { crossingAt } from './crossingAt';
import type { LayoutCell } from './layoutTable';
import type { Column, Row, Table } from './Table';

/**
 * The body of a table as cells that cover it without gap or overlap, row by row and left to right from `origin`. A row's title stands
 * in the first stub column, further ones stay empty; its labels stand in theirs. A heading across is one cell over the whole width.
 * Label cells that the further lines of an item leave empty are part of the cell above.
 */
export function layoutRows(table: Table, origin: CellAddress): LayoutCell[] {
  return table.rows.flatMap((row, index): LayoutCell[] => {
    const top = origin.row + index;
    if (row.across) return [acrossCell(table, row, { row: top, column: origin.column })];
    return table.columns.flatMap((column, at): LayoutCell[] => {
      if (isContinued(table, index, column)) return [];
      const left = origin.column + at;
      const range: CellRange = { top, left, bottom: top + continuedBelow(table, index, column), right: left };
      return [{ range, ...gridCell(table, row, column) }];
    });
  });
}

function acrossCell(table: Table, row: Row, { row: top, column: left }: CellAddress): LayoutCell {
  const texts = table.columns.map((column) => printedText(table, row, column)).filter((text) => text !== '');
  const range = { top, left, bottom: top, right: left + table.columns.length - 1 };
  return { range, role: 'row-title', text: texts.join(' ') };
}

/** Whether the cell is merged with the one above. */
function isContinued(table: Table, index: number, column: Column): boolean {
  const row = table.rows[index];
  const above = table.rows[index - 1];
  if (!row?.continues || !above || above.across || column.kind !== 'label') return false;
  return isLabel(row, column) && isLabel(above, column) && (row.labels[column.id] ?? '') === '';
}

function isLabel(row: Row, { id }: Column): boolean {
  return !row.cells[id];
}

/** How many rows below belong to the cell. */
function continuedBelow(table: Table, index: number, column: Column): number {
  let below = 0;
  while (isContinued(table, index + below + 1, column)) below += 1;
  return below;
}

function gridCell(table: Table, row: Row, column: Column): Omit<LayoutCell, 'range'> {
  switch (crossingAt(table, row.id, column.id)?.type) {
    case 'title':
      return { role: 'row-title', text: printedText(table, row, column) };
    case 'none':
    case undefined:
      return { role: 'none', text: '' };
    default:
      return { role: 'field', text: '', field: { table: table.id, row: row.id, column: column.id } };
  }
}

/** What a stub or label column prints in a row. */
export function printedText(table: Table, row: Row, column: Column): string {
  if (column.kind === 'label') return row.labels[column.id] ?? '';
  const titled = table.columns.find(({ kind }) => kind === 'stub');
  return column === titled ? row.title : '';
}
