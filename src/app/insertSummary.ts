import type { Result } from '../domain/Result';
import { insertionOf } from './insertionOf';
import type { HostFailure, InsertedSheets, InsertionProgress, OpenWorkbook } from './ports/OpenWorkbook';
import type { WorkbookDocument } from './ports/WorkbookDocument';

export interface InsertSummaryOptions {
  /** What a consolidation gives: `startConsolidation(…).finish().document`. */
  readonly document: WorkbookDocument;
  /** Sheets of the workbook that may be replaced, because a person said so: those of an earlier summary. */
  readonly replace?: readonly string[];
  readonly progress?: InsertionProgress;
}

/**
 * Puts a summary into the open workbook, sheet for sheet the one that would be saved as a file, all of it or nothing. A workbook that
 * says already what it is, a unit's form for example, goes on saying so; a sheet whose name is taken gets another, as the answer tells.
 */
export function insertSummary(
  workbook: Pick<OpenWorkbook, 'insert'>,
  { document, replace, progress }: InsertSummaryOptions,
): Promise<Result<InsertedSheets, HostFailure>> {
  return workbook.insert(
    { ...insertionOf(document), keepProperties: true, renameTaken: true, ...(replace ? { replace } : {}) },
    progress,
  );
}
