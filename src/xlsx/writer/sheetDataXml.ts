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
  rowHeights: SheetDocument['rowHeights'],
  writer: CellWriter,
): string {
  const heights = Object.keys(rowHeights).map(Number);
  requireThat(
    heights.every((row) => Number.isInteger(row) && row >= 0 && row < MAX_ROWS),
    () => `Row height outside the grid: ${heights.join(', ')}`,
  );
  heights.sort((a, b) => a - b);
  const rows: string[] = ['<sheetData>'];
  let nextHeight = 0;
  const emptyRowsBefore = (row: number): void => {
    for (let height = heights[nextHeight]; height !== undefined && height < row; height = heights[nextHeight]) {
      rows.push(`${rowTag(height, rowHeights[height])}/>`);
      nextHeight += 1;
    }
  };
  for (let index = 0; index < cells.length;) {
    const row = cells[index]?.row ?? 0;
    emptyRowsBefore(row);
    if (heights[nextHeight] === row) nextHeight += 1;
    const parts: string[] = [];
    for (let cell = cells[index]; cell?.row === row; cell = cells[++index]) parts.push(writer.toXml(cell));
    rows.push(`${rowTag(row, rowHeights[row])}>${parts.join('')}</row>`);
  }
  emptyRowsBefore(MAX_ROWS);
  rows.push('</sheetData>');
  return rows.join('');
}

function rowTag(row: number, height: number | undefined): string {
  const tag = `<row r="${row + 1}"`;
  return height === undefined ? tag : `${tag} ht="${Math.min(height, MAX_ROW_HEIGHT)}" customHeight="1"`;
}
