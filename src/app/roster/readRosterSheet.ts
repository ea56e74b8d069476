import { findRosterFaults } from '../../domain/forms/findRosterFaults';
import type { FormSet } from '../../domain/forms/FormSet';
import type { Roster, Unit } from '../../domain/forms/Roster';
import type { TemplateFault } from '../../domain/forms/TemplateFault';
import { failure, type Result, success } from '../../domain/Result';
import { foldText } from '../../domain/text/foldText';
import { formatAddress } from '../../domain/workbook/CellAddress';
import type { ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';
import type { Language } from '../text/Language';
import { type RosterRow, rosterRows } from './rosterRows';
import { ROSTER_PROPERTY } from './rosterSheet';
import { describeCellFault, describeRosterFault, type RosterCellFault } from './rosterSheetText';
import { unitOfRow } from './unitOfRow';

export interface RosterSheetContext {
  /** Its tiers and tables are what the sheet may name; null: tiers are taken as they are written, and tables not at all. */
  readonly formSet: Pick<FormSet, 'tiers' | 'submittedBy' | 'tables'> | null;
  readonly language: Language;
}

/**
 * The roster that a sheet holds: the first one with a header that has “Tên đơn vị”, wherever it stands. Fails with every fault, each in a
 * sentence with its cell. Columns that are none of ours, and rows without anything in those that are, say nothing.
 *
 * @param file what faults call the file
 * @example readRosterSheet('Danh sách.xlsx', workbook, { formSet, language: 'vi' })
 */
export function readRosterSheet(
  file: string,
  workbook: ReceivedWorkbook,
  { formSet, language }: RosterSheetContext,
): Result<Roster, readonly TemplateFault[]> {
  const list = rosterRows(workbook);
  const faults: TemplateFault[] = [];
  const report = (path: string, message: string): void => void faults.push({ file, path, message });
  if (!list || list.rows.length === 0) {
    report('', describeCellFault({ code: list ? 'no-units' : 'no-list' }, '', language));
    return failure(faults);
  }
  const units: Unit[] = [];
  const cellOf = (row: RosterRow, key: string): string => {
    const column = list.columns.get(key) ?? list.columns.get('name') ?? 0;
    return formatAddress({ row: row.row, column });
  };
  const namesakes = namesOf(list.rows);
  for (const row of list.rows) {
    const complain = (key: string, fault: RosterCellFault, found: string): void =>
      report(cellOf(row, key), describeCellFault(fault, found, language));
    units.push(unitOfRow(row, { formSet, namesakes, date1904: workbook.date1904, complain }));
  }
  for (const fault of findRosterFaults(units)) {
    const row = list.rows[fault.at];
    if (row) report(cellOf(row, fault.key), describeRosterFault(fault, language));
  }
  if (faults.length > 0) return failure(faults);
  const id = workbook.properties.custom[ROSTER_PROPERTY];
  return success({
    id: typeof id === 'string' && id !== '' ? id : foldText(list.title).replaceAll(' ', '-') || 'danh-sach',
    title: list.title,
    units,
  });
}

/** The ids by which a row can be meant: by its own, and by its name. */
function namesOf(rows: readonly RosterRow[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const row of rows) {
    const key = foldText(row.text('name'));
    ids.set(key, [...(ids.get(key) ?? []), row.id]);
  }
  return ids;
}
