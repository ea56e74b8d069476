import { isNilText } from '../entries/isNilText';
import { tableCrossings } from '../forms/tableCrossings';
import type { Table } from '../forms/Table';
import type { ReceivedValue } from '../workbook/ReceivedWorkbook';
import { isFigure } from './cellText';
import type { LocatedTable } from './LocatedTable';
import type { SheetGrid } from './SheetGrid';
import type { UnaskedFigure } from './Submission';

/**
 * Figures in cells of a located table for which the form has no question: on a heading, or in a column that the row doesn't have. Zeros
 * and `-` say nothing; total rows and total columns are nobody's answers.
 */
export function unaskedFigures(table: Table, located: LocatedTable, grid: SheetGrid): readonly UnaskedFigure[] {
  return tableCrossings(table).flatMap(({ type, row, column }): UnaskedFigure[] => {
    if (type !== 'none' || row.role === 'total' || column.role === 'total') return [];
    const address = { row: located.rows.get(row.id) ?? -1, column: located.columns.get(column.id) ?? -1 };
    const raw = grid.cellAt(address.row, address.column)?.value;
    if (raw === undefined || !saysSomething(raw)) return [];
    const field = { table: table.id, row: row.id, column: column.id };
    return [{ field, sheet: located.place.sheet, address, raw }];
  });
}

function saysSomething(value: ReceivedValue): boolean {
  if (!isFigure(value) || value === 0) return false;
  return typeof value !== 'string' || !(isNilText(value.trim()) || value.trim() === '0');
}
