import type { SheetDocument } from '../../app/ports/WorkbookDocument';
import { columnName } from '../../domain/workbook/CellAddress';
import { columnPoints } from '../write/columnPoints';

type Sizes = Pick<SheetDocument, 'columnWidths' | 'rowHeights'>;

/** Excel rounds sizes to whole pixels. */
const PIXEL = 1;

/** Asks for widths and heights; the answer, after the next sync, are those of the document that are larger. */
export function smallSizes(sheet: Excel.Worksheet, { columnWidths, rowHeights }: Sizes): () => Sizes {
  const columns = columnWidths.map((width, column) => {
    const name = columnName(column);
    return width === undefined ? null : { width, now: sheet.getRange(`${name}:${name}`).format.load('columnWidth') };
  });
  const rows = Object.entries(rowHeights).map(([row, height]) => {
    const number = Number(row) + 1;
    return { row, height, now: sheet.getRange(`${number}:${number}`).format.load('rowHeight') };
  });
  return () => ({
    columnWidths: columns.map((each) =>
      each && each.now.columnWidth < columnPoints(each.width) - PIXEL ? each.width : undefined,
    ),
    rowHeights: Object.fromEntries(
      rows.filter(({ height, now }) => now.rowHeight < height - PIXEL).map(({ row, height }) => [row, height]),
    ),
  });
}
