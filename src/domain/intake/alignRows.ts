import type { Row } from '../forms/Table';
import { alignInOrder } from './alignInOrder';
import { alignList } from './alignList';
import type { BodyArea } from './BodyArea';
import { cellText, isFigure } from './cellText';
import { isNumberedRow } from './isNumberedRow';
import { rowMatcher } from './matchRowTitle';
import type { RowAlignment, UnknownRow } from './RowAlignment';
import { type GridRow, rowsBetween } from './SheetGrid';
import type { TableExpectation } from './TableExpectation';

/** A table is looked for no further than this many non-empty rows per row of its own, and some. */
const ROWS_PER_ROW = 4;
const SPARE_ROWS = 20;
/** Lines of words that may stand between the last entered row and a total. */
const MOST_REMARKS = 2;

/**
 * Lays a table's rows below its header, each by its own title; where titles come again, by labels and order (see `alignInOrder`); a
 * list's as they come (see `alignList`). Blank rows, numbered header rows and lines of words (notes) are
 * passed over; totals may be absent; the table ends at its last row, or where its first title comes again (another table begins).
 */
export function alignRows(expectation: TableExpectation, area: BodyArea): RowAlignment {
  const between = rowsBetween(area.grid, area.below, area.above);
  if (expectation.table.list) return alignList(expectation.table, between, area);
  const limit = expectation.table.rows.length * ROWS_PER_ROW + SPARE_ROWS;
  const rows = between.slice(0, limit);
  if (expectation.inOrder)
    return alignInOrder(expectation.table, rows, area, area.stub ?? stubColumn(expectation, rows, area));
  if (!expectation.hasStub) return alignByOrder(expectation, rows, area);
  const stub = stubColumn(expectation, rows, area);
  return stub === null
    ? { rows: new Map(), stub: null, missing: itemsOf(expectation), unknown: [] }
    : alignByTitle(expectation, rows, area, stub);
}

function itemsOf({ table }: TableExpectation): readonly Row[] {
  return table.rows.filter(({ role }) => role === 'item');
}

/** Row titles stand before the fields. Of several columns the one with the most different titles; of equals the nearest to the fields. */
function stubColumn({ table }: TableExpectation, rows: readonly GridRow[], area: BodyArea): number | null {
  const match = rowMatcher(table);
  const titles = new Map<number, Set<string>>();
  const labels = new Set(area.labels.values());
  for (const { cells } of rows)
    for (const { column, value } of cells) {
      if (column < area.left || column > area.right || area.columns.has(column) || labels.has(column)) continue;
      const row = match(cellText(value))[0];
      if (!row) continue;
      const found = titles.get(column);
      if (found) found.add(row.id);
      else titles.set(column, new Set([row.id]));
    }
  const fields = Math.min(...area.columns);
  const [best] = [...titles].sort(
    ([a, rowsA], [b, rowsB]) =>
      Number(a > fields) - Number(b > fields) || rowsB.size - rowsA.size || (a < fields ? b - a : a - b),
  );
  return best ? best[0] : null;
}

function alignByTitle(
  expectation: TableExpectation,
  gridRows: readonly GridRow[],
  area: BodyArea,
  stub: number,
): RowAlignment {
  const { table } = expectation;
  const match = rowMatcher(table);
  const found = new Map<string, number>();
  const unknown: UnknownRow[] = [];
  let pending: UnknownRow[] = [];
  const items = itemsOf(expectation);
  const isComplete = (): boolean => items.every(({ id }) => found.has(id));
  let remarks = 0;
  for (const gridRow of gridRows) {
    if (found.size === table.rows.length) break;
    if (found.size === 0 && isNumberedRow(gridRow)) continue;
    const title = cellText(gridRow.cells.find(({ column }) => column === stub)?.value).trim();
    const hasFigures = gridRow.cells.some(({ column, value }) => area.columns.has(column) && isFigure(value));
    const candidates = title === '' ? [] : match(title);
    const row = candidates.find(({ id }) => !found.has(id));
    if (!row && candidates[0]?.id === items[0]?.id && items.length > 0 && isComplete()) break;
    if (row && remarks > 0 && !hasFigures) break;
    if (row) {
      found.set(row.id, gridRow.row);
      unknown.push(...pending);
      pending = [];
    } else if (hasFigures && (title !== '' || !isComplete())) pending.push({ row: gridRow.row, title });
    else if (!hasFigures && title !== '' && isComplete() && ++remarks > MOST_REMARKS) break;
  }
  return {
    rows: found,
    stub,
    missing: items.filter(({ id }) => !found.has(id)),
    unknown: found.size === 0 ? [] : [...unknown, ...pending],
  };
}

/** Without row titles the first row with figures is the first row; an empty table's rows follow its header. */
function alignByOrder(expectation: TableExpectation, gridRows: readonly GridRow[], area: BodyArea): RowAlignment {
  const numbered = gridRows[0] && isNumberedRow(gridRows[0]) ? gridRows[0].row : area.below;
  const first = gridRows.find(
    ({ row, cells }) =>
      row > numbered && cells.some(({ column, value }) => area.columns.has(column) && isFigure(value)),
  );
  const top = first && first.row - numbered <= SPARE_ROWS / 4 ? first.row : numbered + 1;
  return {
    rows: new Map(expectation.table.rows.map(({ id }, at) => [id, top + at])),
    stub: null,
    missing: [],
    unknown: [],
  };
}
