import { tableIndex } from '../forms/tableIndex';
import type { Row, Table } from '../forms/Table';
import { alignSequence } from './alignSequence';
import type { BodyArea } from './BodyArea';
import { type BodyRow, bodyRows } from './BodyRow';
import type { RowAlignment, UnknownRow } from './RowAlignment';
import { rowSequence } from './rowSequence';
import type { GridRow } from './SheetGrid';

/** What it costs to pass over a row of the table: one that is entered, or one that may be absent. */
const NEEDED_ROW = 0.7;
const OTHER_ROW = 0.1;
/** What it costs to pass over a received row: one with figures, one that may be a row of the table, any other. */
const FILLED_LINE = 0.5;
const LIKELY_LINE = 0.3;
const OTHER_LINE = 0.02;

/**
 * Lays the rows of a table whose titles come again along the received rows, both from top to bottom: each by its title and labels and
 * by what stands before and after it. Headings and totals may be absent. A received row of the table that has no place left, or one
 * with figures that is no row of the table, is unknown; a row that may be several received ones is missing: figures never move up or
 * down in silence.
 *
 * @param stub the sheet column of row titles
 */
export function alignInOrder(
  table: Table,
  gridRows: readonly GridRow[],
  area: BodyArea,
  stub: number | null,
): RowAlignment {
  const lines = bodyRows(gridRows, area, stub);
  const sequence = rowSequence(table);
  const likely = lines.map((line) => sequence.likelyRows(line));
  const needed = neededRows(table);
  const { rowOfLine, rivals } = alignSequence(
    likely,
    lines.map(({ isFilled }, at) => (likely[at]?.length ? LIKELY_LINE : OTHER_LINE) + (isFilled ? FILLED_LINE : 0)),
    table.rows.map((row) => (needed.has(row) ? NEEDED_ROW : OTHER_ROW)),
  );

  const found = new Map<string, number>();
  const unsure = new Set<number>();
  rowOfLine.forEach((at, line) => {
    const row = table.rows[at];
    if (!row) return;
    const others = row.role === 'heading' ? [] : (rivals.get(at) ?? []);
    const isUnsure = others.length > 0 && [line, ...others].some((each) => lines[each]?.isFilled);
    if (isUnsure) for (const each of [line, ...others]) unsure.add(each);
    else found.set(row.id, lines[line]?.row ?? 0);
  });
  return {
    rows: found,
    stub,
    missing: table.rows.filter((row) => needed.has(row) && !found.has(row.id)),
    unknown: unknownRows(lines, rowOfLine, unsure, (line) => (likely[line]?.length ?? 0) > 0),
  };
}

/** The rows in which something is entered. */
function neededRows(table: Table): ReadonlySet<Row> {
  return new Set(tableIndex(table).fields.flatMap(({ type, row }) => (type === 'entry' ? [row] : [])));
}

function unknownRows(
  lines: readonly BodyRow[],
  rowOfLine: readonly number[],
  unsure: ReadonlySet<number>,
  isLikely: (line: number) => boolean,
): readonly UnknownRow[] {
  const last = rowOfLine.findLastIndex((row) => row >= 0);
  if (last < 0) return [];
  let end = last;
  const isAdded = (line: number): boolean => {
    const added = lines[line];
    if (added?.row !== (lines[line - 1]?.row ?? 0) + 1) return false;
    return added.title !== '' && (added.hasFigures || (added.isFilled && isLikely(line)));
  };
  while (isAdded(end + 1)) end += 1;
  return lines.slice(0, end + 1).flatMap(({ row, title, isFilled }, line): UnknownRow[] => {
    if (unsure.has(line)) return [{ row, title }];
    if (rowOfLine[line] !== -1 || (!isFilled && !isLikely(line))) return [];
    return [{ row, title }];
  });
}
