import { type ColumnAlignment, alignColumns } from './alignColumns';
import type { FormSetIndex } from './FormSetIndex';
import type { HeaderTitles } from './HeaderBlock';

/** A header with fewer of a table's columns than this is another table's. */
const LEAST_FOUND = 0.6;
const REMEMBERED_HEADERS = 2_000;

const remembered = new WeakMap<FormSetIndex, Map<string, readonly ColumnAlignment[]>>();

/** One column of words alone is no header, unless the table has no more: its rows must tell it then. */
function leastColumns({ expectation }: ColumnAlignment, received: readonly HeaderTitles[]): number {
  return Math.min(2, received.length, expectation.columns.length);
}

/**
 * Every table that may lie under a header. The files of one collection have the same few headers, whatever their spacing and accents,
 * so the answers are remembered.
 */
export function alignTables(received: readonly HeaderTitles[], index: FormSetIndex): readonly ColumnAlignment[] {
  const answers = remembered.get(index) ?? new Map<string, readonly ColumnAlignment[]>();
  remembered.set(index, answers);
  const key = received.map(({ leaf, groups }) => [...groups, leaf].map(({ text }) => text.folded).join('|')).join('\n');
  const known = answers.get(key);
  if (known) return known;
  const found = index.tables
    .map((expectation) => alignColumns(expectation, received))
    .filter(
      (alignment) => alignment.found >= LEAST_FOUND && alignment.columns.size >= leastColumns(alignment, received),
    );
  if (answers.size >= REMEMBERED_HEADERS) answers.clear();
  answers.set(key, found);
  return found;
}
