import type { CellRange } from '../../../src/domain/workbook/CellRange';
import type {
  ReceivedCell,
  ReceivedSheet,
  ReceivedValue,
  ReceivedWorkbook,
} from '../../../src/domain/workbook/ReceivedWorkbook';

type EditSheet = (sheet: ReceivedSheet, index: number) => ReceivedSheet;

/** The workbook with every sheet changed. */
export function editSheets(workbook: ReceivedWorkbook, edit: EditSheet): ReceivedWorkbook {
  return { ...workbook, sheets: workbook.sheets.map(edit) };
}

/** The workbook with one sheet changed. */
export function editSheet(workbook: ReceivedWorkbook, name: string, edit: EditSheet): ReceivedWorkbook {
  if (!workbook.sheets.some((sheet) => sheet.name === name)) throw new Error(`no sheet ${name}`);
  return editSheets(workbook, (sheet, index) => (sheet.name === name ? edit(sheet, index) : sheet));
}

export function editCells(sheet: ReceivedSheet, edit: (cell: ReceivedCell) => ReceivedCell | null): ReceivedSheet {
  return { ...sheet, cells: sheet.cells.flatMap((cell) => edit(cell) ?? []) };
}

export function editTexts(workbook: ReceivedWorkbook, edit: (text: string) => string): ReceivedWorkbook {
  return editSheets(workbook, (sheet) =>
    editCells(sheet, (cell) => (typeof cell.value === 'string' ? { ...cell, value: edit(cell.value) } : cell)),
  );
}

export function withoutMerges(workbook: ReceivedWorkbook): ReceivedWorkbook {
  return editSheets(workbook, (sheet) => ({ ...sheet, merges: [] }));
}

/** The sheet without some columns and rows; what is right of and below them moves up, as Excel does it. */
export function withoutColumn(sheet: ReceivedSheet, column: number): ReceivedSheet {
  const shift = (at: number): number => (at > column ? at - 1 : at);
  return {
    ...sheet,
    cells: sheet.cells
      .filter((cell) => cell.column !== column)
      .map((cell) => ({ ...cell, column: shift(cell.column) })),
    merges: sheet.merges
      .map((merge) => ({
        ...merge,
        left: shift(merge.left),
        right: merge.right >= column ? merge.right - 1 : merge.right,
      }))
      .filter(({ left, right }) => left <= right),
  };
}

export function withoutRow(sheet: ReceivedSheet, row: number): ReceivedSheet {
  const shift = (at: number): number => (at > row ? at - 1 : at);
  return {
    ...sheet,
    cells: sheet.cells.filter((cell) => cell.row !== row).map((cell) => ({ ...cell, row: shift(cell.row) })),
    merges: sheet.merges
      .map((merge) => ({
        ...merge,
        top: shift(merge.top),
        bottom: merge.bottom >= row ? merge.bottom - 1 : merge.bottom,
      }))
      .filter(({ top, bottom }) => top <= bottom),
  };
}

/** Blank columns before a column and blank rows before a row; merges that lie across grow. */
export function withColumns(sheet: ReceivedSheet, before: number, count: number): ReceivedSheet {
  const shift = (at: number): number => (at >= before ? at + count : at);
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, column: shift(cell.column) })),
    merges: sheet.merges.map((merge) => ({ ...merge, left: shift(merge.left), right: shift(merge.right) })),
  };
}

export function withRows(sheet: ReceivedSheet, before: number, count: number): ReceivedSheet {
  const shift = (at: number): number => (at >= before ? at + count : at);
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: shift(cell.row) })),
    merges: sheet.merges.map((merge) => ({ ...merge, top: shift(merge.top), bottom: shift(merge.bottom) })),
  };
}

/** Cells put in, each replacing what stood there. */
export function withCells(
  sheet: ReceivedSheet,
  values: readonly (readonly [row: number, column: number, value: ReceivedValue])[],
  merges: readonly CellRange[] = [],
): ReceivedSheet {
  const isReplaced = ({ row, column }: ReceivedCell): boolean => values.some(([r, c]) => r === row && c === column);
  const added = values.map(([row, column, value]): ReceivedCell => ({ row, column, value, numberMeaning: 'general' }));
  return {
    ...sheet,
    cells: [...sheet.cells.filter((cell) => !isReplaced(cell)), ...added].sort(
      (a, b) => a.row - b.row || a.column - b.column,
    ),
    merges: [...sheet.merges, ...merges],
  };
}

/** A sheet typed as rows of values; null leaves a cell empty. */
export function sheetOf(name: string, rows: readonly (readonly (ReceivedValue | null)[])[]): ReceivedSheet {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, column): ReceivedCell[] =>
      value === null ? [] : [{ row, column, value, numberMeaning: 'general' }],
    ),
  );
  return { name, visibility: 'visible', cells, merges: [], dataValidations: [] };
}

export function workbookOf(...sheets: readonly ReceivedSheet[]): ReceivedWorkbook {
  return { sheets, definedNames: [], properties: { custom: {} }, customXml: [], date1904: false };
}
