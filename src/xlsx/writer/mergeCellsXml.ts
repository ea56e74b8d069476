import { type CellRange, formatRange } from '../../domain/workbook/CellRange';
import { element } from './element';
import { isSingleCell } from './isSingleCell';

/** Merges of more than one cell; a merge of one cell is none, and Excel repairs a file that holds it. */
export function mergeCellsXml(merges: readonly CellRange[]): string {
  const cells = merges
    .filter((merge) => !isSingleCell(merge))
    .map((merge) => element('mergeCell', { ref: formatRange(merge) }));
  return cells.length === 0 ? '' : element('mergeCells', { count: cells.length }, cells.join(''));
}
