import { MAX_COLUMNS, MAX_ROWS, columnName, formatAddress, parseAddress } from './CellAddress';

/** Texts and quoted sheet names, then a captured reference, then functions, names and numbers that look like one. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|((?:\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[0-9]+:\$?[0-9]+|\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6})(?![\p{L}\p{N}_.(!]))|[\p{L}_\\][\p{L}\p{N}_.\\]*|[0-9][0-9.]*(?:[Ee][0-9]+)?/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)([0-9]+):(\$?)([0-9]+)$/;
const OUTSIDE = '#REF!';

/**
 * The formula as it reads in a cell that lies so many rows and columns away: relative references move, `$` ones stay. A reference
 * that would leave the grid becomes `#REF!`.
 *
 * @example shiftFormula('AND($B9<>"",C9>D$4)', 2, 1) === 'AND($B11<>"",D11>E$4)'
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token, reference: string | undefined) =>
    reference === undefined ? token : shiftReference(reference, rows, columns),
  );
}

function shiftReference(reference: string, rows: number, columns: number): string {
  const cell = CELL.exec(reference);
  if (cell) {
    const [, columnFixed, letters = '', rowFixed, digits = ''] = cell;
    const column = shiftColumn(letters, columnFixed, columns);
    const row = shiftRow(digits, rowFixed, rows);
    return column === null || row === null ? OUTSIDE : column + row;
  }
  const range = COLUMNS.exec(reference) ?? ROWS.exec(reference);
  if (!range) return reference;
  const [, firstFixed, first = '', lastFixed, last = ''] = range;
  const isColumns = /[A-Za-z]/.test(first);
  const from = isColumns ? shiftColumn(first, firstFixed, columns) : shiftRow(first, firstFixed, rows);
  const to = isColumns ? shiftColumn(last, lastFixed, columns) : shiftRow(last, lastFixed, rows);
  return from === null || to === null ? OUTSIDE : `${from}:${to}`;
}

function shiftColumn(letters: string, fixed: string | undefined, by: number): string | null {
  if (fixed === '$') return `$${letters}`;
  const address = parseAddress(`${letters}1`);
  const column = (address?.column ?? MAX_COLUMNS) + by;
  return column < 0 || column >= MAX_COLUMNS ? null : columnName(column);
}

function shiftRow(digits: string, fixed: string | undefined, by: number): string | null {
  if (fixed === '$') return `$${digits}`;
  const row = Number(digits) - 1 + by;
  return row < 0 || row >= MAX_ROWS ? null : formatAddress({ row, column: 0 }).slice(1);
}
