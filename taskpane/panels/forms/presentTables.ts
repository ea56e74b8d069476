import type { FormSet } from '../../../src/domain/forms/FormSet';
import { anchoredTables } from '../../../src/domain/intake/anchoredTables';
import { formSetMarkOf } from '../../../src/domain/intake/formSetMark';
import { locateTables } from '../../../src/domain/intake/locateTables';
import type { CellAddress } from '../../../src/domain/workbook/CellAddress';
import type { CellRange } from '../../../src/domain/workbook/CellRange';
import type { ReceivedWorkbook } from '../../../src/domain/workbook/ReceivedWorkbook';

export interface PresentTable {
  readonly sheet: string;
  /** Its first header cell. */
  readonly address: CellAddress;
}

/**
 * Where the form set's tables stand in a workbook, by table id: those that intake finds, and those that our own mark still names though
 * intake would refuse them, because they are in the way of new ones all the same.
 */
export function presentTables(workbook: ReceivedWorkbook, formSet: FormSet): ReadonlyMap<string, PresentTable> {
  const located = locateTables(workbook, formSet).located.map(({ table, place }): [string, PresentTable] => [
    table,
    { sheet: place.sheet, address: startOf(place.range) },
  ]);
  // Marks carry table ids only, and another form set may have a table of the same id.
  const marked = formSetMarkOf(workbook)?.id === formSet.id ? anchoredTables(workbook) : [];
  const known = new Set(formSet.tables.map(({ id }) => id));
  const anchored = marked.flatMap(({ table, sheetIndex, range }): [string, PresentTable][] => {
    const sheet = workbook.sheets[sheetIndex];
    return sheet && known.has(table) ? [[table, { sheet: sheet.name, address: startOf(range) }]] : [];
  });
  return new Map([...anchored.reverse(), ...located]);
}

function startOf({ top, left }: CellRange): CellAddress {
  return { row: top, column: left };
}
