import { writeWorkbook } from '../../../src/xlsx/writer/writeWorkbook';
import { describeWithOpenpyxl } from './describeWithOpenpyxl';
import { documentOf, plainSheet, sampleDocument, textCell } from './sampleDocument';

describe('a written workbook, read by openpyxl', () => {
  const book = describeWithOpenpyxl(writeWorkbook(sampleDocument));
  const [hidden, table, list, notes] = book.sheets;

  it('keeps sheets with their names, order, visibility and tab colour', () => {
    expect(book.sheets.map(({ name, state, tab }) => [name, state, tab])).toEqual([
      ['Danh mục', 'veryHidden', null],
      ["Bảng 2A & 'B' cũ", 'visible', 'FF00B050'],
      ['CT Bảng 2A', 'visible', null],
      ['Ghi chú', 'hidden', null],
    ]);
  });

  it('opens on the first sheet that is visible and computes formulas on opening', () => {
    expect([book.active, book.fullCalcOnLoad]).toEqual(["Bảng 2A & 'B' cũ", true]);
  });

  it('keeps numbers, texts and booleans as what they are', () => {
    const cell = (address: string): unknown[] => [table!.cells[address]!.type, table!.cells[address]!.value];
    expect(cell('A1')).toEqual(['s', 'KẾT QUẢ HỌC TẬP, QUÁN TRIỆT']);
    expect(cell('B5')).toEqual(['n', 1235]);
    expect(cell('C5')).toEqual(['n', 0.985]);
    expect(cell('A8')).toEqual(['b', false]);
    expect(cell('B8')).toEqual(['n', -0.1]);
    expect(hidden!.cells.A1!.value).toBe('Hải Hậu');
  });

  it('keeps formulas with their cached results of each type', () => {
    const cell = (address: string): unknown[] => [table!.cells[address]!.value, table!.cells[address]!.cached];
    expect(cell('B7')).toEqual(['=IF(COUNT(B5:B6)=0,"",SUM(B5:B6))', 1322]);
    expect(cell('C7')).toEqual(['=IF(B7>1000,"Từ "&MIN(B5:B6)&" – <"&MAX(B5:B6)&">","")', 'Từ 87 – <1235>']);
    expect(cell('D7')).toEqual(['=B5>B6', true]);
  });

  it('keeps styles', () => {
    expect(table!.cells.A1!.style).toEqual({
      font: ['Times New Roman', 12, true, false, null, null],
      fill: 'FFDDEBF7',
      border: ['thin', 'thin', 'thin', 'thin'],
      align: ['center', 'center', true, 0],
      format: 'General',
      locked: true,
      quotePrefix: false,
    });
    expect(table!.cells.B5!.style).toMatchObject({ format: '#,##0', locked: false, fill: null });
    expect(table!.cells.C5!.style).toMatchObject({ format: '0.0%', locked: false });
    expect(table!.cells.A7!.style).toMatchObject({ font: ['Times New Roman', 11, false, true, null, 'FFC00000'] });
    expect(table!.cells.B7!.style).toMatchObject({ format: '0.0#%" (>"', locked: true });
    expect(table!.cells.A5!.style).toMatchObject({ align: ['left', null, false, 1] });
    expect(list!.cells.A2!.style).toMatchObject({ font: ['Times New Roman', 11, false, false, null, null] });
  });

  it('keeps merges', () => {
    expect(table!.merges).toEqual(['A1:C1', 'A3:A4', 'B3:C3']);
  });

  it('keeps widths with the padding that Excel adds, and heights up to 409 points', () => {
    expect(table!.widths).toEqual({ A: 30.7109375, B: 13.2109375, D: 8.7109375 });
    expect(table!.heights).toEqual({ 1: 24, 4: 409, 10: 40 });
  });

  it('keeps frozen rows and columns, filters and print settings', () => {
    expect([table!.freeze, list!.freeze, notes!.freeze, hidden!.freeze]).toEqual(['B5', 'A3', 'C1', null]);
    expect([table!.filter, list!.filter]).toEqual([null, 'A2:B3']);
    expect([table!.titles, table!.area]).toEqual(['$3:$4', ['$A$1:$D$8']]);
    expect(table!.page).toEqual(['landscape', 9, 1, 0, true, true]);
    expect(list!.page).toEqual(['portrait', 8, 1, 2, true, true]);
    expect([table!.footer, table!.header]).toEqual(['Trang &P/&N', 'Mật <khẩn>']);
  });

  it('keeps validations with ranges whole, formulas and messages', () => {
    expect(table!.validations).toEqual([
      {
        sqref: 'B5:B6 B9:D9',
        type: 'whole',
        operator: 'greaterThanOrEqual',
        formula1: '0',
        formula2: null,
        blank: true,
        style: null,
        showInput: true,
        showError: true,
        errorTitle: 'Số cuộc',
        error: 'Chỉ nhập số nguyên, từ 0 trở lên.\nĐể trống nếu "chưa có" số liệu.',
        promptTitle: 'Số cuộc hội nghị',
        prompt: 'Nhập số nguyên & không nhập chữ',
      },
      expect.objectContaining({ sqref: 'C6', type: 'list', formula1: '"Có,Không"', blank: false, style: 'warning' }),
      expect.objectContaining({ sqref: 'C5', operator: 'between', formula1: '0', formula2: '1', style: 'information' }),
    ]);
  });

  it('keeps conditional formats in their order', () => {
    expect(table!.conditional).toEqual([
      {
        sqref: 'B5:C6',
        type: 'expression',
        formula: ['AND(B5<>"",B5<0)'],
        priority: 1,
        fill: 'FFFFC7CE',
        color: 'FF9C0006',
        bold: true,
      },
      {
        sqref: 'B7',
        type: 'expression',
        formula: ['$B$7<>SUM($B$5:$B$6)'],
        priority: 2,
        fill: 'FFFFEB9C',
        color: null,
        bold: false,
      },
    ]);
  });

  it('protects without password and leaves widths, heights, sorting and filters to the user', () => {
    expect(table!.protection).toEqual({
      sheet: true,
      objects: true,
      scenarios: true,
      formatColumns: false,
      formatRows: false,
      sort: false,
      autoFilter: false,
      insertRows: true,
      selectLockedCells: false,
      selectUnlockedCells: false,
      password: null,
    });
    expect(list!.protection.sheet).toBe(false);
  });

  it('keeps notes and links', () => {
    expect(table!.notes).toEqual({
      B5: ['Văn phòng', ' <đã kiểm tra> '],
      B6: ['Biểu Mẫu', 'Lệch 10 so với\ncộng chi tiết'],
    });
    expect(table!.links).toEqual({ A5: ["'CT Bảng 2A'!A3", null, 'Đến chi tiết "2A"'] });
  });

  it('keeps names and document properties', () => {
    expect(book.names).toEqual({
      'BieuMau.bang_2a': ["'Bảng 2A & ''B'' cũ'!$A$3:$C$7", true],
      Đơn_vị: ["'Danh mục'!$A$1:$A$20", false],
    });
    expect([book.title, book.creator]).toEqual(['Biểu <2A> & phụ lục', 'Văn phòng Tỉnh ủy']);
    expect(book.modified).toBe('2023-04-03T08:12:00');
    expect(book.custom).toEqual({ 'BieuMau.FormSet': 'kl01-971', 'BieuMau.Unit': 'HU-HH & "x"' });
  });
});

describe('text that looks like something else, read by openpyxl', () => {
  const texts = [
    "=cmd|' /C calc'!A0",
    '+1',
    '-Các đồng chí',
    '@x',
    '-',
    '  hai đầu  ',
    'dòng 1\nd2',
    '1.235',
    'a\tb',
    '<b>&amp;',
  ];
  const sheet = plainSheet('Văn bản', { cells: texts.map((text, row) => textCell(row, 0, text)) });
  const book = describeWithOpenpyxl(writeWorkbook(documentOf(sheet)));
  const cells = texts.map((_, row) => book.sheets[0]!.cells[`A${row + 1}`]!);

  it('stays text, character by character', () => {
    expect(cells.map(({ cached }) => cached)).toEqual(texts);
    expect(cells.slice(1).map(({ type }) => type)).toEqual(texts.slice(1).map(() => 's'));
  });

  it('stays text when a user edits the cell, if it begins like a formula', () => {
    expect(cells.map(({ style }) => style.quotePrefix)).toEqual([
      true,
      true,
      true,
      true,
      ...texts.slice(4).map(() => false),
    ]);
  });
});
