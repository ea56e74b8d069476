import type { CellDocument } from '../../app/ports/WorkbookDocument';
import { formatRange } from '../../domain/workbook/CellRange';
import { element } from './element';

/** @param cells row by row */
export function dimensionXml(cells: readonly CellDocument[]): string {
  const top = cells[0]?.row ?? 0;
  const bottom = cells.at(-1)?.row ?? 0;
  let left = cells[0]?.column ?? 0;
  let right = left;
  for (const { column } of cells) {
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return element('dimension', { ref: formatRange({ top, left, bottom, right }) });
}
