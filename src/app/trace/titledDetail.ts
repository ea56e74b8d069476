import type { Table } from '../../domain/forms/Table';
import type { ReceivedSheet } from '../../domain/workbook/ReceivedWorkbook';
import { type ReadDetail, readDetailSheet } from './readDetailSheet';
import { textOf } from './readList';

/** A detail sheet's title stands in the first rows. */
const TITLE_ROWS = 20;

/** The first of these sheets that has the title of a table's detail sheet and can be read as one; null when none is. */
export function titledDetail(sheets: readonly ReceivedSheet[], title: string, table: Table): ReadDetail | null {
  const wanted = title.normalize('NFC').trim();
  for (const sheet of sheets) {
    const isTitled = sheet.cells.some((cell) => cell.row < TITLE_ROWS && textOf(cell) === wanted);
    const detail = isTitled ? readDetailSheet(sheet, table) : null;
    if (detail) return detail;
  }
  return null;
}
