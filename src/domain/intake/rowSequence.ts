import type { Row, Table } from '../forms/Table';
import type { LikelyRow } from './alignSequence';
import type { BodyRow } from './BodyRow';
import { type ComparableText, comparableText } from './comparableText';
import { labelLikeness, rowLabels, type RowLabel } from './rowLabels';
import { textBank, type TextBank } from './textBank';
import { TOTAL_WORDS } from './totalWords';

/** The rows of a table that are told by their labels and their order, ready to be found in many workbooks. */
export interface RowSequence {
  /** The rows that a received row may be, judged by itself. */
  readonly likelyRows: (received: BodyRow) => readonly LikelyRow[];
}

const sequences = new WeakMap<Table, RowSequence>();

/** Thousands of received files ask for the same few tables, so each is made ready only once. */
export function rowSequence(table: Table): RowSequence {
  const known = sequences.get(table);
  if (known) return known;
  const made = buildSequence(table);
  sequences.set(table, made);
  return made;
}

/** `1.`, `a)`, `a.1`, `I-`, `2 ` before a row title. */
const ORDINAL = /^\s*(\d{1,2}(?:\.\d{1,2})*|[a-zđ](?:\.\d{1,2})?|[A-ZĐ]|[IVX]{1,5})\s*[.)\-–:]*\s+(?=\S)/u;
/** A title that is told by a label alone, beside something in the column of titles. */
const TITLE_TOO_MUCH = 0.1;
const LIKENESS_OF_TOTAL = 0.95;
const LEAST_LIKENESS = 0.5;
/** A row that is this much less like than another is none that the received row may be. */
const CLEARLY_LESS = 0.2;

interface KnownRow {
  readonly row: Row;
  readonly labels: readonly RowLabel[];
}

function buildSequence(table: Table): RowSequence {
  const labels = rowLabels(table);
  const rows = table.rows.map((row, at): KnownRow => ({ row, labels: labels[at] ?? [] }));
  const titles = textBank();
  const numbered = textBank();
  const told = new Map<string, TextBank>();
  /** Rows whose title is nothing but dots or dashes, for an answer that is none of the printed ones. */
  const marks = new Map<string, number[]>();
  table.rows.forEach((row, at) => {
    const printed = rows[at]?.labels.filter(({ isOwn }) => isOwn) ?? [];
    if (row.title.trim() !== '') {
      if (comparableText(row.title).key === '')
        marks.set(markOf(row.title), [...(marks.get(markOf(row.title)) ?? []), at]);
      titles.add(row.title, at);
      const before = printed.filter(({ isShort }) => row.across || isShort).map(({ text }) => text);
      if (before.length > 0)
        for (const mark of new Set([before.join(' '), before[0]])) numbered.add(`${mark ?? ''} ${row.title}`, at);
      return;
    }
    const [longest] = [...printed].sort((a, b) => b.text.length - a.text.length);
    if (!longest) return;
    const bank = told.get(longest.column) ?? textBank();
    told.set(longest.column, bank);
    bank.add(longest.text, at);
    if (row.across) numbered.add(printed.map(({ text }) => text).join(' '), at);
  });
  const totals = table.rows.flatMap(({ role }, at) => (role === 'total' ? [at] : []));

  const likelyRows = (received: BodyRow): readonly LikelyRow[] => {
    const found = new Map<number, number>();
    const note = (row: number, likeness: number): void => {
      if (likeness > (found.get(row) ?? 0)) found.set(row, likeness);
    };
    const compare = (bank: TextBank, text: string, mark: string, less = 0): void => {
      for (const [at, likeness] of bank.find(text)) {
        const known = rows[at];
        if (known) note(at, likeness - less + labelLikeness(known.labels, received, mark));
      }
    };
    const [ordinal, mark = ''] = ORDINAL.exec(received.title) ?? [];
    const bare = ordinal === undefined ? null : received.title.slice(ordinal.length);
    compare(titles, received.title, '');
    for (const at of marks.get(markOf(received.title)) ?? []) note(at, 1);
    if (bare !== null) {
      compare(titles, bare, mark);
      compare(numbered, received.title, mark);
    }
    for (const [column, bank] of told) {
      const text = received.labels.get(column);
      if (text !== undefined && text !== '') compare(bank, text, '', received.isTitled ? TITLE_TOO_MUCH : 0);
      else if (text === undefined || !received.isTitled) {
        compare(bank, received.title, '');
        if (bare !== null) compare(bank, bare, mark);
      }
    }
    const [total, ...others] = totals;
    if (found.size === 0 && total !== undefined && others.length === 0 && isTotal(received.title, bare))
      note(total, LIKENESS_OF_TOTAL);
    const best = Math.max(LEAST_LIKENESS + CLEARLY_LESS, ...found.values());
    return [...found]
      .filter(([, likeness]) => likeness >= best - CLEARLY_LESS)
      .map(([row, likeness]) => ({ row, likeness }));
  };
  return { likelyRows };
}

/** `….`, `....` and `…` are the same mark. */
function markOf(title: string): string {
  return title
    .replaceAll('…', '...')
    .replace(/\s+/gu, '')
    .replace(/(.)\1+/gu, '$1');
}

function isTotal(title: string, bare: string | null): boolean {
  const forms: readonly ComparableText[] = [title, bare ?? title].map(comparableText);
  return forms.some(({ key }) => TOTAL_WORDS.includes(key));
}
