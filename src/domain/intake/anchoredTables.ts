import { type CellRange, parseRange } from '../workbook/CellRange';
import type { ReceivedWorkbook } from '../workbook/ReceivedWorkbook';
import { parseAnchors, tableIdOfAnchorName } from './anchors';

/** A place that our own marks name as a table's. What stands there now is still to be looked at. */
export interface AnchoredTable {
  readonly table: string;
  readonly sheetIndex: number;
  readonly range: CellRange;
}

const REFERENCE = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i;

/** The places named by hidden names (which follow when rows are inserted) and, after them, by the custom XML part. */
export function anchoredTables(workbook: ReceivedWorkbook): readonly AnchoredTable[] {
  const sheets = new Map(workbook.sheets.map(({ name }, index) => [name.normalize('NFC'), index]));
  const anchor = (table: string, sheet: string, address: string): AnchoredTable[] => {
    const sheetIndex = sheets.get(sheet.normalize('NFC'));
    const range = parseRange(address);
    return sheetIndex === undefined || !range ? [] : [{ table, sheetIndex, range }];
  };
  const named = workbook.definedNames.flatMap(({ name, refersTo }) => {
    const table = tableIdOfAnchorName(name);
    const [, quoted, plain, address] = REFERENCE.exec(refersTo.trim()) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    return table === null || sheet === undefined || address === undefined ? [] : anchor(table, sheet, address);
  });
  const stored = workbook.customXml
    .flatMap((xml) => parseAnchors(xml)?.tables ?? [])
    .flatMap(({ table, sheet, range }) => anchor(table, sheet, range));
  return [...named, ...stored];
}
