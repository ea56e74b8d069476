import { layoutHeader } from '../../src/domain/forms/layoutHeader';
import { layoutTitles } from '../../src/domain/forms/layoutTitles';
import type { FieldRef, Table } from '../../src/domain/forms/Table';

/**
 * Everything that tables print, in the order in which the office's own document has it: section heading once for all tables
 * under it, titles, header row by row, rows with what `typed` says stands in their fields, notes. Spaces are collapsed.
 */
export function printedText(tables: readonly Table[], typed: (field: FieldRef) => string): string {
  const texts = tables.flatMap((table, index) => [
    table.section !== undefined && table.section !== tables[index - 1]?.section ? table.section : '',
    ...layoutTitles(table).map(({ text }) => text),
    ...layoutHeader(table.header)
      .sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left)
      .map(({ text }) => text),
    ...table.rows.flatMap((row) => [
      row.title,
      ...table.columns
        .filter(({ kind }) => kind !== 'stub')
        .map((column) => typed({ table: table.id, row: row.id, column: column.id })),
    ]),
    ...table.notes,
  ]);
  return collapse(texts.join(' '));
}

/** A text with every run of spaces and line breaks as one space. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
