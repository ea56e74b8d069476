/** Where a sheet's contents stand; indexes start at 0. */
export interface Extent {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** So far a sheet is read. */
export interface Bounds {
  readonly rows: number;
  readonly columns: number;
}

/** Some rows of a sheet, to be read at once. */
export interface ContentPiece extends Extent {
  /** Which of the extents it belongs to. */
  readonly sheet: number;
}

/**
 * Some 1.4 MB on the way from Excel, which gives no more than 5 MB at once on the web: room for cells that hold long texts. The pane is
 * held up for a few hundredths of a second by each answer.
 */
const CELLS_AT_ONCE = 40_000;

/** Half an answer, so that two sheets share one where they fit. */
const CELLS_IN_PIECE = CELLS_AT_ONCE / 2;

/**
 * What is still to be read of sheets whose first rows are known, as requests of a size that Excel gives and the pane takes in at once:
 * sheets in their order, rows from the top.
 *
 * @param read how many rows of every sheet are known already
 * @example contentPieces([{ rowIndex: 0, columnIndex: 0, rowCount: 253, columnCount: 50 }], 64, bounds) // [[rows 64 to 252]]
 */
export function contentPieces(
  extents: readonly (Extent | null)[],
  read: number,
  bounds: Bounds,
): readonly (readonly ContentPiece[])[] {
  const requests: ContentPiece[][] = [];
  let room = 0;
  for (const piece of extents.flatMap((extent, sheet) => (extent ? piecesOf(extent, sheet, read, bounds) : []))) {
    const cells = piece.rowCount * piece.columnCount;
    if (cells > room) {
      requests.push([]);
      room = CELLS_AT_ONCE;
    }
    requests.at(-1)?.push(piece);
    room -= cells;
  }
  return requests;
}

/** How many cells contents take up within bounds, empty ones between them included. */
export function cellsWithin(extents: readonly (Extent | null)[], bounds: Bounds): number {
  return extents.reduce((sum, extent) => {
    const within = extent && clipped(extent, 0, bounds);
    return within ? sum + within.rowCount * within.columnCount : sum;
  }, 0);
}

function piecesOf(extent: Extent, sheet: number, read: number, bounds: Bounds): readonly ContentPiece[] {
  const left = clipped(extent, read, bounds);
  if (!left) return [];
  const { rowIndex, columnIndex, rowCount, columnCount } = left;
  const rows = Math.max(1, Math.floor(CELLS_IN_PIECE / columnCount));
  return Array.from({ length: Math.ceil(rowCount / rows) }, (_, index) => ({
    sheet,
    rowIndex: rowIndex + index * rows,
    rowCount: Math.min(rows, rowCount - index * rows),
    columnIndex,
    columnCount,
  }));
}

/** What of an extent lies from a row on and within bounds; null when nothing does. */
function clipped(extent: Extent, from: number, { rows, columns }: Bounds): Extent | null {
  const rowIndex = Math.max(extent.rowIndex, from);
  const rowCount = Math.min(extent.rowIndex + extent.rowCount, rows) - rowIndex;
  const columnCount = Math.min(extent.columnIndex + extent.columnCount, columns) - extent.columnIndex;
  return rowCount > 0 && columnCount > 0 ? { rowIndex, rowCount, columnIndex: extent.columnIndex, columnCount } : null;
}
