import { type CellRange, parseRange } from '../workbook/CellRange';

const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i;

/**
 * The place that a defined name refers to; null for anything but one range of one sheet.
 *
 * @example parseSheetReference("'Bảng 2A'!$A$6:$I$11") // { sheet: 'Bảng 2A', range: { top: 5, … } }
 */
export function parseSheetReference(refersTo: string): { readonly sheet: string; readonly range: CellRange } | null {
  const [, quoted, plain, address] = REFERENCE.exec(refersTo.trim()) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  const range = address === undefined ? null : parseRange(address);
  return sheet === undefined || !range ? null : { sheet, range };
}
