import type { FormSet } from '../../domain/forms/FormSet';
import { locateTables } from '../../domain/intake/locateTables';
import type { ReceivedSheet, ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';
import { isDetailTitle } from './detailTitle';
import { isStamp } from './stamp';

/** Stamp and title stand in the first rows. */
const TOP_ROWS = 20;

/**
 * The workbook with the sheets of a summary emptied: a province may keep its summary beside its own unit's tables, and the provincial
 * tables look like those. A workbook stays as it is when the form set is the last of its kind, which nothing is consolidated from, or
 * when no table of the form set stands on other sheets. Indexes of sheets stay.
 */
export function withoutSummary(workbook: ReceivedWorkbook, formSet: FormSet): ReceivedWorkbook {
  if (!formSet.consolidation || !workbook.sheets.some(isOfSummary)) return workbook;
  const sheets = workbook.sheets.map((sheet) => (isOfSummary(sheet) ? { ...sheet, cells: [], merges: [] } : sheet));
  const own = { ...workbook, sheets };
  return locateTables(own, formSet).located.length === 0 ? workbook : own;
}

/** A stamped table, or the figures behind one. */
function isOfSummary({ cells }: ReceivedSheet): boolean {
  for (const { row, value } of cells) {
    if (row >= TOP_ROWS) return false;
    if (typeof value === 'string' && (isStamp(value) || isDetailTitle(value))) return true;
  }
  return false;
}
