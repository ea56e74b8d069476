import type { CellStyle } from '../ports/WorkbookDocument';

const FONT = 'Times New Roman';

/** How the lists of a summary workbook look: detail sheets, board, findings, log. */
export const listStyles = {
  title: { font: { name: FONT, size: 14, bold: true } },
  line: { font: { name: FONT, size: 11, italic: true } },
  header: {
    font: { name: FONT, size: 11, bold: true },
    fill: 'DDEBF7',
    border: 'thin',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  },
  body: { font: { name: FONT, size: 11 }, border: 'thin', vertical: 'top' },
  link: { name: FONT, size: 11, underline: true, color: '0563C1' },
  number: { horizontal: 'right', numberFormat: '#,##0' },
  text: { horizontal: 'left', wrap: true, numberFormat: '@' },
  center: { horizontal: 'center', numberFormat: '@' },
  address: { horizontal: 'center', numberFormat: '@', font: { name: FONT, size: 9, color: '7F7F7F' } },
  unreadable: { fill: 'FFC7CE', font: { name: FONT, size: 11, color: '9C0006' } },
  missing: { fill: 'FFEB9C' },
} satisfies Record<string, CellStyle | NonNullable<CellStyle['font']>>;
