import { fillCells } from '../../workbench/grid/fillCells';
import type { CellContent } from '../host/engine/Cell';

/** Column A from its first row on. */
const columnOf =
  (...cells: (string | number)[]) =>
  (row: number): CellContent => {
    const cell = cells[row] ?? '';
    return typeof cell === 'string' && cell.startsWith('=')
      ? { value: 0, formula: cell }
      : { value: cell, formula: null };
  };

const down = (rows: number, to: number, cells: (row: number) => CellContent): (CellContent | null)[] => {
  const fill = fillCells(
    { top: 0, left: 0, bottom: rows - 1, right: 0 },
    { top: 0, left: 0, bottom: to, right: 0 },
    cells,
  );
  return Array.from({ length: to + 1 - rows }, (_, index) => fill(rows + index, 0));
};

const values = (contents: (CellContent | null)[]): unknown[] => contents.map((content) => content?.value);

describe('dragging the fill handle down', () => {
  it('goes on with the step of two numbers: 2021, 2022 → 2023, 2024', () => {
    expect(values(down(2, 3, columnOf(2021, 2022)))).toEqual([2023, 2024]);
  });

  it('repeats one number, and numbers without a common step', () => {
    expect(values(down(1, 3, columnOf(86)))).toEqual([86, 86, 86]);
    expect(values(down(3, 6, columnOf(1, 5, 6)))).toEqual([1, 5, 6, 1]);
  });

  it('repeats texts in turn', () => {
    expect(values(down(2, 4, columnOf('x', '-')))).toEqual(['x', '-', 'x']);
  });

  it('moves the references of a formula along', () => {
    expect(down(1, 2, columnOf('=B1+$C$1')).map((content) => content?.formula)).toEqual(['=B2+$C$1', '=B3+$C$1']);
  });

  it('leaves the cells it was dragged from', () => {
    const fill = fillCells(
      { top: 0, left: 0, bottom: 0, right: 0 },
      { top: 0, left: 0, bottom: 2, right: 0 },
      columnOf(1),
    );
    expect(fill(0, 0)).toBeNull();
  });
});
