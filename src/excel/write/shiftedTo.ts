import type { CellRange } from '../../domain/workbook/CellRange';
import { shiftFormula } from '../../domain/workbook/shiftFormula';

/** A formula that was written for the first range's top left cell, as it reads from the top left cell of another one. */
export function shiftedTo(range: CellRange, [first]: readonly CellRange[], formula: string): string {
  return first ? shiftFormula(formula, range.top - first.top, range.left - first.left) : formula;
}
