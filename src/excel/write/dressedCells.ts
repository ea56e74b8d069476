import type { CellDocument, SheetDocument } from '../../app/ports/WorkbookDocument';
import { formatAddress } from '../../domain/workbook/CellAddress';

/**
 * The cells of a sheet and, where a merge covers cells that have no style of their own, those with the style of its top left cell: borders
 * and fills are drawn from every cell of a merge, and the files that we write say the same.
 */
export function dressedCells({ cells, merges }: Pick<SheetDocument, 'cells' | 'merges'>): readonly CellDocument[] {
  const given = new Map(cells.map((cell) => [formatAddress(cell), cell]));
  const dressed = new Map<string, CellDocument>();
  for (const { top, left, bottom, right } of merges) {
    const style = given.get(formatAddress({ row: top, column: left }))?.style;
    if (!style) continue;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const address = formatAddress({ row, column });
        const cell = given.get(address);
        if (!cell?.style) dressed.set(address, { ...(cell ?? { row, column, content: { type: 'blank' } }), style });
      }
    }
  }
  if (dressed.size === 0) return cells;
  return [...cells.filter((cell) => !dressed.has(formatAddress(cell))), ...dressed.values()];
}
