import type { TableLayout } from '../../domain/forms/layoutTable';
import type { Table } from '../../domain/forms/Table';
import type { PrintedBlock } from './tablePrint';
import { heightOfRows, printedArea } from './printedArea';
import { POINTS_PER_CHARACTER } from './textLines';

/** Nobody can measure here what a program makes of a row; better a little paper left free than a cell cut in two. */
const USED_HEIGHT = 0.96;
/** Fewer rows than these look lost on the last page, below a header of their own. */
const LEAST_AT_END = 3;
/** What of a page may be left free so that the last rows go together. */
const END_SHARE = 1 / 3;
/** What a column is wider than its characters. */
const COLUMN_PADDING = 3.75;

/**
 * The rows that should begin a new page so that no merged cell is cut in two, no heading stands alone at the foot of a page and no
 * row alone on the last one. None for a table whose rows can all be parted.
 */
export function pageBreaks(
  table: Table,
  layout: TableLayout,
  { origin, lastRow, rowHeights, columnWidths }: PrintedBlock,
): readonly number[] {
  const { header } = layout;
  const blocks = unbrokenBlocks(table, layout, lastRow);
  if (blocks.every(({ top, bottom }) => top === bottom)) return [];
  const heightOf = (top: number, bottom: number): number => heightOfRows(rowHeights, top, bottom);
  const page = pageHeight(table, columnWidths);
  const repeated = heightOf(header.top, header.bottom);
  // A header that fills the page leaves no room to break anything well.
  if (repeated >= page) return [];
  const breaks: number[] = [];
  let used = heightOf(origin.row, header.bottom);
  for (const { top, bottom } of withEnd(blocks, heightOf, (page - repeated) * END_SHARE)) {
    const height = heightOf(top, bottom);
    if (used + height > page) {
      if (used > repeated) breaks.push(top);
      used = repeated;
    }
    used += height;
    while (used > page) used -= page - repeated;
  }
  return breaks;
}

function pageHeight({ print }: Table, columnWidths: readonly (number | undefined)[]): number {
  const { width, height } = printedArea(print);
  const needed = columnWidths.reduce<number>((sum, each = 0) => sum + each * POINTS_PER_CHARACTER + COLUMN_PADDING, 0);
  return (height * USED_HEIGHT) / Math.min(1, width / needed);
}

interface Block {
  readonly top: number;
  bottom: number;
}

/** The blocks with the last rows in one, as many as look well on a page of their own and are not higher than `most`. */
function withEnd(
  blocks: readonly Block[],
  heightOf: (top: number, bottom: number) => number,
  most: number,
): readonly Block[] {
  const bottom = blocks.at(-1)?.bottom ?? 0;
  let first = blocks.length - 1;
  while (first > 0) {
    const top = blocks[first]?.top ?? 0;
    const above = blocks[first - 1]?.top ?? 0;
    if (bottom - top + 1 >= LEAST_AT_END || heightOf(above, bottom) > most) break;
    first -= 1;
  }
  return [...blocks.slice(0, first), { top: blocks[first]?.top ?? 0, bottom }];
}

/** Rows below the header that belong on one page, top to bottom. */
function unbrokenBlocks({ rows }: Table, { header, cells }: TableLayout, lastRow: number): readonly Block[] {
  const first = header.bottom + 1;
  const reach = new Map<number, number>();
  for (const { range } of cells) reach.set(range.top, Math.max(range.bottom, reach.get(range.top) ?? 0));
  const blocks: Block[] = [];
  let keptUntil = first - 1;
  for (let row = first; row <= lastRow; row += 1) {
    const current = blocks.at(-1);
    if (current && row <= keptUntil) current.bottom = row;
    else blocks.push({ top: row, bottom: row });
    const isHeading = rows[row - first]?.role === 'heading' && row < lastRow;
    keptUntil = Math.max(keptUntil, reach.get(row) ?? row, isHeading ? row + 1 : row);
  }
  return blocks;
}
