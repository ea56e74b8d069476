import type { CellDocument, CellStyle, SheetDocument, WorkbookDocument } from '../../src/app/ports/WorkbookDocument';
import { randomNumbers } from './randomNumbers';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';

const SHEETS = 12;
const ROWS = 42;
const COLUMNS = 10;

const styles: readonly CellStyle[] = [
  { border: 'thin', numberFormat: '#,##0' },
  { border: 'thin', wrap: true, font: { bold: true } },
  { border: 'thin', numberFormat: '0.0%' },
  { border: 'thin', horizontal: 'center' },
];

/** `count` workbooks of 12 sheets, about 400 cells each: figures, shares, ticks, words, sums, merges, names, validations. */
export function makeBooks(count: number): Uint8Array[] {
  return Array.from({ length: count }, (_, index) => writeWorkbook(book(randomNumbers(index + 1))));
}

function book(random: () => number): WorkbookDocument {
  const sheets = Array.from({ length: SHEETS }, (_, index) => sheet(`Bảng ${index + 1}`, random));
  return {
    sheets,
    definedNames: sheets.map(({ name }, index) => ({
      name: `bang_${index + 1}`,
      refersTo: `'${name}'!$A$1:$J$${ROWS}`,
    })),
    properties: { title: 'Số liệu', creator: 'bench', custom: { unit: `U-${Math.floor(random() * 1000)}` } },
  };
}

function sheet(name: string, random: () => number): SheetDocument {
  const cells: CellDocument[] = [];
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) cells.push(cell(row, column, random));
  }
  return {
    name,
    cells,
    merges: [0, 1, 2, 3, 4].map((index) => ({ top: 0, left: index * 2, bottom: 0, right: index * 2 + 1 })),
    columnWidths: Array.from({ length: COLUMNS }, () => 12),
    rowHeights: {},
    dataValidations: [
      {
        ranges: [{ top: 2, left: 1, bottom: ROWS - 2, right: 6 }],
        type: 'whole',
        operator: 'greaterThanOrEqual',
        formula1: '0',
        allowBlank: true,
        errorStyle: 'stop',
      },
    ],
    conditionalFormats: [],
    notes: [],
    hyperlinks: [],
  };
}

const HEADERS = ['Số cuộc', 'Số người tham gia học tập', 'Số điểm cầu', 'Hội nghị trực tuyến', 'Nghị quyết, chỉ thị'];

function cell(row: number, column: number, random: () => number): CellDocument {
  if (row < 2) {
    return {
      row,
      column,
      content: { type: 'text', text: HEADERS[column % HEADERS.length] ?? '' },
      style: styles[1] ?? {},
    };
  }
  if (column === 0) {
    return {
      row,
      column,
      content: { type: 'text', text: `Xã ${row} – ${Math.floor(random() * 900)}` },
      style: styles[1] ?? {},
    };
  }
  if (row === ROWS - 1) {
    const letter = String.fromCharCode(65 + column);
    const content = {
      type: 'formula',
      formula: `SUM(${letter}3:${letter}${ROWS - 1})`,
      cached: Math.floor(random() * 1e5),
    } as const;
    return { row, column, content, style: styles[0] ?? {} };
  }
  if (column === 8)
    return {
      row,
      column,
      content: { type: 'number', number: Math.round(random() * 1000) / 1000 },
      style: styles[2] ?? {},
    };
  if (column === 9) return { row, column, content: { type: 'text', text: 'x' }, style: styles[3] ?? {} };
  return { row, column, content: { type: 'number', number: Math.floor(random() * 20_000) }, style: styles[0] ?? {} };
}
