import { headerDepth, layoutHeader } from './layoutHeader';
import { layoutRows } from './layoutRows';
import { layoutTitles } from './layoutTitles';
import type { FieldRef, Table } from './Table';
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
  /** `row-title` are the cells of stub and label columns. */
  readonly role: 'caption' | 'title' | 'subtitle' | 'header' | 'row-title' | 'field' | 'none' | 'note';
  /** Empty for fields. */
  readonly text: string;
  readonly field?: FieldRef;
}

/**
 * Where everything of a table stands, top to bottom: caption and title, subtitles, an empty line, the header block, a grid row per
 * table row, then the notes. Lines of text are merged over all columns of the table; a heading across, too; label cells that the
 * further lines of an item leave empty are merged with the one above. With `origin`, all ranges are shifted so that
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
      ...layoutRows(table, { row: gridTop, column: left }),
      ...table.notes.map((text, index): LayoutCell => ({ range: line(notesTop + index), role: 'note', text })),
    ],
  };
}
