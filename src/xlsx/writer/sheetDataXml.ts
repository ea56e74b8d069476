import type { CellDocument, SheetDocument } from '../../app/ports/WorkbookDocument';
import { MAX_ROWS } from '../../domain/workbook/CellAddress';
import type { CellWriter } from './CellWriter';
import { MAX_ROW_HEIGHT } from './limits';
import { requireThat } from './requireThat';

/**
 * Rows and cells, in pieces. A row is written when it holds a cell or has a height; heights above Excel's 409 points are written as 409.
 *
 * @param cells row by row, left to right
 */
export function* sheetDataXml(
  cells: Iterable<CellDocument>,
  { rowHeights, growingRows = [] }: Pick<SheetDocument, 'rowHeights' | 'growingRows'>,
  writer: CellWriter,
): Iterable<string> {
  const heights = Object.keys(rowHeights).map(Number);
  requireThat(
    heights.every((row) => Number.isInteger(row) && row >= 0 && row < MAX_ROWS),
    () => `Row height outside the grid: ${heights.join(', ')}`,
  );
  heights.sort((a, b) => a - b);
  const growing = new Set(growingRows);
  const tagOf = (row: number): string => rowTag(row, rowHeights[row], growing.has(row));
  let nextHeight = 0;
  const emptyRowsBefore = (row: number): string => {
    let empty = '';
    for (let height = heights[nextHeight]; height !== undefined && height < row; height = heights[nextHeight]) {
      empty += `${tagOf(height)}/>`;
      nextHeight += 1;
    }
    return empty;
  };
  yield '<sheetData>';
  let written = -1;
  let text = '';
  for (const cell of cells) {
    if (cell.row !== written) {
      if (written >= 0) yield `${text}</row>`;
      written = cell.row;
      text = `${emptyRowsBefore(written)}${tagOf(written)}>`;
      if (heights[nextHeight] === written) nextHeight += 1;
    }
    text += writer.toXml(cell);
  }
  if (written >= 0) yield `${text}</row>`;
  yield emptyRowsBefore(MAX_ROWS);
  yield '</sheetData>';
}

/** A height that is not the custom one is fitted anew when a cell of the row is edited. */
function rowTag(row: number, height: number | undefined, growing: boolean): string {
  const tag = `<row r="${row + 1}"`;
  if (height === undefined) return tag;
  return `${tag} ht="${Math.min(height, MAX_ROW_HEIGHT)}"${growing ? '' : ' customHeight="1"'}`;
}
