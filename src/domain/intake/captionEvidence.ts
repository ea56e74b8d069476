import type { HeaderBlock } from './HeaderBlock';
import { cellText } from './cellText';
import type { FormSetIndex } from './FormSetIndex';
import { type SheetGrid, firstRowAfter } from './SheetGrid';
import { isHeaderText } from './TextProfile';

/** What the lines above a table say it is. */
export interface CaptionEvidence {
  /** Table id → how alike its title and the nearest title line are; empty when no line is like any title. */
  readonly titles: ReadonlyMap<string, number>;
  /** The number in the nearest line that has one, see `tableCode`. */
  readonly code: string | null;
}

/** How many non-empty rows above a table are its own. */
const MOST_LINES = 6;
const MOST_JOINED = 4;
const TITLE_LIKENESS = 0.75;
const NOTE = /^ghi chu\b/;

/**
 * Reads upwards from a table's first row, as far as its caption can be: up to figures, row titles, a note or another header. A title
 * broken over several lines is put together again.
 *
 * @param above the table's first row, 0-based
 */
export function captionEvidence(
  grid: SheetGrid,
  above: number,
  span: Pick<HeaderBlock, 'left' | 'right'>,
  index: FormSetIndex,
): CaptionEvidence {
  const codes = new Set(index.tables.map(({ code }) => code));
  const lines = linesAbove(grid, above, span, index);
  let code: string | null = null;
  for (const line of lines) {
    const found = index.profile(line).code;
    if (found === null || !codes.has(found)) continue;
    code = found;
    break;
  }
  for (let at = 0; at < lines.length; at += 1) {
    let titles: ReadonlyMap<string, number> = new Map();
    let best = 0;
    for (let count = 1; count <= MOST_JOINED && at + count <= lines.length; count += 1) {
      const profile = index.profile(
        lines
          .slice(at, at + count)
          .reverse()
          .join('\n'),
      );
      if (profile.bestTitle > best) {
        best = profile.bestTitle;
        titles = profile.titles;
      }
    }
    if (best >= TITLE_LIKENESS) return { titles, code };
  }
  return { titles: new Map(), code };
}

/** The lines, the nearest first. */
function linesAbove(
  grid: SheetGrid,
  above: number,
  { left, right }: Pick<HeaderBlock, 'left' | 'right'>,
  index: FormSetIndex,
): readonly string[] {
  const lines: string[] = [];
  for (let at = firstRowAfter(grid, above - 1) - 1; at >= 0 && lines.length < MOST_LINES; at -= 1) {
    const cells = grid.rows[at]?.cells ?? [];
    const texts = cells.map(({ value }) => cellText(value).trim()).filter((text) => text !== '');
    const profiles = texts.map((text) => index.profile(text));
    const isOther = profiles.some(
      (profile) => profile.isRowTitle || profile.isStub || NOTE.test(profile.text.folded) || isHeaderText(profile),
    );
    if (isOther || cells.some(({ value }) => typeof value === 'number')) break;
    const own = cells.length === 1 ? cells : cells.filter(({ column }) => column >= left && column <= right);
    const line = own
      .map(({ value }) => cellText(value).trim())
      .filter((text) => text !== '')
      .join(' ');
    if (line !== '') lines.push(line);
  }
  return lines;
}
