import type { CellDocument, SheetDocument } from '../../app/ports/WorkbookDocument';
import { MAX_ROWS } from '../../domain/workbook/CellAddress';
import type { CellWriter } from './CellWriter';
import { MAX_ROW_HEIGHT } from './limits';
import { requireThat } from './requireThat';

/**
 * Rows and cells. A row is written when it holds a cell or has a height; heights above Excel's 409 points are written as 409.
 *
 * @param cells row by row, left to right
 */
export function sheetDataXml(
  cells: readonly CellDocument[],
  { rowHeights, growingRows = [] }: Pick<SheetDocument, 'rowHeights' | 'growingRows'>,
  writer: CellWriter,
): string {
  const heights = Object.keys(rowHeights).map(Number);
  requireThat(
    heights.every((row) => Number.isInteger(row) && row >= 0 && row < MAX_ROWS),
    () => `Row height outside the grid: ${heights.join(', ')}`,
  );
  heights.sort((a, b) => a - b);
  const growing = new Set(growingRows);
  const tagOf = (row: number): string => rowTag(row, rowHeights[row], growing.has(row));
  const rows: string[] = ['<sheetData>'];
  let nextHeight = 0;
  const emptyRowsBefore = (row: number): void => {
    for (let height = heights[nextHeight]; height !== undefined && height < row; height = heights[nextHeight]) {
      rows.push(`${tagOf(height)}/>`);
      nextHeight += 1;
    }
  };
  for (let index = 0; index < cells.length;) {
    const row = cells[index]?.row ?? 0;
    emptyRowsBefore(row);
    if (heights[nextHeight] === row) nextHeight += 1;
    const parts: string[] = [];
    for (let cell = cells[index]; cell?.row === row; cell = cells[++index]) parts.push(writer.toXml(cell));
    rows.push(`${tagOf(row)}>${parts.join('')}</row>`);
  }
  emptyRowsBefore(MAX_ROWS);
  rows.push('</sheetData>');
  return rows.join('');
}

/** A height that is not the custom one is fitted anew when a cell of the row is edited. */
function rowTag(row: number, height: number | undefined, growing: boolean): string {
  const tag = `<row r="${row + 1}"`;
  if (height === undefined) return tag;
  return `${tag} ht="${Math.min(height, MAX_ROW_HEIGHT)}"${growing ? '' : ' customHeight="1"'}`;
}
