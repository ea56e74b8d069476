import { read } from '@e965/xlsx';
import { writeWorkbook } from '../../../src/xlsx/writer/writeWorkbook';
import { documentOf, plainSheet, sampleDocument, textCell } from './sampleDocument';

describe('a written workbook, read by SheetJS', () => {
  const book = read(writeWorkbook(sampleDocument), { type: 'array', cellNF: true });
  const table = book.Sheets["Bảng 2A & 'B' cũ"]!;
  const value = (address: string): unknown => (table[address] as { v?: unknown } | undefined)?.v;

  it('holds the values of cells and the results of formulas', () => {
    expect(['A1', 'B5', 'C5', 'A8', 'B7', 'C7', 'D7', 'C6'].map(value)).toEqual([
      'KẾT QUẢ HỌC TẬP, QUÁN TRIỆT',
      1235,
      0.985,
      false,
      1322,
      'Từ 87 – <1235>',
      true,
      undefined,
    ]);
  });

  it('holds merges, number formats and custom properties', () => {
    expect(table['!merges']).toEqual([
      { s: { r: 0, c: 0 }, e: { r: 0, c: 2 } },
      { s: { r: 2, c: 0 }, e: { r: 3, c: 0 } },
      { s: { r: 2, c: 1 }, e: { r: 2, c: 2 } },
    ]);
    expect((table.B5 as { z?: string }).z).toBe('#,##0');
    expect((table.C5 as { z?: string }).z).toBe('0.0%');
    expect(book.Custprops).toEqual({ 'BieuMau.FormSet': 'kl01-971', 'BieuMau.Unit': 'HU-HH & "x"' });
  });

  it('holds nothing where the text was empty, so that it does not count as given', () => {
    const sheet = plainSheet('A', {
      cells: [textCell(0, 0, ''), { ...textCell(0, 1, ''), style: { border: 'thin' } }, textCell(1, 0, 'x')],
    });
    const cells = read(writeWorkbook(documentOf(sheet)), { type: 'array' }).Sheets.A!;
    expect(Object.keys(cells).filter((key) => !key.startsWith('!'))).toEqual(['A2']);
  });

  it('holds control characters, texts that look like their escapes, and characters outside the basic plane', () => {
    const texts = ['a\u0001b', '_x0041_', '_x0041_x0042_', '_x0041\u0001', '𠀀 chữ Nôm', '\uFFFF'];
    const sheet = plainSheet('A', { cells: texts.map((text, row) => textCell(row, 0, text)) });
    const cells = read(writeWorkbook(documentOf(sheet)), { type: 'array' }).Sheets.A!;
    expect(texts.map((_, row) => (cells[`A${row + 1}`] as { v?: unknown }).v)).toEqual(texts);
  });
});
