import { labelText } from './BodyRow';
import { isEntryNumber } from './isEntryNumber';
import { alignTables } from './alignTables';
import { captionEvidence } from './captionEvidence';
import { findHeaderBlocks } from './findHeaderBlocks';
import type { FormSetIndex } from './FormSetIndex';
import type { HeaderBlock } from './HeaderBlock';
import { type IdentifiedBlock, identifyBlock } from './identifyBlock';
import type { SheetGrid } from './SheetGrid';

/** No table goes on over more pages than this with its header on each. */
const MOST_PAGES = 40;

/**
 * The header blocks of a sheet with the tables that each may be. A header that comes again in the middle of a table, as Word prints it
 * on every page, is part of the table above: nothing there names another table, and only with what is below is the table above whole.
 */
export function identifyBlocks(grid: SheetGrid, index: FormSetIndex): readonly IdentifiedBlock[] {
  const found = findHeaderBlocks(grid, index).filter((block) => !isNumberedEntry(block, index));
  const identified: IdentifiedBlock[] = [];
  for (let at = 0; at < found.length;) {
    const block = found[at];
    if (!block) break;
    const { pages, whole } = withPages(block, found.slice(at + 1), found.length === 1, index);
    identified.push(whole);
    at += 1 + pages;
  }
  return identified;
}

/** A numbered row of a list whose words happen to be those of some header; as a header it would end the list in silence. */
function isNumberedEntry({ rows, left, columns }: HeaderBlock, index: FormSetIndex): boolean {
  const [row, ...others] = rows;
  const first = row?.cells.find(({ column }) => column === left)?.value;
  return others.length === 0 && isEntryNumber(labelText(first)) && alignTables(columns, index).length === 0;
}

interface WithPages {
  readonly whole: IdentifiedBlock;
  /** How many of the blocks below are its own. */
  readonly pages: number;
}

function withPages(
  block: HeaderBlock,
  below: readonly HeaderBlock[],
  isAlone: boolean,
  index: FormSetIndex,
): WithPages {
  const identify = (pages: number): IdentifiedBlock =>
    identifyBlock(block, nextBelow(block, below.slice(pages)), index, isAlone, below.slice(0, pages));
  const alone = { whole: identify(0), pages: 0 };
  const again = pagesBelow(block, below, index);
  if (again === 0) return alone;
  const [option, ...others] = alone.whole.options;
  if (alone.whole.fit) {
    const isList = option?.columns.expectation.table.list !== undefined;
    return isList && others.length === 0 ? { whole: identify(again), pages: again } : alone;
  }
  for (let pages = 1; pages <= again; pages += 1) {
    const whole = identify(pages);
    const isToldByOrder = whole.options.every(({ columns }) => columns.expectation.inOrder);
    if (whole.fit && isToldByOrder) return { whole, pages };
  }
  return alone;
}

/** How many of the next blocks have the same texts in the same columns, with nothing above that names another table. */
function pagesBelow(block: HeaderBlock, below: readonly HeaderBlock[], index: FormSetIndex): number {
  const wanted = signatureOf(block);
  const other = below.slice(0, MOST_PAGES).findIndex((next) => {
    if (signatureOf(next) !== wanted) return true;
    const { titles, code } = captionEvidence(next.grid, next.top, next, index);
    return titles.size > 0 || code !== null;
  });
  return other < 0 ? Math.min(below.length, MOST_PAGES) : other;
}

function signatureOf({ columns }: HeaderBlock): string {
  return columns
    .map(({ column, leaf, groups }) => `${column} ${[...groups, leaf].map(({ text }) => text.key).join('|')}`)
    .join('\n');
}

/** The first row of the next header below that shares a column. */
function nextBelow(block: HeaderBlock, blocks: readonly HeaderBlock[]): number {
  const below = blocks.filter(
    ({ top, left, right }) => top > block.bottom && left <= block.right && right >= block.left,
  );
  return Math.min(Number.POSITIVE_INFINITY, ...below.map(({ top }) => top));
}
