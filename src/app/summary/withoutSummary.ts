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
 * tables look like those. A workbook stays as it is when no table of the form set stands on other sheets. Of a form set that is its own
 * summary, the summary is what is sent, from a level below, when some table stands on the summary's sheets only: then just the sheets
 * with single units' figures are emptied. Indexes of sheets stay.
 */
export function withoutSummary(workbook: ReceivedWorkbook, formSet: FormSet): ReceivedWorkbook {
  if (!workbook.sheets.some(isOfSummary)) return workbook;
  const sheets = workbook.sheets.map((sheet) => (isOfSummary(sheet) ? emptied(sheet) : sheet));
  const own = { ...workbook, sheets };
  const located = tablesIn(own, formSet);
  if (!isOwnSummary(formSet)) return located.size === 0 ? workbook : own;
  const summary = withoutDetails({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (isOfSummary(sheet) ? sheet : emptied(sheet))),
  });
  return located.size > 0 && [...tablesIn(summary, formSet)].every((table) => located.has(table))
    ? own
    : withoutDetails(workbook);
}

/** The figures of single units behind a summary are not what its sender reports. */
function withoutDetails(workbook: ReceivedWorkbook): ReceivedWorkbook {
  if (!workbook.sheets.some(isDetail)) return workbook;
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (isDetail(sheet) ? emptied(sheet) : sheet)) };
}

/** Whether all that a workbook has of a form set that is its own summary is a summary: figures of units that may have sent theirs, too. */
export function isSummaryOnly(workbook: ReceivedWorkbook, formSet: FormSet): boolean {
  return isOwnSummary(formSet) && withoutSummary(workbook, formSet).sheets.some(isOfSummary);
}

function emptied(sheet: ReceivedSheet): ReceivedSheet {
  return { ...sheet, cells: [], merges: [] };
}

function tablesIn(workbook: ReceivedWorkbook, formSet: FormSet): ReadonlySet<string> {
  return new Set(locateTables(workbook, formSet).located.map(({ table }) => table));
}

/** A stamped table, or the figures behind one. */
function isOfSummary(sheet: ReceivedSheet): boolean {
  return says(sheet, (text) => isStamp(text) || isDetailTitle(text));
}

function isDetail(sheet: ReceivedSheet): boolean {
  return says(sheet, isDetailTitle);
}

function says({ cells }: ReceivedSheet, isSaid: (text: string) => boolean): boolean {
  for (const { row, value } of cells) {
    if (row >= TOP_ROWS) return false;
    if (typeof value === 'string' && isSaid(value)) return true;
  }
  return false;
}
