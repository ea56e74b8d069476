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
  const headerRow = headerRowOf(sheet, titles);
  const [header, ...rows] = headerRow === null ? [] : rowsOf(sheet.cells.filter(({ row }) => row >= headerRow));
  if (!header) return null;
  const columns = new Map<string, number>();
  for (const [column, cell] of [...header.cells].reverse()) columns.set(textOf(cell), column);
  return {
    columns,
    headerRow: header.row,
    rows: rows.map(({ row, cells }) => ({
      row,
      cellAt: (column) => cells.get(column),
      textAt: (column) => (column === undefined ? '' : textOf(cells.get(column))),
    })),
  };
}

/** A header stands among the first rows of its sheet, with room for some that people have put above it. */
const HEADER_ROWS = 60;

/** Every sheet of a workbook is searched, most of them in vain: nothing is kept of a row but which titles it has. */
function headerRowOf({ cells }: ReceivedSheet, titles: readonly string[]): number | null {
  const wanted = new Set(titles);
  let at = -1;
  let missing = new Set(wanted);
  for (const cell of cells) {
    if (cell.row >= HEADER_ROWS) break;
    if (cell.row !== at) {
      at = cell.row;
      missing = new Set(wanted);
    }
    if (missing.delete(textOf(cell)) && missing.size === 0) return at;
  }
  return null;
}

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
