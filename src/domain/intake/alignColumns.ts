import type { HeaderTitles } from './HeaderBlock';
import { type ColumnPair, pairColumns } from './pairColumns';
import type { ExpectedColumn, TableExpectation } from './TableExpectation';
import { HEADER_LIKENESS, type TextProfile } from './TextProfile';
import { TOTAL_WORDS } from './totalWords';

/** How the columns of a table lie under a received header. */
export interface ColumnAlignment {
  readonly expectation: TableExpectation;
  /** Column id → place in the received columns, 0-based. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns that hold entries and were not found; total columns may be absent. */
  readonly missing: readonly ExpectedColumn[];
  /** Columns that two received columns could be. */
  readonly contested: readonly { readonly expected: ExpectedColumn; readonly found: readonly number[] }[];
  /** Share of the needed columns that were found. */
  readonly found: number;
  /** Mean likeness of the columns with their groups, 0–1. */
  readonly score: number;
  /** Mean likeness of the groups alone: what tells tables with the same columns apart. */
  readonly groupScore: number;
}

/** How much of a column's likeness its groups make. */
const GROUP_WEIGHT = 0.4;
const TOTAL_LIKENESS = 0.95;
/** A received column that is no table's exactly may be any that it is this near to. */
const NEAR = 0.1;
/** Likenesses nearer than this are the same. */
const SAME = 0.02;

/**
 * Lays a table's columns under a header, each by its own titles: inserted columns are passed over, moved ones found where they
 * are. Columns whose titles are much the same (because the groups above them were lost) are taken in order.
 */
export function alignColumns(expectation: TableExpectation, received: readonly HeaderTitles[]): ColumnAlignment {
  const pairs = likelyPairs(expectation, received);
  const byColumn = new Map(
    wholeCells(pairColumns(pairs, expectation.columns, received.length)).map((pair) => [pair.expected, pair]),
  );
  const taken = new Set([...byColumn.values()].map(({ received }) => received));
  const needed = expectation.columns.filter((column) => column.needed);
  const missing = needed.filter((column) => !byColumn.has(column));
  const likeness = needed.reduce((sum, column) => sum + (byColumn.get(column)?.likeness ?? 0), 0);
  return {
    expectation,
    columns: new Map([...byColumn].map(([{ column }, { received }]) => [column.id, received])),
    missing,
    contested: contestedColumns(pairs, byColumn, taken),
    found: 1 - missing.length / needed.length,
    score: likeness / needed.length,
    groupScore: groupScore(expectation, byColumn, received),
  };
}

/** Without the columns of a printed cell that has more or fewer columns than it should: nothing tells which is missing. */
function wholeCells(pairs: readonly ColumnPair[]): readonly ColumnPair[] {
  return pairs.filter(({ expected: { cell } }) => {
    if (!cell) return true;
    const own = pairs.filter(({ expected }) => expected.cell === cell).map(({ received }) => received);
    return own.length === cell.length && Math.max(...own) - Math.min(...own) === cell.length - 1;
  });
}

/** Every pair that may be the same column. Each received column speaks only for those it is most like. */
function likelyPairs({ columns }: TableExpectation, header: readonly HeaderTitles[]): readonly ColumnPair[] {
  return header.flatMap((titles, received) => {
    const own = columns.flatMap((expected): ColumnPair[] => {
      const likeness = columnLikeness(expected, titles);
      return likeness > 0 ? [{ expected, received, likeness }] : [];
    });
    const best = Math.max(0, ...own.map(({ likeness }) => likeness));
    return own.filter(({ likeness }) => likeness >= best - (best > 1 - SAME ? SAME : NEAR));
  });
}

function columnLikeness(expected: ExpectedColumn, received: HeaderTitles): number {
  const leaf = Math.max(received.leaf.headers.get(expected.leaf) ?? 0, totalLikeness(expected, received));
  if (leaf < HEADER_LIKENESS) return 0;
  if (expected.groups.length === 0) return leaf;
  const groups =
    expected.groups.reduce((sum, group) => sum + bestOf(received.groups, group), 0) / expected.groups.length;
  return leaf * (1 - GROUP_WEIGHT + GROUP_WEIGHT * groups);
}

/** A total column goes by any word for total. */
function totalLikeness({ needed }: ExpectedColumn, { leaf }: HeaderTitles): number {
  return !needed && TOTAL_WORDS.includes(leaf.text.key) ? TOTAL_LIKENESS : 0;
}

function bestOf(groups: readonly TextProfile[], text: number): number {
  let best = 0;
  for (const { headers } of groups) best = Math.max(best, headers.get(text) ?? 0);
  return best;
}

function contestedColumns(
  pairs: readonly ColumnPair[],
  byColumn: ReadonlyMap<ExpectedColumn, ColumnPair>,
  taken: ReadonlySet<number>,
): ColumnAlignment['contested'] {
  return [...byColumn].flatMap(([expected, { received, likeness }]) => {
    if (!expected.hasFields) return [];
    const rivals = pairs.filter(
      (pair) => pair.expected === expected && !taken.has(pair.received) && pair.likeness >= likeness - SAME,
    );
    return rivals.length === 0 ? [] : [{ expected, found: [received, ...rivals.map((pair) => pair.received)] }];
  });
}

function groupScore(
  { groups }: TableExpectation,
  byColumn: ReadonlyMap<ExpectedColumn, ColumnPair>,
  header: readonly HeaderTitles[],
): number {
  if (groups.length === 0) return 1;
  const best = new Map(groups.map((group) => [group, 0]));
  for (const [expected, { received }] of byColumn)
    for (const group of expected.groups)
      best.set(group, Math.max(best.get(group) ?? 0, bestOf(header[received]?.groups ?? [], group)));
  return [...best.values()].reduce((sum, likeness) => sum + likeness, 0) / groups.length;
}
