import { readEntry } from '../entries/readEntryCell';
import type { FormSet } from '../forms/FormSet';
import { tableCrossings } from '../forms/tableCrossings';
import { withListRows } from '../forms/withListRows';
import type { Crossing, Table } from '../forms/Table';
import type { CellAddress } from '../workbook/CellAddress';
import type { ReceivedCell, ReceivedWorkbook } from '../workbook/ReceivedWorkbook';
import type { LocatedTable } from './LocatedTable';
import { type SheetGrid, sheetGrid } from './SheetGrid';
import { unaskedFigures } from './unaskedFigures';
import type { Submission, SubmittedField, SubmittedTable } from './Submission';

/**
 * Reads every entry and every total of the located tables, each with its cell. Fields of absent rows and columns are not listed. A
 * field whose cell is covered by a merge has the value of the merge, unless that value is another field's: one figure is never
 * counted twice. Figures where the form asks nothing are listed beside them.
 *
 * @param located what `locateTables` found in the same workbook
 */
export function extractSubmission(
  workbook: ReceivedWorkbook,
  located: readonly LocatedTable[],
  formSet: FormSet,
): Submission {
  const grids = new Map<number, SheetGrid>();
  const gridOf = (index: number): SheetGrid | undefined => {
    const sheet = workbook.sheets[index];
    const grid = grids.get(index) ?? (sheet && sheetGrid(sheet, index));
    if (grid) grids.set(index, grid);
    return grid;
  };
  return {
    tables: located.flatMap((place): SubmittedTable[] => {
      const table = formSet.tables.find(({ id }) => id === place.table);
      const grid = gridOf(place.place.sheetIndex);
      return table && grid
        ? [submittedTable(withListRows(table, place.rows.size), place, grid, workbook.date1904)]
        : [];
    }),
  };
}

function submittedTable(table: Table, located: LocatedTable, grid: SheetGrid, date1904: boolean): SubmittedTable {
  const { sheet, range } = located.place;
  const rows = new Set(located.rows.values());
  const columns = new Set(located.columns.values());
  const isField = ({ row, column }: CellAddress): boolean => rows.has(row) && columns.has(column);
  const unasked = unaskedFigures(table, located, grid);
  return {
    ...(unasked.length > 0 ? { unasked } : {}),
    table: table.id,
    sheet,
    range,
    foundBy: located.foundBy,
    confidence: located.confidence,
    fields: tableCrossings(table).flatMap((crossing): SubmittedField[] => {
      const row = located.rows.get(crossing.row.id);
      const column = located.columns.get(crossing.column.id);
      if (row === undefined || column === undefined || !isCounted(crossing)) return [];
      const cell = grid.cellAt(row, column) ?? mergedCell(grid, { row, column }, isField);
      const read = readEntry(cell ?? { value: null, numberMeaning: 'general' }, {
        kind: crossing.kind,
        options: crossing.options,
        unit: crossing.unit,
        signed: crossing.signed,
        date1904,
      });
      return [
        {
          field: { table: table.id, row: crossing.row.id, column: crossing.column.id },
          sheet,
          address: { row, column },
          raw: cell?.value ?? null,
          ...(cell?.formula === undefined ? {} : { formula: cell.formula }),
          read,
          derived: crossing.type === 'derived',
        },
      ];
    }),
  };
}

type CountedCrossing = Extract<Crossing, { type: 'entry' | 'derived' }>;

function isCounted(crossing: Crossing): crossing is CountedCrossing {
  return crossing.type === 'entry' || crossing.type === 'derived';
}

function mergedCell(
  grid: SheetGrid,
  { row, column }: CellAddress,
  isField: (address: CellAddress) => boolean,
): ReceivedCell | undefined {
  const merge = grid.mergeAt(row, column);
  if (!merge || isField({ row: merge.top, column: merge.left })) return undefined;
  return grid.cellAt(merge.top, merge.left);
}
