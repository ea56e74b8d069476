import type { CellDocument, SheetDocument } from '../../app/ports/WorkbookDocument';
import type { CellAddress } from '../../domain/workbook/CellAddress';

/** More columns than a sheet has. */
const WIDTH = 1 << 15;

/**
 * The cells of a sheet and, where a merge covers cells that have no style of their own, those with the style of its top left cell: borders
 * and fills are drawn from every cell of a merge, and the files that we write say the same.
 */
export function dressedCells({ cells, merges }: Pick<SheetDocument, 'cells' | 'merges'>): readonly CellDocument[] {
  if (merges.length === 0) return cells;
  const given = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const dressed = new Map<number, CellDocument>();
  for (const { top, left, bottom, right } of merges) {
    const style = given.get(keyOf({ row: top, column: left }))?.style;
    if (!style) continue;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const key = keyOf({ row, column });
        const cell = given.get(key);
        if (!cell?.style) dressed.set(key, { ...(cell ?? { row, column, content: { type: 'blank' } }), style });
      }
    }
  }
  if (dressed.size === 0) return cells;
  return [...cells.filter((cell) => !dressed.has(keyOf(cell))), ...dressed.values()];
}

/** Numbers, because a summary has tens of thousands of cells and a text for each takes ten times as long. */
function keyOf({ row, column }: CellAddress): number {
  return row * WIDTH + column;
}
