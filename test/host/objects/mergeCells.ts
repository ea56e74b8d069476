import { requireAllowed } from '../book/guard';
import type { RangeTarget } from '../book/RangeTarget';
import { emptyContent } from '../engine/Cell';
import { containsArea, intersectAreas, isOneCell, mapCells, type Area } from '../grid/Area';
import { ExcelFault } from '../protocol/ExcelFault';

/** Merges the range, or each of its rows; the first cell with content is what stays, in the first place. */
export function mergeCells(range: RangeTarget, across: boolean): void {
  const { book, sheet, area } = range;
  requireAllowed(book, sheet, null);
  const torn = book.engine.merges(sheet).some((merge) => intersectAreas(merge, area) && !containsArea(area, merge));
  if (torn) throw new ExcelFault('MergedRangeConflict', 'Part of a merged cell cannot be merged with others.');
  const rows = across
    ? mapCells({ ...area, right: area.left }, (row) => ({ ...area, top: row, bottom: row })).flat()
    : [area];
  for (const row of rows) mergeOne(range, row);
}

function mergeOne({ book, sheet }: RangeTarget, area: Area): void {
  if (isOneCell(area)) return;
  const contents = mapCells(area, (row, column) => book.engine.contentAt(sheet, row, column)).flat();
  const kept = contents.find(({ value, formula }) => value !== '' || formula !== null) ?? emptyContent;
  book.engine.write(sheet, area, (row, column) => (row === area.top && column === area.left ? kept : emptyContent));
  book.engine.merge(sheet, area);
}
