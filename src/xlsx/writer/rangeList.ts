import { type CellRange, formatRange } from '../../domain/workbook/CellRange';

/** Ranges as `sqref` holds them: `C9:D20 F9`. */
export function rangeList(ranges: readonly CellRange[]): string {
  return ranges.map(formatRange).join(' ');
}
