import { leavesOf } from '../../domain/forms/layoutHeader';
import type { Table } from '../../domain/forms/Table';
import { POINTS_PER_CHARACTER, textWidth } from './textLines';
import { tableStyles } from './tableStyles';

/** What fills the printed width of a page, in characters. */
const PAGE_WIDTHS = { portrait: { A4: 85, A3: 125 }, landscape: { A4: 125, A3: 180 } } as const;
/** A table of few columns is not pulled wider than this, or its figures would stand lost. */
const MOST_STRETCH = 1.8;
const DEFAULT_STUB = 18;
const DEFAULT_COLUMN = 12;
const PADDING = 2;
/** Room for the indentation of row titles. */
const INDENT = 2;

/**
 * The width of each column of a table, in characters: what its template says, never less than the longest word in its header, and
 * stretched to fill the page.
 */
export function tableColumnWidths(table: Table): readonly number[] {
  const leaves = table.header.flatMap(leavesOf);
  const widths = table.columns.map((column, index) => {
    const leaf = leaves[index];
    const given = leaf?.width ?? (column.kind === 'stub' ? DEFAULT_STUB : DEFAULT_COLUMN);
    return Math.max(given, longestWord(leaf?.title ?? '')) + (column.kind === 'stub' ? INDENT : 0);
  });
  const page = PAGE_WIDTHS[table.print.orientation][table.print.paper];
  const total = widths.reduce((sum, width) => sum + width, 0);
  const stretch = Math.min(MOST_STRETCH, Math.max(1, page / total));
  return widths.map((width) => Math.round(width * stretch * 100) / 100);
}

function longestWord(title: string): number {
  const { size } = tableStyles.header.font;
  const widths = title.split(/\s+/u).map((word) => textWidth(word, { size: size ?? 12, bold: true }));
  return Math.max(...widths) / POINTS_PER_CHARACTER + PADDING;
}
