import { ExcelFault, type ExcelErrorCode } from '../protocol/ExcelFault';
import type { HostBook } from './HostBook';

/**
 * What fails while another workbook has the focus, with the codes that Microsoft's "Troubleshooting Excel Add-ins" lists.
 * `InactiveWorkbook` came later and takes the place of all of them.
 */
const REFUSED: ReadonlyMap<string, ExcelErrorCode> = new Map([
  ['Range.select', 'GeneralException'],
  ['Workbook.getActiveCell', 'InvalidSelection'],
  ['Workbook.getSelectedRange', 'InvalidSelection'],
  ['Workbook.getSelectedRanges', 'InvalidSelection'],
  ['Worksheet.activate', 'GeneralException'],
  ['Worksheet.delete', 'InvalidSelection'],
  ['Worksheet.showGridlines', 'GeneralException'],
  ['Worksheet.showHeadings', 'GeneralException'],
  ['WorksheetCollection.add', 'GeneralException'],
  ['WorksheetFreezePanes.freezeAt', 'GeneralException'],
  ['WorksheetFreezePanes.freezeColumns', 'GeneralException'],
  ['WorksheetFreezePanes.freezeRows', 'GeneralException'],
  ['WorksheetFreezePanes.getLocationOrNullObject', 'GeneralException'],
  ['WorksheetFreezePanes.unfreeze', 'GeneralException'],
]);

/** How an Excel tells that the workbook has lost the focus: with a code of its own, or with those of before. */
export type FocusLoss = 'InactiveWorkbook' | 'older codes';

/** Fails for a member that needs the workbook in front when another one is. */
export function requireFocus({ lostFocus }: HostBook, typeName: string, member: string): void {
  const code = REFUSED.get(`${typeName}.${member}`);
  if (lostFocus === null || code === undefined) return;
  throw new ExcelFault(
    lostFocus === 'InactiveWorkbook' ? 'InactiveWorkbook' : code,
    'The workbook has lost the focus to another one.',
  );
}
