import type { Calculator, FormulaCell, GridReader } from '../engine/Calculator';
import type { CellValue } from '../engine/Cell';
import { intersectAreas, isOneCell, isUnbounded, mapCells, type Area } from '../grid/Area';
import { CellError, first, type Calculated, type Scalar } from './Calculated';
import { evaluate } from './evaluate';
import type { FormulaNode } from './FormulaNode';
import { parseFormula } from './parseFormula';

const ERROR = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!)$/;

/** Calculates the formulas that tables of this project are made of, over all sheets, from scratch each time. */
export class SmallCalculator implements Calculator {
  private readonly parsed = new Map<string, FormulaNode | null>();

  recalculate(grid: GridReader, put: (cell: FormulaCell, value: CellValue) => void): Promise<void> {
    const cells = new Map<string, FormulaCell>();
    for (const cell of grid.formulas()) cells.set(keyOf(cell.sheet, cell.row, cell.column), cell);
    const known = new Map<string, Scalar>();
    const valueAt = (sheet: string, row: number, column: number): Scalar => {
      const key = keyOf(sheet, row, column);
      const cell = cells.get(key);
      if (!cell) return asScalar(grid.content(sheet, row, column).value);
      const found = known.get(key);
      if (found !== undefined) return found;
      // A cell that leads back to itself is 0, as Excel shows it after its warning.
      known.set(key, 0);
      const value = this.calculate(cell, (named, area) =>
        readRange(grid, named ?? cell.sheet, named === null, area, valueAt),
      );
      known.set(key, value);
      return value;
    };
    for (const cell of cells.values()) put(cell, asCellValue(valueAt(cell.sheet, cell.row, cell.column)));
    return Promise.resolve();
  }

  private calculate(cell: FormulaCell, read: (sheet: string | null, area: Area) => Calculated): Scalar {
    const known = this.parsed.get(cell.formula);
    const node = known === undefined ? parseFormula(cell.formula) : known;
    this.parsed.set(cell.formula, node);
    return node ? (first(evaluate(node, read)) ?? 0) : new CellError('#NAME?');
  }
}

const keyOf = (sheet: string, row: number, column: number): string => `${sheet} ${String(row)} ${String(column)}`;

function readRange(
  grid: GridReader,
  sheet: string,
  isId: boolean,
  area: Area,
  valueAt: (sheet: string, row: number, column: number) => Scalar,
): Calculated {
  const id = isId ? sheet : grid.sheetId(sheet);
  if (id === null) return new CellError('#REF!');
  // A grid even for one cell: what a function makes of a text or an empty cell depends on its standing in a cell.
  if (isOneCell(area)) return [[valueAt(id, area.top, area.left)]];
  const clipped = isUnbounded(area) ? withinUsed(area, grid.used(id)) : area;
  return clipped ? mapCells(clipped, (row, column) => valueAt(id, row, column)) : [[null]];
}

const withinUsed = (area: Area, used: Area | null): Area | null => used && intersectAreas(area, used);

const asScalar = (value: CellValue): Scalar =>
  value === '' ? null : typeof value === 'string' && ERROR.test(value) ? new CellError(value) : value;

const asCellValue = (value: Scalar): CellValue => (value instanceof CellError ? value.code : (value ?? 0));
