import { formatAddress } from '../../../domain/workbook/CellAddress';
import type { ReceivedCell } from '../../../domain/workbook/ReceivedWorkbook';
import type { XmlScanner } from '../xml/XmlScanner';

/** The cells row by row, left to right, as nearly every file has them already. Refuses an address given twice as `damaged-part`. */
export function sortCells(cells: ReceivedCell[], scanner: XmlScanner): ReceivedCell[] {
  if (isAscending(cells)) return cells;
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  for (let index = 1; index < cells.length; index++) {
    const cell = cells[index];
    const previous = cells[index - 1];
    if (cell && previous?.row === cell.row && previous.column === cell.column) {
      throw scanner.refusal(`cell ${formatAddress(cell)} is given twice`);
    }
  }
  return cells;
}

function isAscending(cells: readonly ReceivedCell[]): boolean {
  let row = -1;
  let column = -1;
  for (const cell of cells) {
    if (cell.row < row || (cell.row === row && cell.column <= column)) return false;
    ({ row, column } = cell);
  }
  return true;
}
