import type { CellDocument, SheetDocument } from '../../app/ports/WorkbookDocument';
import { MAX_COLUMNS, MAX_ROWS, formatAddress } from '../../domain/workbook/CellAddress';
import { addressKey } from './addressKey';
import { coveredCells } from './coveredCells';
import { requireThat } from './requireThat';

/**
 * The cells of a sheet row by row, left to right. Cells of a merge that have no style of their own get that of its top left cell,
 * because borders and fills are drawn from every cell of it.
 *
 * @throws RangeError for an address twice or outside Excel's grid, or for merges that overlap
 */
export function layoutCells({
  name,
  cells,
  merges,
}: Pick<SheetDocument, 'name' | 'cells' | 'merges'>): readonly CellDocument[] {
  const covered = coveredCells(merges, name);
  const anchors = new Set(covered.values());
  const given = new Map<number, CellDocument>();
  if (anchors.size > 0) {
    for (const cell of cells) {
      const key = addressKey(cell);
      if (covered.has(key)) given.set(key, cell);
    }
  }
  const dressed = new Map<number, CellDocument>();
  for (const [key, anchor] of covered) {
    const style = given.get(anchor)?.style;
    const cell = given.get(key);
    if (style === undefined || cell?.style !== undefined) continue;
    dressed.set(key, {
      ...(cell ?? { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS, content: { type: 'blank' } }),
      style,
    });
  }
  const all =
    dressed.size === 0 ? cells : [...cells.filter((cell) => !dressed.has(addressKey(cell))), ...dressed.values()];
  return [...inOrder(isAscending(all) ? all : all.toSorted((a, b) => addressKey(a) - addressKey(b)), name)];
}

/**
 * The same cells, each looked at as it goes by.
 *
 * @throws RangeError for an address outside Excel's grid, or one that does not come after the one before
 */
export function* inOrder(cells: Iterable<CellDocument>, sheet: string): Iterable<CellDocument> {
  let last = -1;
  for (const cell of cells) {
    const key = addressKey(cell);
    const isOnGrid = cell.row >= 0 && cell.row < MAX_ROWS && cell.column >= 0 && cell.column < MAX_COLUMNS;
    requireThat(isOnGrid, () => `Cell outside the grid of ${sheet}: row ${cell.row}, column ${cell.column}`);
    requireThat(key > last, () => `Cell given twice in ${sheet}: ${formatAddress(cell)}`);
    last = key;
    yield cell;
  }
}

function isAscending(cells: readonly CellDocument[]): boolean {
  let last = -1;
  for (const cell of cells) {
    const key = addressKey(cell);
    if (key <= last) return false;
    last = key;
  }
  return true;
}
