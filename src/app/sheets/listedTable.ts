import type { Table } from '../../domain/forms/Table';
import { groupRanges } from './groupRanges';
import type { ListedTable } from './instructionSheet';
import { placeFields } from './placeFields';
import type { CheckSheet } from './checkSheet';
import type { TableSheet } from './TableSheetOptions';

/** A table of a blank workbook as its instruction sheet lists it: where it begins, and what is filled in. */
export function listedTable(table: Table, { sheet, layout }: TableSheet, { countOf }: CheckSheet): ListedTable {
  const entries = placeFields(table, layout).all.filter(({ crossing }) => crossing.type === 'entry');
  const first = entries[0]?.address ?? { row: layout.body.top, column: layout.body.left };
  return {
    table,
    sheetName: sheet.name,
    start: first,
    entries: groupRanges(entries.map(({ address }) => address)),
    errorCount: countOf(table.id, 'error'),
    warningCount: countOf(table.id, 'warning'),
  };
}
