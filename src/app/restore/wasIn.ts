import { plainValue, type ReceivedCell } from '../../domain/workbook/ReceivedWorkbook';

/** What stood in a cell, as it is told: a formula with its `=`, an empty cell as an empty text. */
export function wasIn(cell: ReceivedCell | undefined): string | number | boolean {
  if (!cell) return '';
  return cell.formula === undefined ? plainValue(cell.value) : `=${cell.formula}`;
}
