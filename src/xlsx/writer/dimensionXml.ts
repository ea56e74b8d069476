import type { CellDocument } from '../../app/ports/WorkbookDocument';
import { type CellRange, formatRange } from '../../domain/workbook/CellRange';
import { element } from './element';

export function dimensionXml(range: CellRange): string {
  return element('dimension', { ref: formatRange(range) });
}

/** From the first row and column that hold a cell to the last. @param cells row by row */
export function rangeOfCells(cells: readonly CellDocument[]): CellRange {
  const top = cells[0]?.row ?? 0;
  const bottom = cells.at(-1)?.row ?? 0;
  let left = cells[0]?.column ?? 0;
  let right = left;
  for (const { column } of cells) {
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return { top, left, bottom, right };
}
