import type { HostFailure, SheetPlace } from '../app/ports/OpenWorkbook';
import type { Result } from '../domain/Result';
import { type BatchOptions, runBatch } from './batch/runBatch';

/** The sheet in view and its active cell; of several selected cells the one that typing goes to. One sync. */
export function activePlace(options?: BatchOptions): Promise<Result<SheetPlace, HostFailure>> {
  return runBatch(async (context) => {
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex,worksheet/name');
    await context.sync();
    return { sheet: cell.worksheet.name, address: { row: cell.rowIndex, column: cell.columnIndex } };
  }, options);
}
