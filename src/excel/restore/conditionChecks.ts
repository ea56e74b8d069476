import type { SheetDocument } from '../../app/ports/WorkbookDocument';
import { formatAddress } from '../../domain/workbook/CellAddress';
import { rangeContains } from '../../domain/workbook/CellRange';
import type { Check } from './Check';

/** Asks of each unlocked or coloured cell how many conditional formats it has: pasting and clearing change that cell by cell. */
export function conditionChecks(
  sheet: Excel.Worksheet,
  { cells, conditionalFormats }: Pick<SheetDocument, 'cells' | 'conditionalFormats'>,
): readonly Check[] {
  const ranges = conditionalFormats.flatMap((format) => format.ranges);
  return cells.flatMap((cell): Check[] => {
    const wanted = ranges.filter((range) => rangeContains(range, cell)).length;
    if (wanted === 0) return [];
    const count = sheet.getRange(formatAddress(cell)).conditionalFormats.getCount();
    const range = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
    return [{ range, differs: () => count.value !== wanted }];
  });
}
