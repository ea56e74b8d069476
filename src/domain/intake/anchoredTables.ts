import { type CellRange, parseRange } from '../workbook/CellRange';
import type { ReceivedWorkbook } from '../workbook/ReceivedWorkbook';
import { parseAnchors, tableIdOfAnchorName } from './anchors';
import { parseSheetReference } from './parseSheetReference';

/** A place that our own marks name as a table's. What stands there now is still to be looked at. */
export interface AnchoredTable {
  readonly table: string;
  readonly sheetIndex: number;
  readonly range: CellRange;
}

/** The places named by hidden names (which follow when rows are inserted) and, after them, by the custom XML part. */
export function anchoredTables(workbook: ReceivedWorkbook): readonly AnchoredTable[] {
  const sheets = new Map(workbook.sheets.map(({ name }, index) => [name.normalize('NFC'), index]));
  const anchor = (table: string, sheet: string, range: CellRange | null): AnchoredTable[] => {
    const sheetIndex = sheets.get(sheet.normalize('NFC'));
    return sheetIndex === undefined || !range ? [] : [{ table, sheetIndex, range }];
  };
  const named = workbook.definedNames.flatMap(({ name, refersTo }) => {
    const table = tableIdOfAnchorName(name);
    const place = table === null ? null : parseSheetReference(refersTo);
    return table === null || !place ? [] : anchor(table, place.sheet, place.range);
  });
  const stored = workbook.customXml
    .flatMap((xml) => parseAnchors(xml)?.tables ?? [])
    .flatMap(({ table, sheet, range }) => anchor(table, sheet, parseRange(range)));
  return [...named, ...stored];
}
