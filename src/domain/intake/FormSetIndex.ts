import type { FormSet } from '../forms/FormSet';
import type { Column, Table } from '../forms/Table';
import { type ComparableText, comparableText } from './comparableText';
import { rowTitleKeys } from './matchRowTitle';
import { expectTable, sharedCells } from './expectTable';
import { tableCode } from './tableCode';
import type { TableExpectation } from './TableExpectation';
import type { TextProfile } from './TextProfile';
import { textSimilarity } from './textSimilarity';

/** A form set made ready for finding its tables in many workbooks. */
export interface FormSetIndex {
  readonly formSet: FormSet;
  readonly tables: readonly TableExpectation[];
  /** Every text of every header, the stub's aside, each once. */
  readonly headerTexts: readonly ComparableText[];
  /** Header text → over how many sheet columns its cell reaches, for those that reach over several (the most, where tables differ). */
  readonly widths: ReadonlyMap<number, number>;
  readonly profile: (text: string) => TextProfile;
  /** `profile(text).isRowTitle`, for many texts that are nothing else. */
  readonly isRowTitle: (text: string) => boolean;
}

const indexes = new WeakMap<FormSet, FormSetIndex>();

/** Thousands of received files are looked at through the same form set, so each is made ready only once. */
export function formSetIndex(formSet: FormSet): FormSetIndex {
  const known = indexes.get(formSet);
  if (known) return known;
  const index = buildIndex(formSet);
  indexes.set(formSet, index);
  return index;
}

function buildIndex(formSet: FormSet): FormSetIndex {
  const headerTexts: ComparableText[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (title: string): number => {
    const text = comparableText(title);
    const known = numbers.get(text.key);
    if (known !== undefined) return known;
    numbers.set(text.key, headerTexts.length);
    headerTexts.push(text);
    return headerTexts.length - 1;
  };
  const tables = formSet.tables.map((table, order) => expectTable(table, order, numberOf));
  const rowTitles = new Set(
    formSet.tables.flatMap(({ rows }) => rows.flatMap(rowTitleKeys)).filter((key) => key !== ''),
  );
  const longest = Math.max(0, ...[...rowTitles].map(({ length }) => length));
  return {
    formSet,
    tables,
    headerTexts,
    widths: cellWidths(tables),
    profile: profiler(formSet.tables, headerTexts, rowTitles),
    isRowTitle: (text) =>
      text !== '' && text.length <= longest * WRITTEN_LENGTH && rowTitles.has(comparableText(text).key),
  };
}

function cellWidths(tables: readonly TableExpectation[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const { columns } of tables)
    for (const { leaf, cell } of columns) if (cell) widths.set(leaf, Math.max(widths.get(leaf) ?? 0, cell.length));
  return widths;
}

/** Texts come back again and again; this many are remembered before the memory is emptied. */
const REMEMBERED_TEXTS = 20_000;
/** Spaces and decomposed accents make a text longer than its key, but not by more than this factor. */
const WRITTEN_LENGTH = 10;
/** Longer texts are paragraphs, neither headers nor titles; in characters without spaces. */
const LONGEST_COMPARED = 400;
/** No more of a text than this is looked at, spaces and all. */
const LONGEST_READ = 4_000;
const LEAST_LIKENESS = 0.6;

function profiler(
  tables: readonly Table[],
  headerTexts: readonly ComparableText[],
  rowTitles: ReadonlySet<string>,
): (text: string) => TextProfile {
  const titles = tables.map((table) => ({ id: table.id, text: comparableText(table.title) }));
  const printed = {
    stubs: titleKeys(tables, ({ kind }, isShared) => kind === 'stub' && !isShared),
    labels: titleKeys(tables, ({ kind }, isShared) => kind === 'label' && !isShared),
  };
  const remembered = new Map<string, TextProfile>();
  return (text) => {
    const known = remembered.get(text);
    if (known) return known;
    if (remembered.size >= REMEMBERED_TEXTS) remembered.clear();
    const profile = profileOf(text, titles, headerTexts, rowTitles, printed);
    remembered.set(text, profile);
    return profile;
  };
}

/** The titles of columns, as keys; `isShared`: the title stands over other columns, too. */
function titleKeys(
  tables: readonly Table[],
  isWanted: (column: Column, isShared: boolean) => boolean,
): ReadonlySet<string> {
  const keys = tables.flatMap(({ columns, header }) => {
    const shared = sharedCells(header);
    return columns
      .filter((column) => isWanted(column, shared.has(column.id)))
      .map((column) => comparableText(column.titles.at(-1) ?? '').key);
  });
  return new Set(keys.filter((key) => key !== ''));
}

const NONE: ReadonlyMap<never, never> = new Map<never, never>();

function profileOf(
  original: string,
  tableTitles: readonly { readonly id: string; readonly text: ComparableText }[],
  headerTexts: readonly ComparableText[],
  rowTitles: ReadonlySet<string>,
  { stubs, labels }: { readonly stubs: ReadonlySet<string>; readonly labels: ReadonlySet<string> },
): TextProfile {
  const text = comparableText(original.slice(0, LONGEST_READ));
  const known = {
    text,
    isRowTitle: rowTitles.has(text.key),
    isStub: stubs.has(text.key),
    isLabel: labels.has(text.key),
    code: tableCode(original),
  };
  if (text.key.length < 2 || text.key.length > LONGEST_COMPARED)
    return { ...known, headers: NONE, bestHeader: 0, titles: NONE, bestTitle: 0 };
  const headers = new Map<number, number>();
  headerTexts.forEach((header, number) => {
    const alike = textSimilarity(text, header);
    if (alike >= LEAST_LIKENESS) headers.set(number, alike);
  });
  const titles = titlesOf(original, text, tableTitles);
  return {
    ...known,
    headers,
    bestHeader: Math.max(0, ...headers.values()),
    titles,
    bestTitle: Math.max(0, ...titles.values()),
  };
}

/** A caption before the title, `Bảng 2A:` or `IV.`; the title is compared with and without it. */
const CAPTION = /^\s*[^:.\n]{1,16}[:.\n]\s*/u;

function titlesOf(
  original: string,
  text: ComparableText,
  tableTitles: readonly { readonly id: string; readonly text: ComparableText }[],
): ReadonlyMap<string, number> {
  if (text.key.length < 8) return NONE;
  const bare = comparableText(original.replace(CAPTION, ''));
  const found = new Map<string, number>();
  for (const { id, text: title } of tableTitles) {
    const alike = Math.max(textSimilarity(text, title), textSimilarity(bare, title));
    if (alike >= LEAST_LIKENESS) found.set(id, alike);
  }
  return found;
}
