import { insertSummary } from '../../../src/app/insertSummary';
import type { InsertionProgress } from '../../../src/app/ports/OpenWorkbook';
import { failure, type Result, success } from '../../../src/domain/Result';
import type { ConsolidationBoard, ConsolidationClient } from '../../services/ConsolidationClient';
import type { PaneServices } from '../../services/PaneServices';
import type { SessionFailure, Written } from './SessionState';

export interface SummaryToWrite {
  readonly board: ConsolidationBoard;
  /** Sheets of the earlier summary, when a person said that they may go. */
  readonly replace: readonly string[];
  readonly progress: InsertionProgress;
}

/** Fetches the summary from the workers and puts it into the open workbook, whole or not at all; null when a person stopped it. */
export async function writeSummary(
  run: ConsolidationClient,
  { workbook }: Pick<PaneServices, 'workbook'>,
  { board, replace, progress }: SummaryToWrite,
): Promise<Result<Written | null, SessionFailure>> {
  const document = await run.document();
  if (!document) return failure({ code: 'stopped' });
  if (progress.isCancelled()) return success(null);
  const inserted = await insertSummary(workbook, { document, replace, progress });
  if (!inserted.ok) {
    return inserted.failure.code === 'cancelled' && !inserted.failure.leftBehind
      ? success(null)
      : failure({ code: 'workbook', failure: inserted.failure });
  }
  const { names } = inserted.value;
  const wanted = document.sheets.map(({ name }) => name);
  return success({
    names,
    renamed: names.flatMap((name, index) => (name === wanted[index] ? [] : [{ wanted: wanted[index] ?? '', name }])),
    findings: names[wanted.indexOf(board.findingsSheet)],
  });
}
