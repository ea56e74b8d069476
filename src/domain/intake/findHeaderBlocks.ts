import { cellText, isFigure } from './cellText';
import type { FormSetIndex } from './FormSetIndex';
import type { HeaderBlock, HeaderColumn } from './HeaderBlock';
import { headerColumns } from './headerColumns';
import { type GridRow, MOST_SEARCHED_ROWS, type SheetGrid } from './SheetGrid';
import { isHeaderText, type TextProfile } from './TextProfile';
import { TOTAL_WORDS } from './totalWords';

/** Blank rows that may lie inside a header. */
const MOST_BLANK_ROWS = 2;
/** A text alone in its row is as likely a line above the table; it must be more like a header than one among others. */
const LIKENESS_ALONE = 0.85;
/** Over columns that people add to any table, as keys (see `ComparableText`): no sign of another table. */
const ADDED_TITLES = new Set(['stt', 'tt', 'sott', 'sothutu', 'ghichu', 'dvt', 'donvitinh']);
/** Over a column a year is its title, but beside other words it may be anything: the 2021st entry of a list. */
const YEAR = /^(?:19|20)\d\d$/;
/** No official header is deeper. */
const MOST_ROWS = 8;

/** Everything on a sheet that looks like a header of the form set, top to bottom, then left to right. */
export function findHeaderBlocks(grid: SheetGrid, index: FormSetIndex): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  let rows: GridRow[] = [];
  let doubtful: GridRow | null = null;
  const close = (): void => {
    if (rows.length > 0) blocks.push(...segments(grid, rows, index));
    rows = [];
    doubtful = null;
  };
  for (const row of grid.rows.slice(0, MOST_SEARCHED_ROWS)) {
    const last: GridRow | null = doubtful ?? rows.at(-1) ?? null;
    if (last && (row.row - last.row > MOST_BLANK_ROWS + 1 || rows.length >= MOST_ROWS)) close();
    const kind = kindOf(row, index);
    if (kind === 'header') {
      if (last && row.row - last.row > 1 && startsAnother(rows, row, index)) close();
      if (doubtful) rows.push(doubtful);
      doubtful = null;
      rows.push(row);
    } else if (kind === 'doubtful' && rows.length > 0 && !doubtful) doubtful = row;
    else close();
  }
  close();
  return blocks;
}

/** A row of words that the form set doesn't know may lie between two header rows: groups written in other words. */
type RowKind = 'header' | 'doubtful' | 'other';

function kindOf(row: GridRow, index: FormSetIndex): RowKind {
  let known = 0;
  let certain = 0;
  let years = 0;
  let isBody = false;
  let isCaption = false;
  let hasStub = false;
  let added = 0;
  let texts = 0;
  // Where merges were dissolved, a group's text may stand over each of its columns; it still says one thing.
  const values = new Set(row.cells.map(({ value }) => value));
  for (const value of values) {
    const profile = index.profile(cellText(value));
    const isLikely = isHeaderText(profile) && (values.size > 1 || profile.bestHeader >= LIKENESS_ALONE);
    if (isLikely || profile.isStub) {
      known += 1;
      const isYear = YEAR.test(profile.text.key);
      certain += profile.isRowTitle || isYear ? 0 : 1;
      years += isYear && !profile.isRowTitle ? 1 : 0;
    } else isCaption ||= profile.bestTitle > 0 || profile.code !== null;
    added += ADDED_TITLES.has(profile.text.key) ? 1 : 0;
    hasStub ||= profile.isStub;
    if (profile.isRowTitle && profile.bestHeader < 1 && !profile.isStub && !isTotalWord(profile)) return 'other';
    isBody ||= profile.isRowTitle || isFigure(value);
    texts += typeof value === 'string' ? 1 : 0;
  }
  const isMostlyKnown = (certain > 0 || known > 1 || years === values.size) && known * 2 >= values.size - added;
  // Beside the title of the row titles and one more that is known, the others may be what someone inserted or reworded.
  if (isMostlyKnown || (hasStub && known > 1 && certain > 0)) return 'header';
  return texts > 1 && !isBody && !isCaption ? 'doubtful' : 'other';
}

function isTotalWord({ text }: TextProfile): boolean {
  return TOTAL_WORDS.includes(text.key);
}

/** A second title of the stub column, not right under the first: the header above has no body, and another begins. */
function startsAnother(rows: readonly GridRow[], next: GridRow, index: FormSetIndex): boolean {
  const stubs = new Set(rows.flatMap((row) => stubColumns(row, index)));
  return stubColumns(next, index).some((column) => stubs.has(column));
}

function stubColumns(row: GridRow, index: FormSetIndex): readonly number[] {
  return row.cells.filter(({ value }) => index.profile(cellText(value)).isStub).map(({ column }) => column);
}

/** The column in which the labels begin that stand without a gap before a stub. */
function withLabelsBefore(columns: readonly HeaderColumn[], stub: number): number | undefined {
  let at = stub;
  while (columns[at - 1]?.leaf.isLabel && columns[at - 1]?.column === (columns[at]?.column ?? 0) - 1) at -= 1;
  return columns[at]?.column;
}

/** Tables side by side share their header rows; each begins at its stub column. */
function segments(grid: SheetGrid, rows: readonly GridRow[], index: FormSetIndex): readonly HeaderBlock[] {
  const columns = headerColumns(grid, rows, index);
  const starts: number[] = [];
  let fields = 0;
  columns.forEach(({ column, leaf }, at) => {
    if (!leaf.isStub) fields += leaf.bestHeader > 0 && !leaf.isLabel ? 1 : 0;
    else if (fields > 0) {
      starts.push(withLabelsBefore(columns, at) ?? column);
      fields = 0;
    }
  });
  const bounds = [0, ...starts, Number.POSITIVE_INFINITY];
  return bounds.slice(0, -1).flatMap((from, at): HeaderBlock[] => {
    const own = columns.filter(({ column }) => column >= from && column < (bounds[at + 1] ?? from));
    const [first] = own;
    const last = own.at(-1);
    if (!first || !last) return [];
    return [
      {
        grid,
        rows,
        top: rows[0]?.row ?? 0,
        bottom: Math.max(...own.map(({ leafRow }) => leafRow)),
        left: first.column,
        right: last.column,
        columns: own,
      },
    ];
  });
}
