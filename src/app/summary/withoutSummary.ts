import { isOwnSummary } from '../../domain/forms/consolidationOf';
import type { FormSet } from '../../domain/forms/FormSet';
import { locateTables } from '../../domain/intake/locateTables';
import type { ReceivedSheet, ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';
import { isDetailTitle } from './detailTitle';
import { isStamp } from './stamp';

/** Stamp and title stand in the first rows. */
const TOP_ROWS = 20;

/**
 * The workbook with the sheets of a summary emptied: a province may keep its summary beside its own unit's tables, and the provincial
 * tables look like those. A workbook stays as it is when no table of the form set stands on other sheets; and of a form set that is its
 * own summary, when some table stands on the summary's sheets only: then the summary is what is sent, from a level below. Indexes of
 * sheets stay.
 */
export function withoutSummary(workbook: ReceivedWorkbook, formSet: FormSet): ReceivedWorkbook {
  if (!workbook.sheets.some(isOfSummary)) return workbook;
  const sheets = workbook.sheets.map((sheet) => (isOfSummary(sheet) ? emptied(sheet) : sheet));
  const own = { ...workbook, sheets };
  const located = tablesIn(own, formSet);
  if (located.size === 0) return workbook;
  if (!isOwnSummary(formSet)) return own;
  const summary = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (isOfSummary(sheet) ? sheet : emptied(sheet))),
  };
  return [...tablesIn(summary, formSet)].every((table) => located.has(table)) ? own : workbook;
}

/** Whether all that a workbook has of a form set that is its own summary is a summary: figures of units that may have sent theirs, too. */
export function isSummaryOnly(workbook: ReceivedWorkbook, formSet: FormSet): boolean {
  return isOwnSummary(formSet) && withoutSummary(workbook, formSet) === workbook && workbook.sheets.some(isOfSummary);
}

function emptied(sheet: ReceivedSheet): ReceivedSheet {
  return { ...sheet, cells: [], merges: [] };
}

function tablesIn(workbook: ReceivedWorkbook, formSet: FormSet): ReadonlySet<string> {
  return new Set(locateTables(workbook, formSet).located.map(({ table }) => table));
}

/** A stamped table, or the figures behind one. */
function isOfSummary({ cells }: ReceivedSheet): boolean {
  for (const { row, value } of cells) {
    if (row >= TOP_ROWS) return false;
    if (typeof value === 'string' && (isStamp(value) || isDetailTitle(value))) return true;
  }
  return false;
}
