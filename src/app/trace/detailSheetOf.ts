import type { FormSet } from '../../domain/forms/FormSet';
import type { Table } from '../../domain/forms/Table';
import type { ReceivedCell, ReceivedSheet, ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';
import { tableSheetNames } from '../sheets/tableSheetNames';
import { detailTitle } from '../summary/detailTitle';
import { type ReadDetail, readDetailSheet } from './readDetailSheet';
import { titledDetail } from './titledDetail';

export interface DetailWanted {
  /** The received table. */
  readonly table: Table;
  /** The provincial figure's cell. */
  readonly cell: ReceivedCell | undefined;
  readonly summaryFormSet: FormSet;
}

/**
 * The detail sheet behind a provincial figure: the one that its formula names; for words, which have no formula, the one that other
 * figures of the sheet name; else the one that has the title of the table's, the first below among the tabs.
 */
export function detailSheetOf(
  { sheets }: Pick<ReceivedWorkbook, 'sheets'>,
  summarySheet: ReceivedSheet,
  summaryTable: Table,
  { table, cell, summaryFormSet }: DetailWanted,
): ReadDetail | null {
  const named = new Set([cell, ...summarySheet.cells].flatMap((each) => sheetsIn(each?.formula ?? '')));
  for (const name of named) {
    const sheet = sheets.find((each) => each.name.normalize('NFC') === name.normalize('NFC'));
    const detail = sheet ? readDetailSheet(sheet, table) : null;
    if (detail) return detail;
  }
  const name = tableSheetNames(summaryFormSet.tables).get(summaryTable.id) ?? '';
  const from = sheets.indexOf(summarySheet);
  const inOrder = [...sheets.slice(from + 1), ...sheets.slice(0, Math.max(from, 0))];
  return titledDetail(inOrder, detailTitle(name, table), table);
}

/** The sheets that a formula names: a text in quotes, or a captured name before its `!`. */
function sheetsIn(formula: string): readonly string[] {
  return [...formula.matchAll(/"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/gu)].flatMap(
    ([, quoted, plain]) => {
      const name = quoted?.replaceAll("''", "'") ?? plain;
      return name === undefined ? [] : [name];
    },
  );
}
