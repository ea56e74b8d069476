import { crossingAt } from './crossingAt';
import { headerDepth, layoutHeader } from './layoutHeader';
import { layoutTitles } from './layoutTitles';
import type { Column, FieldRef, Row, Table } from './Table';
import type { CellRange } from '../workbook/CellRange';
import type { CellAddress } from '../workbook/CellAddress';

/** A table as a grid: what stands where on a sheet, relative to the layout's own top left cell. */
export interface TableLayout {
  readonly rows: number;
  readonly columns: number;
  /** The block of header rows (without caption and title lines above it). */
  readonly header: CellRange;
  /** From the first header cell to the last field: what `SubmittedTable.range` and the table's hidden name point at. */
  readonly body: CellRange;
  readonly cells: readonly LayoutCell[];
}

export interface LayoutCell {
  /** More than one cell: merged. */
  readonly range: CellRange;
  readonly role: 'caption' | 'title' | 'subtitle' | 'header' | 'row-title' | 'field' | 'none' | 'note';
  /** Empty for fields. */
  readonly text: string;
  readonly field?: FieldRef;
}

/**
 * Where everything of a table stands, top to bottom: caption and title, subtitles, an empty line, the header block, a grid row per
 * table row, then the notes. Lines of text are merged over all columns of the table. With `origin`, all ranges are shifted so that
 * the layout's top left cell is there.
 *
 * @example layoutTable(bang2a, { row: 2, column: 1 }).body // { top: 4, left: 1, bottom: 9, right: 9 }
 */
export function layoutTable(table: Table, origin: CellAddress = { row: 0, column: 0 }): TableLayout {
  const left = origin.column;
  const right = left + table.columns.length - 1;
  const line = (row: number): CellRange => ({ top: row, left, bottom: row, right });

  const titles = layoutTitles(table).map((title, index): LayoutCell => ({ range: line(origin.row + index), ...title }));
  const headerTop = origin.row + (titles.length === 0 ? 0 : titles.length + 1);
  const gridTop = headerTop + headerDepth(table.header);
  const notesTop = gridTop + table.rows.length;
  const header = layoutHeader(table.header, { row: headerTop, column: left });

  return {
    rows: notesTop + table.notes.length - origin.row,
    columns: table.columns.length,
    header: { top: headerTop, left, bottom: gridTop - 1, right },
    body: { top: headerTop, left, bottom: notesTop - 1, right },
    cells: [
      ...titles,
      ...header.map((cell): LayoutCell => ({ ...cell, role: 'header' })),
      ...table.rows.flatMap((row, index) => layoutRow(table, row, { row: gridTop + index, column: left })),
      ...table.notes.map((text, index): LayoutCell => ({ range: line(notesTop + index), role: 'note', text })),
    ],
  };
}

function layoutRow(table: Table, row: Row, start: CellAddress): LayoutCell[] {
  const titled = table.columns.find(({ kind }) => kind === 'stub');
  return table.columns.map((column, index): LayoutCell => {
    const at = start.column + index;
    const range = { top: start.row, left: at, bottom: start.row, right: at };
    return { range, ...gridCell(table, row, column, titled) };
  });
}

/** The row's title stands in the first stub column; further ones stay empty. */
function gridCell(table: Table, row: Row, column: Column, titled: Column | undefined): Omit<LayoutCell, 'range'> {
  if (column.kind === 'stub') return { role: 'row-title', text: column === titled ? row.title : '' };
  return crossingAt(table, row.id, column.id)?.type === 'none'
    ? { role: 'none', text: '' }
    : { role: 'field', text: '', field: { table: table.id, row: row.id, column: column.id } };
}
