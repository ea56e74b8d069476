import { columnCount, containsCell, rowCount, type Area } from '../../test/host/grid/Area';
import type { CellContent } from '../../test/host/engine/Cell';
import { moveReferences } from '../../test/host/grid/formulaReferences';

type Contents = (row: number, column: number) => CellContent;

/**
 * What dragging the fill handle writes from `source` over `target`: formulas move along, two or more numbers go on as a
 * series, everything else repeats. Null for cells of the source itself.
 */
export function fillCells(
  source: Area,
  target: Area,
  contents: Contents,
): (row: number, column: number) => CellContent | null {
  const down = target.bottom !== source.bottom || target.top !== source.top;
  return (row, column) => {
    if (containsCell(source, row, column)) return null;
    const [fromRow, fromColumn] = [
      wrap(row, source.top, rowCount(source)),
      wrap(column, source.left, columnCount(source)),
    ];
    const from = contents(fromRow, fromColumn);
    if (from.formula !== null) {
      return { value: 0, formula: moveReferences(from.formula, row - fromRow, column - fromColumn) };
    }
    const line = down
      ? numbers(source.top, source.bottom, (index) => contents(index, fromColumn))
      : numbers(source.left, source.right, (index) => contents(fromRow, index));
    const value = line && series(line, down ? row - source.top : column - source.left);
    return value === null ? from : { value, formula: null };
  };
}

const wrap = (index: number, first: number, count: number): number =>
  first + ((((index - first) % count) + count) % count);

function numbers(from: number, to: number, contents: (index: number) => CellContent): number[] | null {
  const found: number[] = [];
  for (let index = from; index <= to; index += 1) {
    const { value, formula } = contents(index);
    if (typeof value !== 'number' || formula !== null) return null;
    found.push(value);
  }
  return found.length > 1 ? found : null;
}

/** Goes on with the difference of the first two; only where all differ by the same. */
function series(line: readonly number[], offset: number): number | null {
  const [first = 0, second = 0] = line;
  const step = second - first;
  return line.every((value, index) => value === first + index * step) ? first + offset * step : null;
}
