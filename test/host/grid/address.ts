import { isOneCell, isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW, type Area } from './Area';
import { columnIndex, columnLetters } from './columnLetters';

/** An address as text splits into these; `sheet` is null when none is named. */
export interface Address {
  readonly sheet: string | null;
  readonly area: Area;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads `C9`, `$A$1:B2`, `A:C`, `3:5`, `'Bảng 2A'!C9`; null for anything else and for cells outside the grid. */
export function parseAddress(text: string): Address | null {
  const cut = text.lastIndexOf('!');
  const sheet = cut < 0 ? null : unquoteSheet(text.slice(0, cut));
  const area = parseArea(text.slice(cut + 1).trim());
  return area && { sheet, area };
}

function parseArea(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return order(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return order(0, columnIndex(columns[1] ?? ''), LAST_ROW, columnIndex(columns[2] ?? ''));
  const rows = ROWS.exec(text);
  if (rows) return order(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN);
  return null;
}

function order(row1: number, column1: number, row2: number, column2: number): Area | null {
  const area = {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
  return area.top < 0 || area.left < 0 || area.bottom > LAST_ROW || area.right > LAST_COLUMN ? null : area;
}

const unquoteSheet = (text: string): string =>
  text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;

/** Excel puts a sheet's name in quotes unless it is one plain word that no reference could be mistaken for. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C\d*|TRUE|FALSE)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** `B2:C9`, `A:C`, `3:5`. */
export function formatArea(area: Area): string {
  if (isWholeRows(area)) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  if (isWholeColumns(area)) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  const first = columnLetters(area.left) + String(area.top + 1);
  return isOneCell(area) ? first : `${first}:${columnLetters(area.right)}${String(area.bottom + 1)}`;
}

/** `$B$2:$C$9`, as in a defined name. */
export const formatAbsolute = (area: Area): string => formatArea(area).replace(/([A-Z]+)|(\d+)/g, (part) => `$${part}`);

/** `'Bảng 2A'!C9`. */
export const formatAddress = (sheet: string, area: Area): string => `${quoteSheet(sheet)}!${formatArea(area)}`;
