import { layoutHeader } from '../../src/domain/forms/layoutHeader';
import { layoutTitles } from '../../src/domain/forms/layoutTitles';
import type { Row, Table } from '../../src/domain/forms/Table';
import { collapse } from './printedText';

/** A text that a table prints, and where it stands: `phu-luc-1/i-1/noi-dung`. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

/** Every text that tables print: titles, header, numbers of columns, rows with their labels and options, notes. Empty ones are left out. */
export function textsOf(tables: readonly Table[]): readonly PlacedText[] {
  return tables.flatMap((table) => {
    const at = (place: string, text: string): PlacedText => ({ place: `${table.id}/${place}`, text });
    const options = table.columns.flatMap(({ id, options: ofColumn = [] }) => ofColumn.map((text) => at(id, text)));
    return [
      at('section', table.section ?? ''),
      ...layoutTitles(table).map(({ role, text }) => at(role, text)),
      ...layoutHeader(table.header).map(({ text }) => at('header', text)),
      ...options,
      ...table.rows.flatMap((row) => rowTexts(row).map(({ place, text }) => at(`${row.id}/${place}`, text))),
      ...table.notes.map((text) => at('notes', text)),
    ].filter(({ text }) => text !== '');
  });
}

function rowTexts({ title, labels, cells }: Row): readonly PlacedText[] {
  return [
    ...Object.entries(labels).map(([place, text]) => ({ place, text })),
    { place: 'title', text: title },
    ...Object.entries(cells).flatMap(([place, cell]) => (cell?.options ?? []).map((text) => ({ place, text }))),
  ];
}

/** A text as it is compared: runs of spaces are one space, the dots of a blank to be filled in, however many, are one `…`. */
export function comparable(text: string): string {
  return collapse(text).replace(/(?:\.{3,}|…)[.…]*/gu, '…');
}

/** The texts that the lines of an official text don't hold letter for letter. A text may run over several lines. */
export function strayTexts(texts: readonly PlacedText[], lines: readonly string[]): readonly PlacedText[] {
  const source = joined(lines);
  return texts.filter(({ text }) => occurrences(source, comparable(text)).length === 0);
}

/**
 * The lines of which at least one letter belongs to none of the texts, as they are compared. Only whole words count as held, and
 * the dots of blanks need none to hold them.
 *
 * @example unheldLines(['- Cấp tỉnh: …', 'Phụ lục 2'], [{ place: 'bang/tinh', text: '- Cấp tỉnh:' }]) // ['Phụ lục 2']
 */
export function unheldLines(lines: readonly string[], texts: readonly PlacedText[]): readonly string[] {
  const source = joined(lines);
  const held = new Set<number>();
  for (const text of new Set(texts.map((each) => comparable(each.text)))) {
    for (const start of occurrences(source, text)) {
      for (let at = start; at < start + text.length; at += 1) held.add(at);
    }
  }
  let start = 0;
  return lines.map(comparable).filter((line) => {
    const from = start;
    start += line === '' ? 0 : line.length + 1;
    return Array.from(line.matchAll(/[^\s…]/gu)).some(({ index }) => !held.has(from + index));
  });
}

function joined(lines: readonly string[]): string {
  return lines
    .map(comparable)
    .filter((line) => line !== '')
    .join(' ');
}

/** Where a text stands in the source without being part of a longer word. */
function occurrences(source: string, text: string): readonly number[] {
  const found: number[] = [];
  for (let at = source.indexOf(text); at >= 0; at = source.indexOf(text, at + 1)) {
    const inWord = joins(source[at - 1], source[at]) || joins(source[at + text.length - 1], source[at + text.length]);
    if (!inWord) found.push(at);
  }
  return found;
}

function joins(left: string | undefined, right: string | undefined): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(`${left ?? ' '}${right ?? ' '}`);
}
