import type { CellDocument, SheetDocument, WorkbookDocument } from '../../../src/app/ports/WorkbookDocument';

/** A sheet that holds nothing but what a test adds. */
export function plainSheet(name: string, more: Partial<SheetDocument> = {}): SheetDocument {
  return {
    name,
    cells: [],
    merges: [],
    columnWidths: [],
    rowHeights: {},
    dataValidations: [],
    conditionalFormats: [],
    notes: [],
    hyperlinks: [],
    ...more,
  };
}

export function documentOf(...sheets: readonly SheetDocument[]): WorkbookDocument {
  return { sheets, definedNames: [], properties: { title: 'Biểu số liệu', creator: 'Biểu Mẫu', custom: {} } };
}

export function textCell(row: number, column: number, text: string): CellDocument {
  return { row, column, content: { type: 'text', text } };
}

export function numberCell(row: number, column: number, number: number): CellDocument {
  return { row, column, content: { type: 'number', number } };
}

const header = {
  font: { size: 12, bold: true },
  fill: 'DDEBF7',
  border: 'thin',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
} as const;

const entry = { border: 'thin', horizontal: 'right', numberFormat: '#,##0', unlocked: true } as const;

const table: SheetDocument = plainSheet("Bảng 2A & 'B' cũ", {
  tabColor: '00B050',
  cells: [
    { row: 0, column: 0, content: { type: 'text', text: 'KẾT QUẢ HỌC TẬP, QUÁN TRIỆT' }, style: header },
    { row: 2, column: 0, content: { type: 'text', text: 'Đơn vị' }, style: header },
    { row: 2, column: 1, content: { type: 'text', text: 'Hội nghị trực tiếp' }, style: header },
    { row: 3, column: 1, content: { type: 'text', text: 'Số cuộc' }, style: header },
    { row: 3, column: 2, content: { type: 'text', text: 'Tỷ lệ' }, style: header },
    { row: 4, column: 0, content: { type: 'text', text: 'Huyện ủy Hải Hậu' }, style: { border: 'thin', indent: 1 } },
    { row: 4, column: 1, content: { type: 'number', number: 1235 }, style: entry },
    { row: 4, column: 2, content: { type: 'number', number: 0.985 }, style: { ...entry, numberFormat: '0.0%' } },
    { row: 5, column: 0, content: { type: 'text', text: 'Đảng ủy Dệt' }, style: { border: 'thin', indent: 1 } },
    { row: 5, column: 1, content: { type: 'number', number: 87 }, style: entry },
    { row: 5, column: 2, content: { type: 'blank' }, style: entry },
    { row: 6, column: 0, content: { type: 'text', text: 'Tổng' }, style: { font: { italic: true, color: 'C00000' } } },
    {
      row: 6,
      column: 1,
      content: { type: 'formula', formula: 'IF(COUNT(B5:B6)=0,"",SUM(B5:B6))', cached: 1322 },
      style: { border: 'thin', font: { bold: true }, numberFormat: '0.0#%" (>"' },
    },
    {
      row: 6,
      column: 2,
      content: {
        type: 'formula',
        formula: 'IF(B7>1000,"Từ "&MIN(B5:B6)&" – <"&MAX(B5:B6)&">","")',
        cached: 'Từ 87 – <1235>',
      },
    },
    { row: 6, column: 3, content: { type: 'formula', formula: 'B5>B6', cached: true } },
    { row: 7, column: 0, content: { type: 'boolean', boolean: false } },
    { row: 7, column: 1, content: { type: 'number', number: -0.1 } },
  ],
  merges: [
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 2, left: 0, bottom: 3, right: 0 },
    { top: 2, left: 1, bottom: 2, right: 2 },
  ],
  columnWidths: [30, 12.5, undefined, 8],
  rowHeights: { 0: 24, 9: 40, 3: 1000 },
  frozen: { rows: 4, columns: 1 },
  dataValidations: [
    {
      ranges: [
        { top: 4, left: 1, bottom: 5, right: 1 },
        { top: 8, left: 1, bottom: 8, right: 3 },
      ],
      type: 'whole',
      operator: 'greaterThanOrEqual',
      formula1: '0',
      allowBlank: true,
      errorStyle: 'stop',
      errorTitle: 'Số cuộc',
      error: 'Chỉ nhập số nguyên, từ 0 trở lên.\nĐể trống nếu "chưa có" số liệu.',
      promptTitle: 'Số cuộc hội nghị',
      prompt: 'Nhập số nguyên & không nhập chữ',
    },
    {
      ranges: [{ top: 5, left: 2, bottom: 5, right: 2 }],
      type: 'list',
      formula1: '"Có,Không"',
      allowBlank: false,
      errorStyle: 'warning',
    },
    {
      ranges: [{ top: 4, left: 2, bottom: 4, right: 2 }],
      type: 'decimal',
      operator: 'between',
      formula1: '0',
      formula2: '1',
      allowBlank: true,
      errorStyle: 'information',
    },
  ],
  conditionalFormats: [
    {
      ranges: [{ top: 4, left: 1, bottom: 5, right: 2 }],
      formula: 'AND(B5<>"",B5<0)',
      format: { fontColor: '9C0006', fill: 'FFC7CE', bold: true },
    },
    {
      ranges: [{ top: 6, left: 1, bottom: 6, right: 1 }],
      formula: '$B$7<>SUM($B$5:$B$6)',
      format: { fill: 'FFEB9C' },
    },
  ],
  protected: true,
  print: {
    orientation: 'landscape',
    paper: 'A4',
    fitToWidth: 1,
    fitToHeight: 0,
    repeatRows: { first: 2, last: 3 },
    printArea: { top: 0, left: 0, bottom: 7, right: 3 },
    footer: 'Trang &P/&N',
    header: 'Mật <khẩn>',
  },
  notes: [
    { row: 5, column: 1, author: 'Biểu Mẫu', text: 'Lệch 10 so với\ncộng chi tiết' },
    { row: 4, column: 1, author: 'Văn phòng', text: ' <đã kiểm tra> ' },
  ],
  hyperlinks: [{ row: 4, column: 0, location: "'CT Bảng 2A'!A3", tooltip: 'Đến chi tiết "2A"' }],
});

const list = plainSheet('CT Bảng 2A', {
  cells: [textCell(1, 0, 'Mã'), textCell(1, 1, 'Ô'), textCell(2, 0, 'HU-HH'), textCell(2, 1, 'C9')],
  merges: [],
  frozen: { rows: 2, columns: 0 },
  print: { orientation: 'portrait', paper: 'A3', fitToWidth: 1, fitToHeight: 2 },
  autoFilter: { top: 1, left: 0, bottom: 2, right: 1 },
});

/** A workbook that uses everything the model knows. */
export const sampleDocument: WorkbookDocument = {
  sheets: [
    plainSheet('Danh mục', { visibility: 'very-hidden', cells: [textCell(0, 0, 'Hải Hậu')] }),
    table,
    list,
    plainSheet('Ghi chú', { visibility: 'hidden', frozen: { rows: 0, columns: 2 } }),
  ],
  definedNames: [
    { name: 'BieuMau.bang_2a', refersTo: "'Bảng 2A & ''B'' cũ'!$A$3:$C$7", hidden: true },
    { name: 'Đơn_vị', refersTo: "'Danh mục'!$A$1:$A$20" },
  ],
  properties: {
    title: 'Biểu <2A> & phụ lục',
    creator: 'Văn phòng Tỉnh ủy',
    modified: '2023-04-03T08:12:00.250Z',
    custom: { 'BieuMau.FormSet': 'kl01-971', 'BieuMau.Unit': 'HU-HH & "x"' },
  },
  customXml: [
    '<?xml version="1.0" encoding="UTF-8"?>\n<bieuMau xmlns="urn:bieu-mau:anchors:1">{"đơn vị":"Ý Yên"}</bieuMau>',
    '<a/>',
  ],
};
