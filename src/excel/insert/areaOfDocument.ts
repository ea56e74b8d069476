import type { SheetDocument } from '../../app/ports/WorkbookDocument';
import type { CellRange } from '../../domain/workbook/CellRange';

/** The smallest rectangle with every cell and merge of a document; null for one that has none. */
export function areaOfDocument({ cells, merges }: Pick<SheetDocument, 'cells' | 'merges'>): CellRange | null {
  let area: CellRange | null = null;
  const spread = ({ top, left, bottom, right }: CellRange): void => {
    area = {
      top: Math.min(area?.top ?? top, top),
      left: Math.min(area?.left ?? left, left),
      bottom: Math.max(area?.bottom ?? bottom, bottom),
      right: Math.max(area?.right ?? right, right),
    };
  };
  for (const { row, column } of cells) spread({ top: row, left: column, bottom: row, right: column });
  merges.forEach(spread);
  return area;
}
