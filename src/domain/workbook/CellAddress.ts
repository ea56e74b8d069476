/** A cell's place on its sheet; both indexes start at 0, so A1 is `{ row: 0, column: 0 }`. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** Excel's own grid: 1,048,576 rows × 16,384 columns (ECMA-376 part 1, 18.3.1.73 and 18.3.1.13). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/**
 * The letters of a column.
 *
 * @example columnName(0) === 'A'; columnName(27) === 'AB'
 */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/**
 * The address as people read it.
 *
 * @example formatAddress({ row: 8, column: 2 }) === 'C9'
 */
export function formatAddress(address: CellAddress): string {
  return columnName(address.column) + String(address.row + 1);
}

const A1 = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;

/**
 * The address written as text, with or without `$`; null when it is none or lies outside Excel's grid.
 *
 * @example parseAddress('$C$9') // { row: 8, column: 2 }
 */
export function parseAddress(text: string): CellAddress | null {
  const match = A1.exec(text);
  if (!match?.[1] || !match[2]) return null;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]) - 1;
  return column > MAX_COLUMNS || row >= MAX_ROWS ? null : { row, column: column - 1 };
}
