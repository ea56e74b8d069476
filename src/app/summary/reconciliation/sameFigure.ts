import { type CellAddress, formatAddress } from '../../../domain/workbook/CellAddress';
import type { CellContent } from '../../ports/WorkbookDocument';

/** What the page says of a comparison. */
export const RESULT = { same: 'Khớp', differs: 'LỆCH', editedLater: 'Khớp, có sửa sau khi tổng hợp' } as const;

/** Binary fractions add up to a little more or less than decimal ones; a share of this size is no difference. */
const TOLERANCE = 1e-9;

/**
 * Whether two cells hold the same figure, as a formula's condition: numbers within a billionth, everything else letter by letter; an
 * empty cell is the same as an empty text, and not the same as 0.
 */
export function sameFigureFormula(left: CellAddress, right: CellAddress): string {
  const [a, b] = [formatAddress(left), formatAddress(right)];
  return `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),ABS(N(${a})-N(${b}))<=${toExcel(TOLERANCE)}*(1+ABS(N(${a}))),${a}&""=${b}&"")`;
}

/** What Excel finds for `sameFigureFormula` over cells with these results. */
export function sameFigure(a: FigureResult, b: FigureResult): boolean {
  return typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= TOLERANCE * (1 + Math.abs(a))
    : String(a) === String(b);
}

export type FigureResult = number | string;

/** What a cell with this content shows; empty for a blank one. */
export function resultOfContent(content: CellContent | undefined): FigureResult {
  switch (content?.type) {
    case 'number':
      return content.number;
    case 'text':
      return content.text;
    case 'formula':
      return typeof content.cached === 'boolean' ? String(content.cached) : content.cached;
    default:
      return '';
  }
}

function toExcel(number: number): string {
  return number.toFixed(9);
}
