import type { CellRange } from '../../domain/workbook/CellRange';
import type { CellStyle } from '../ports/WorkbookDocument';
import { type LineFont, POINTS_PER_CHARACTER, textLines } from './textLines';

/** A text that must be readable whole within its cell or merged range. */
export interface HeightDemand {
  readonly range: CellRange;
  readonly text: string;
  readonly font: LineFont;
  /** Levels of indentation. */
  readonly indent?: number | undefined;
}

/** What a styled text needs. */
export function heightDemand(range: CellRange, text: string, { font, indent }: CellStyle): HeightDemand {
  return { range, text, font: { size: font?.size ?? DEFAULT_SIZE, bold: font?.bold ?? false }, indent };
}

const CELL_PADDING = 4;
/** Wider than in Excel: LibreOffice's indentation. */
const POINTS_PER_INDENT = 10;
const DEFAULT_SIZE = 11;
/** Between what Excel and LibreOffice take for a line of Times New Roman, with a little to spare. */
const LINE_FACTOR = 1.3;
/** Excel's own limit. */
const TALLEST_ROW = 409;

/**
 * Row heights in points, by row, at which no text is cut off. Texts of one row come first; what a merged range still lacks is shared
 * among its rows. Estimated from letter widths, because nobody can measure a font here, and rather too high than too low.
 *
 * @example rowHeights([{ range: { top: 4, left: 0, bottom: 4, right: 3 }, text: title, font: { size: 13, bold: true } }], widths)
 */
export function rowHeights(
  demands: readonly HeightDemand[],
  columnWidths: readonly (number | undefined)[],
): Record<number, number> {
  const heights: Record<number, number> = {};
  const bySpan = [...demands].sort((a, b) => spanOf(a.range) - spanOf(b.range));
  for (const demand of bySpan) {
    const { top, bottom } = demand.range;
    let missing = heightOf(demand, columnWidths);
    for (let row = top; row <= bottom; row += 1) {
      heights[row] ??= smallestHeight(demand.font);
      missing -= heights[row] ?? 0;
    }
    const share = roundUp(missing / (bottom - top + 1));
    for (let row = top; missing > 0 && row <= bottom; row += 1) {
      heights[row] = Math.min(TALLEST_ROW, (heights[row] ?? 0) + share);
    }
  }
  return heights;
}

function spanOf({ top, bottom }: CellRange): number {
  return bottom - top;
}

function smallestHeight({ size }: LineFont): number {
  return roundUp(size * LINE_FACTOR + CELL_PADDING);
}

function heightOf(
  { range, text, font, indent = 0 }: HeightDemand,
  columnWidths: readonly (number | undefined)[],
): number {
  const lines = textLines(text, font, Math.max(1, widthOfRange(range, columnWidths) - indent * POINTS_PER_INDENT));
  return roundUp(lines * font.size * LINE_FACTOR + CELL_PADDING);
}

const DEFAULT_WIDTH = 8.43;

function widthOfRange({ left, right }: CellRange, columnWidths: readonly (number | undefined)[]): number {
  let characters = 0;
  for (let column = left; column <= right; column += 1) characters += columnWidths[column] ?? DEFAULT_WIDTH;
  return characters * POINTS_PER_CHARACTER - CELL_PADDING;
}

/** Excel keeps heights in steps of a quarter point at 96 dpi × 1.33; whole points survive every program. */
function roundUp(points: number): number {
  return Math.ceil(points);
}
