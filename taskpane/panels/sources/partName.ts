import type { TotalPart, TracedFigure } from '../../../src/app/trace/FigureTrace';

const INNER_TITLES = 2;

/**
 * What tells a part from the other parts of a total: its row, its column, or both where both differ from the total's.
 *
 * @example partName(part, total) // 'Huyện và tương đương'
 */
export function partName(
  part: Pick<TotalPart, 'rowTitle' | 'columnTitles'>,
  total: Pick<TracedFigure, 'rowTitle' | 'columnTitles'>,
): string {
  const column = part.columnTitles.slice(-INNER_TITLES).join(' – ');
  if (part.columnTitles.join('\n') === total.columnTitles.join('\n')) return part.rowTitle;
  return part.rowTitle === total.rowTitle ? column : `${part.rowTitle} – ${column}`;
}
