import { layoutTable } from '../../domain/forms/layoutTable';
import { layoutTitles } from '../../domain/forms/layoutTitles';
import type { FieldRef, Table } from '../../domain/forms/Table';
import { type CellAddress, formatAddress } from '../../domain/workbook/CellAddress';
import { type CellRange, rangeContains } from '../../domain/workbook/CellRange';
import type { ReceivedCell, ReceivedSheet } from '../../domain/workbook/ReceivedWorkbook';
import type { SheetDocument } from '../ports/WorkbookDocument';
import { tableSheet } from '../sheets/tableSheet';
import type { TableSheet } from '../sheets/TableSheetOptions';
import type { RestoredCell } from './RestoredTable';
import type { StandingTable } from './standingTable';
import { wasIn } from './wasIn';

/** The official table over the cells where it stands. */
export interface TablePatch {
  readonly built: TableSheet;
  readonly document: SheetDocument;
  readonly areas: readonly CellRange[];
  readonly leftAlone: readonly RestoredCell[];
}

/**
 * What is to stand where: header, rows and fields always; titles and notes where their lines are empty or hold these very words. Other
 * lines there belong to whoever wrote them.
 */
export function tablePatch(
  table: Table,
  { sheet, header }: StandingTable,
  nameElsewhere: (field: FieldRef) => string | undefined,
): TablePatch {
  const titles = layoutTitles(table).length;
  // The line between titles and header stays empty. Above the sheet's edge nothing can stand.
  const origin = { row: header.row - (titles === 0 ? 0 : titles + 1), column: header.column };
  const built = tableSheet(table, {
    sheetName: sheet.name,
    origin,
    entriesOpen: () => true,
    formulasForTotals: true,
    validations: true,
    conditions: true,
    nameElsewhere,
  });
  const cells = new Map(sheet.cells.map((cell) => [formatAddress(cell), cell]));
  const lines = layoutTable(table, origin).cells.filter(({ role }) => LINES.has(role));
  const areas: CellRange[] = [built.layout.body];
  const leftAlone: RestoredCell[] = [];
  for (const { range, text } of lines) {
    const others = range.top < 0 ? [] : othersIn(range, text, sheet, cells);
    if (others.length > 0) leftAlone.push(...others.map((cell) => ({ address: addressOf(cell), was: wasIn(cell) })));
    else if (range.top >= 0 && !standsElsewhere(text, range, sheet)) areas.push(range);
  }
  return { built, areas, leftAlone, document: within(built.sheet, areas) };
}

const LINES: ReadonlySet<string> = new Set(['caption', 'title', 'subtitle', 'note']);

function othersIn(
  { top, left, right }: CellRange,
  text: string,
  sheet: ReceivedSheet,
  cells: ReadonlyMap<string, ReceivedCell>,
): readonly ReceivedCell[] {
  const first = cells.get(formatAddress({ row: top, column: left }));
  return sheet.cells.filter(
    (cell) =>
      cell.row === top && cell.column >= left && cell.column <= right && !(cell === first && cell.value === text),
  );
}

/** Someone has moved the line, by putting rows between it and the table. */
function standsElsewhere(text: string, { top, left }: CellRange, { cells }: ReceivedSheet): boolean {
  return cells.some(({ value, row, column }) => value === text && column === left && row !== top);
}

function within(sheet: SheetDocument, areas: readonly CellRange[]): SheetDocument {
  const isIn = (address: CellAddress): boolean => areas.some((area) => rangeContains(area, address));
  return {
    ...sheet,
    cells: sheet.cells.filter(isIn),
    merges: sheet.merges.filter(({ top, left }) => isIn({ row: top, column: left })),
    rowHeights: Object.fromEntries(
      Object.entries(sheet.rowHeights).filter(([row]) =>
        areas.some(({ top, bottom }) => Number(row) >= top && Number(row) <= bottom),
      ),
    ),
  };
}

function addressOf({ row, column }: CellAddress): CellAddress {
  return { row, column };
}
