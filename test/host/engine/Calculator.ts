import type { Area } from '../grid/Area';
import type { CellContent, CellValue } from './Cell';

/** A formula cell and where it stands. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** What a calculator may ask of the grid; sheets by their names as formulas write them, case ignored. */
export interface GridReader {
  sheetId(name: string): string | null;
  content(sheet: string, row: number, column: number): CellContent;
  formulas(): Iterable<FormulaCell>;
  /** The area with content; whole rows and columns are read within it. */
  used(sheet: string): Area | null;
}

/**
 * Fills in the values of formulas for the in-memory engine, which by itself leaves the value that was there.
 * `put` sets the value of one formula cell.
 */
export interface Calculator {
  recalculate(grid: GridReader, put: (cell: FormulaCell, value: CellValue) => void): Promise<void>;
}
