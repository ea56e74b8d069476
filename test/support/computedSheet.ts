import type { CellDocument } from '../../src/app/ports/WorkbookDocument';

/** A sheet of contents and formulas that programs are to compute. */
export type SheetOfCells = readonly CellDocument[];

/** What a program computed: the value of each cell, an error as its code (`#DIV/0!`), null where there is nothing. */
export type ComputedSheet = (row: number, column: number) => number | string | boolean | null;
