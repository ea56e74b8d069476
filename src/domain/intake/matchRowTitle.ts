import type { Row, Table } from '../forms/Table';
import { type ComparableText, comparableText } from './comparableText';
import { textSimilarity } from './textSimilarity';
import { TOTAL_WORDS } from './totalWords';

const TOTAL_PERIOD = /^giai doan\b|^tong (?:giai doan|cong|so|cac)\b/;
/** `1.`, `a)`, `2 -` before a row title. */
const ORDINAL = /^\s*(?:\d{1,2}|[a-zđ]|[IVX]{1,4})\s*[.)\-–]\s+/iu;
const LEVEL_WORD = /^(?:cap|nam|don vi)(?= )/;
/** Shorter labels number or measure a row (`1.1`, `Vụ/bị can`). */
const SHORTEST_TELLING_LABEL = 16;
const ROW_LIKENESS = 0.85;

/** The keys (see `ComparableText`) under which a row's title is known beyond doubt. */
export function rowTitleKeys(row: Row): readonly string[] {
  const { key } = comparableText(row.title);
  if (row.role === 'total') return [key, ...TOTAL_WORDS];
  const told = Object.values(row.labels).map((label) => comparableText(label).key);
  return [
    ...[key, 'nam' + key, 'cap' + key].filter((known) => known.length > 3),
    ...told.filter((label) => label.length >= SHORTEST_TELLING_LABEL),
  ];
}

/** Finds the row that a title stands for. Made once per table; answers are remembered. */
export type RowMatcher = (title: string) => readonly Row[];

const matchers = new WeakMap<Table, RowMatcher>();
const REMEMBERED_TITLES = 5_000;
const LONGEST_TITLE = 1_000;

/**
 * The matcher of a table: the rows whose title a text may be, best first; several only where the table repeats a title. Years may
 * be numbers or `Năm 2021`, an ordinal before the title is passed over, and a table's only total row goes by any word for total.
 *
 * @example rowMatcher(bang5)('Tổng cộng')[0]?.id === 'giai-doan' // titled "Giai đoạn 2021-2023"
 */
export function rowMatcher(table: Table): RowMatcher {
  const known = matchers.get(table);
  if (known) return known;
  const rows = table.rows.map((row) => ({ row, text: comparableText(row.title) }));
  const remembered = new Map<string, readonly Row[]>();
  const matcher: RowMatcher = (title) => {
    const found = remembered.get(title);
    if (found) return found;
    if (remembered.size >= REMEMBERED_TITLES) remembered.clear();
    const match = title.length > LONGEST_TITLE ? [] : matchTitle(title, rows);
    remembered.set(title, match);
    return match;
  };
  matchers.set(table, matcher);
  return matcher;
}

interface KnownRow {
  readonly row: Row;
  readonly text: ComparableText;
}

function matchTitle(title: string, rows: readonly KnownRow[]): readonly Row[] {
  const forms = [comparableText(title), comparableText(title.replace(ORDINAL, ''))];
  for (const form of forms) {
    if (form.key === '') continue;
    const same = rows.filter(({ text }) => text.key === form.key || text.key === withoutLevel(form));
    if (same.length > 0) return same.map(({ row }) => row);
  }
  const totals = rows.filter(({ row }) => row.role === 'total');
  if (totals.length === 1 && totals[0] && forms.some((form) => isTotal(form, totals[0]?.text))) return [totals[0].row];
  return forms.map((form) => nearest(form, rows)).find((found) => found.length > 0) ?? [];
}

function withoutLevel({ folded }: ComparableText): string {
  return folded.replace(LEVEL_WORD, '').replaceAll(' ', '');
}

function isTotal({ key, folded }: ComparableText, title: ComparableText | undefined): boolean {
  if (TOTAL_WORDS.includes(key) || TOTAL_PERIOD.test(folded)) return true;
  return title !== undefined && key.length >= 8 && /^\d+$/.test(key) && title.key.endsWith(key);
}

/** The one row that a title is a shortened or misspelt form of; none when two are as near. */
function nearest(form: ComparableText, rows: readonly KnownRow[]): readonly Row[] {
  const word = form.folded.replace(LEVEL_WORD, '').trim();
  const alike = rows
    .map(({ row, text }) => {
      const begun = word.length >= 2 && !/^\d+$/.test(text.key) && text.folded.startsWith(word + ' ');
      const dated = /^\d{4}$/.test(text.key) && form.years === text.key && word.startsWith(text.key + ' ');
      return { row, likeness: begun || dated ? 0.9 : textSimilarity(form, text) };
    })
    .filter(({ likeness }) => likeness >= ROW_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness);
  const [best, next] = alike;
  return best && (!next || best.likeness - next.likeness > 0.05) ? [best.row] : [];
}
