import { formatArea, parseAddress, quoteSheet } from './address';
import { LAST_COLUMN, LAST_ROW, type Area } from './Area';

const TOKEN =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!])|[\p{L}_][\p{L}\p{N}_.]*/gu;

/** What becomes of one reference: the area it now means, the same sheet name or another, or null for `#REF!`. */
export type ReferenceChange = (sheet: string | null, area: Area) => { sheet: string | null; area: Area } | null;

/**
 * Rewrites the references of a formula; texts in quotes and names stay. Dollar signs are kept in their places.
 *
 * @example
 * changeReferences('=SUM(C9:C10)+1', () => null) // '=SUM(#REF!)+1'
 */
export function changeReferences(formula: string, change: ReferenceChange): string {
  return formula.replace(TOKEN, (whole, prefix: string | undefined, cells: string | undefined) => {
    if (cells === undefined) return whole;
    const address = parseAddress(whole);
    if (!address) return whole;
    const changed = change(address.sheet, address.area);
    if (!changed) return '#REF!';
    const sheet =
      changed.sheet === null ? '' : changed.sheet === address.sheet ? (prefix ?? '') : `${quoteSheet(changed.sheet)}!`;
    return sheet + withDollars(cells, changed.area);
  });
}

/** Writes the area with the dollar signs that the old text had. */
function withDollars(old: string, area: Area): string {
  const parts = formatLike(old, area).split(':');
  const dollars = old.split(':').map((part) => [part.startsWith('$'), part.lastIndexOf('$') > 0] as const);
  return parts
    .map((part, index) => {
      const [column, row] = dollars[index] ?? [false, false];
      const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/.exec(part) ?? [];
      if (letters === '') return (column ? '$' : '') + digits;
      return (column ? '$' : '') + letters + (row ? '$' : '') + digits;
    })
    .join(':');
}

/** `B2:B2` stays a range when it was written as one. */
function formatLike(old: string, area: Area): string {
  const text = formatArea(area);
  return old.includes(':') && !text.includes(':') ? `${text}:${text}` : text;
}

/** Moves the relative references of a formula that is copied by some rows and columns. */
export function moveReferences(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (whole, prefix: string | undefined, cells: string | undefined) => {
    if (cells === undefined) return whole;
    const parts = cells.split(':').map((part) => movePart(part, rows, columns));
    return parts.includes(null) ? '#REF!' : (prefix ?? '') + parts.join(':');
  });
}

/** One corner; null when it would leave the grid. Whole rows and columns stay where they are. */
function movePart(part: string, rows: number, columns: number): string | null {
  const address = /[A-Z]\$?\d/i.test(part) ? parseAddress(part) : null;
  if (!address) return part;
  const row = address.area.top + (/[A-Z]\$/i.test(part) ? 0 : rows);
  const column = address.area.left + (part.startsWith('$') ? 0 : columns);
  if (row < 0 || column < 0 || row > LAST_ROW || column > LAST_COLUMN) return null;
  return withDollars(part, { top: row, bottom: row, left: column, right: column });
}
