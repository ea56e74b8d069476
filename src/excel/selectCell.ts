import type { HostFailure } from '../app/ports/OpenWorkbook';
import { failure, type Result, success } from '../domain/Result';
import { type CellAddress, formatAddress } from '../domain/workbook/CellAddress';
import { runBatch } from './batch/runBatch';

/** Shows a cell. A hidden sheet is shown first: someone asked to see it. Two syncs. */
export async function selectCell(sheetName: string, address: CellAddress): Promise<Result<void, HostFailure>> {
  const shown = await runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName).load('visibility');
    await context.sync();
    if (sheet.isNullObject) return 'missing';
    if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
    sheet.activate();
    sheet.getRange(formatAddress(address)).select();
    await context.sync();
    return 'shown';
  });
  if (!shown.ok) return failure({ ...shown.failure, sheet: sheetName });
  return shown.value === 'shown' ? success(undefined) : failure({ code: 'sheet-missing', sheet: sheetName });
}
