import type { TableLayout } from '../../domain/forms/layoutTable';
import type { Table } from '../../domain/forms/Table';
import type { PrintedBlock } from './tablePrint';
import { POINTS_PER_CHARACTER } from './textLines';

/** What the margins leave of the paper, in points, on its side. */
const PAGES = { A4: { width: 784, height: 523 }, A3: { width: 1133, height: 770 } };
/** Nobody can measure here what a program makes of a row; better a little paper left free than a cell cut in two. */
const USED_HEIGHT = 0.96;
/** What a column is wider than its characters. */
const COLUMN_PADDING = 3.75;

/**
 * The rows that should begin a new page so that no merged cell is cut in two and no heading stands alone at the foot of a page. None
 * for a table whose rows can all be parted.
 */
export function pageBreaks(
  table: Table,
  layout: TableLayout,
  { origin, lastRow, rowHeights, columnWidths }: PrintedBlock,
): readonly number[] {
  const { header } = layout;
  const blocks = unbrokenBlocks(table, layout, lastRow);
  if (blocks.every(({ top, bottom }) => top === bottom)) return [];
  const heightOf = (top: number, bottom: number): number => {
    let height = 0;
    for (let row = top; row <= bottom; row += 1) height += rowHeights[row] ?? 15;
    return height;
  };
  const page = pageHeight(table, columnWidths);
  const repeated = heightOf(header.top, header.bottom);
  const breaks: number[] = [];
  let used = heightOf(origin.row, header.bottom);
  for (const { top, bottom } of blocks) {
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
  const onItsSide = PAGES[print.paper];
  const { width, height } =
    print.orientation === 'landscape' ? onItsSide : { width: onItsSide.height, height: onItsSide.width };
  const needed = columnWidths.reduce<number>((sum, each = 0) => sum + each * POINTS_PER_CHARACTER + COLUMN_PADDING, 0);
  return (height * USED_HEIGHT) / Math.min(1, width / needed);
}

interface Block {
  readonly top: number;
  bottom: number;
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
