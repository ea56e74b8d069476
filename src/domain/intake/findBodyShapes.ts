import { alignRows } from './alignRows';
import type { BodyShape } from './BodyShape';
import { cellText, isFigure } from './cellText';
import type { FormSetIndex } from './FormSetIndex';
import { isNumberedRow } from './isNumberedRow';
import { rowMatcher } from './matchRowTitle';
import { type GridRow, MOST_SEARCHED_ROWS, type SheetGrid, firstRowAfter, rowsBetween } from './SheetGrid';
import type { TableExpectation } from './TableExpectation';

/** A sheet with more beginnings than this is a long list, not a form. */
const MOST_STARTS = 200;
const NO_LABELS: ReadonlyMap<string, number> = new Map();

/**
 * The places on a sheet where the row titles of a table stand one below the other beside as many columns as the table has, its total
 * columns among them; of tables whose rows are told by order, and of lists, a body alone says too little. How many columns there are is told by a numbered row, by the figures, or by the merge of the line above.
 *
 * @param titles what `rowTitlesOn` found on the sheet
 */
export function findBodyShapes(
  grid: SheetGrid,
  expectation: TableExpectation,
  index: FormSetIndex,
  titles: readonly RowTitleCell[],
): readonly BodyShape[] {
  const first = expectation.table.rows.find(({ role }) => role === 'item');
  if (!first || !expectation.hasStub || expectation.inOrder || expectation.table.list) return [];
  const match = rowMatcher(expectation.table);
  const starts = titles.filter(({ title }) => match(title)[0]?.id === first.id);
  if (starts.length > MOST_STARTS) return [];
  return starts.flatMap(({ row, column }, at): BodyShape[] => {
    const next = starts.slice(at + 1).find((start) => start.column === column && start.row > row);
    const columns = new Set(expectation.columns.map((_, offset) => column + 1 + offset));
    const area = {
      grid,
      below: row - 1,
      above: next?.row ?? Number.POSITIVE_INFINITY,
      columns,
      labels: NO_LABELS,
      stub: null,
      repeated: [],
      left: column,
      right: column,
      namesTable: () => false,
    };
    const rows = alignRows(expectation, area);
    if (rows.missing.length > 0 || rows.unknown.length > 0) return [];
    const head = headAbove(grid, row, column, index);
    if (widthOf(grid, rows.rows, column, head) !== expectation.columns.length) return [];
    return [{ expectation, grid, rows, stub: column, top: head.top, foreignHeader: head.foreign }];
  });
}

/** A cell that may be the title of a table's row. */
export interface RowTitleCell {
  readonly row: number;
  readonly column: number;
  readonly title: string;
}

/** The row titles on a sheet, of whatever table, outside the rows that belong to tables already found. */
export function rowTitlesOn(
  grid: SheetGrid,
  index: FormSetIndex,
  isTaken: (row: number) => boolean,
): readonly RowTitleCell[] {
  return grid.rows
    .slice(0, MOST_SEARCHED_ROWS)
    .flatMap(({ row, cells }) =>
      isTaken(row)
        ? []
        : cells
            .map(({ column, value }) => ({ row, column, title: cellText(value) }))
            .filter(({ title }) => index.isRowTitle(title)),
    );
}

interface Head {
  readonly top: number;
  /** The numbered row, when there is one. */
  readonly numbered: GridRow | null;
  /** The nearest row above of anything else. */
  readonly above: GridRow | null;
  readonly foreign: BodyShape['foreignHeader'];
}

function headAbove(grid: SheetGrid, row: number, stub: number, index: FormSetIndex): Head {
  let top = row;
  let numbered: GridRow | null = null;
  for (let at = firstRowAfter(grid, row - 1) - 1; at >= 0; at -= 1) {
    const above = grid.rows[at];
    if (!above) break;
    const isStubOnly = above.cells.every(({ value }) => index.profile(cellText(value)).isStub);
    if (!isStubOnly && !isNumberedRow(above)) {
      const texts = above.cells.filter(
        ({ column, value }) => column > stub && typeof value === 'string' && !isFigure(value),
      );
      const isBody = above.cells.some(({ column, value }) => column === stub && index.isRowTitle(cellText(value)));
      const foreign = isBody ? [] : texts;
      return { top, numbered, above, foreign: foreign.map((cell) => ({ ...cell, title: cellText(cell.value) })) };
    }
    if (!isStubOnly) numbered = above;
    top = above.row;
  }
  return { top, numbered, above: null, foreign: [] };
}

function widthOf(grid: SheetGrid, rows: ReadonlyMap<string, number>, stub: number, head: Head): number {
  if (head.numbered) return head.numbered.cells.filter(({ column }) => column > stub).length;
  const bottom = Math.max(...rows.values());
  const used = rowsBetween(grid, Math.min(...rows.values()) - 1, bottom + 1).flatMap(({ cells }) =>
    cells.filter(({ column }) => column > stub).map(({ column }) => column),
  );
  const merge = head.above && grid.mergeAt(head.above.row, stub);
  return Math.max(stub, ...used, merge ? merge.right : stub) - stub;
}
