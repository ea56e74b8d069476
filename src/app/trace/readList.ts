import type { ReceivedCell, ReceivedSheet } from '../../domain/workbook/ReceivedWorkbook';

/** A list sheet of ours as it stands in a workbook: columns by their titles, and the rows below. */
export interface ReadList {
  readonly columns: ReadonlyMap<string, number>;
  readonly headerRow: number;
  readonly rows: readonly ListRow[];
}

export interface ListRow {
  readonly row: number;
  readonly cellAt: (column: number) => ReceivedCell | undefined;
  /** The text of a cell; empty when there is none. */
  readonly textAt: (column: number | undefined) => string;
}

/** The list under the first row that has all these titles; null when there is none. Of two columns of one title the left one counts. */
export function readList(sheet: ReceivedSheet, titles: readonly string[]): ReadList | null {
  const header = rowsOf(sheet.cells.filter(({ row }) => row < HEADER_ROWS)).find(({ cells }) => {
    const found = new Set([...cells.values()].map(textOf));
    return titles.every((title) => found.has(title));
  });
  if (!header) return null;
  const columns = new Map<string, number>();
  for (const [column, cell] of [...header.cells].reverse()) columns.set(textOf(cell), column);
  return {
    columns,
    headerRow: header.row,
    rows: rowsOf(sheet.cells.filter(({ row }) => row > header.row)).map(({ row, cells }) => ({
      row,
      cellAt: (column) => cells.get(column),
      textAt: (column) => (column === undefined ? '' : textOf(cells.get(column))),
    })),
  };
}

/** A header stands among the first rows of its sheet, with room for some that people have put above it. */
const HEADER_ROWS = 60;

interface SheetRow {
  readonly row: number;
  readonly cells: Map<number, ReceivedCell>;
}

function rowsOf(cells: readonly ReceivedCell[]): readonly SheetRow[] {
  const rows: SheetRow[] = [];
  for (const cell of cells) {
    const last = rows.at(-1);
    if (last?.row === cell.row) last.cells.set(cell.column, cell);
    else rows.push({ row: cell.row, cells: new Map([[cell.column, cell]]) });
  }
  return rows;
}

export function textOf(cell: ReceivedCell | undefined): string {
  return typeof cell?.value === 'string' ? cell.value.normalize('NFC').trim() : '';
}
