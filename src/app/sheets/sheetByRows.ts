import type { CellDocument, SheetDocument } from '../ports/WorkbookDocument';

/** The cells of a large sheet for whoever writes them one after another. */
export interface CellRows {
  /** All merges are among these. */
  readonly head: readonly CellDocument[];
  /** Row by row, each left to right, all below the head and to the right of its first column; made anew on every call. */
  readonly body: () => Iterable<readonly CellDocument[]>;
  /** The last row and column of head and body, 0-based. */
  readonly bottom: number;
  readonly right: number;
}

const rowsBySheet = new WeakMap<SheetDocument, CellRows>();

/**
 * A sheet that makes its cells row by row when they are written, because all of them at once would not fit into memory. For everybody
 * else it is a sheet like any other, whose `cells` are made anew on every look.
 */
export function sheetByRows(sheet: Omit<SheetDocument, 'cells'>, rows: CellRows): SheetDocument {
  const made: SheetDocument = {
    ...sheet,
    get cells() {
      const cells = [...rows.head];
      for (const row of rows.body()) cells.push(...row);
      return cells;
    },
  };
  rowsBySheet.set(made, rows);
  return made;
}

/** How a sheet makes its cells row by row; undefined for one whose cells are all there. */
export function cellRowsOf(sheet: SheetDocument): CellRows | undefined {
  return rowsBySheet.get(sheet);
}
