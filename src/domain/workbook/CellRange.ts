import { type CellAddress, formatAddress, parseAddress } from './CellAddress';

/** A rectangle of cells, both corners included, 0-based. Never expanded to its cells. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The range as people read it; a single cell is written as one address.
 *
 * @example formatRange({ top: 4, left: 1, bottom: 10, right: 9 }) === 'B5:J11'
 */
export function formatRange(range: CellRange): string {
  const first = formatAddress({ row: range.top, column: range.left });
  const last = formatAddress({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** The range written as text (`B5:J11`, `$B$5`, `C3`); null when it is none. Corners in any order. */
export function parseRange(text: string): CellRange | null {
  const [first, last = first, ...rest] = text.split(':');
  if (first === undefined || rest.length > 0) return null;
  const from = parseAddress(first);
  const to = parseAddress(last ?? first);
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export function rangeContains(range: CellRange, { row, column }: CellAddress): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
