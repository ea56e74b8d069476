import type { CellDocument, SheetDocument } from '../../app/ports/WorkbookDocument';
import { cellRowsOf } from '../../app/sheets/sheetByRows';
import type { CellRange } from '../../domain/workbook/CellRange';
import { rangeOfCells } from './dimensionXml';
import { inOrder, layoutCells } from './layoutCells';

/** The cells of a sheet in the order in which they are written, and the range that they take. */
export interface LaidOutRows {
  readonly range: CellRange;
  /** To be gone through once; throws as `layoutCells` does. */
  readonly cells: Iterable<CellDocument>;
}

/** As `layoutCells`; of a sheet that makes its rows one by one, no more than one row is there at a time. */
export function layoutRows(sheet: SheetDocument): LaidOutRows {
  const rows = cellRowsOf(sheet);
  const cells = layoutCells(rows ? { name: sheet.name, cells: rows.head, merges: sheet.merges } : sheet);
  const range = rangeOfCells(cells);
  if (!rows) return { range, cells };
  const { bottom, right, body } = rows;
  const whole = { ...range, bottom: Math.max(range.bottom, bottom), right: Math.max(range.right, right) };
  return { range: whole, cells: inOrder(headThenBody(cells, body), sheet.name) };
}

function* headThenBody(
  head: readonly CellDocument[],
  body: () => Iterable<readonly CellDocument[]>,
): Iterable<CellDocument> {
  yield* head;
  for (const row of body()) yield* row;
}
