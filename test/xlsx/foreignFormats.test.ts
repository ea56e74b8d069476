import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { ReadWorkbook } from '../../src/app/ports/WorkbookReader';
import { formatAddress } from '../../src/domain/workbook/CellAddress';
import { formatRange } from '../../src/domain/workbook/CellRange';
import type { ReceivedWorkbook } from '../../src/domain/workbook/ReceivedWorkbook';
import { readOldWorkbook } from '../../src/xlsx/biff/readOldWorkbook';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { excel5Book } from '../support/excel5Book';
import { RECEIVED } from '../support/receivedFolder';

const FOREIGN = path.resolve('test/fixtures/foreign');

function file(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(FOREIGN, name)));
}

function read(bytes: Uint8Array, reader: ReadWorkbook = readWorkbook): ReceivedWorkbook {
  const result = reader(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** Everything consolidating looks at: a text's number format says nothing, and a file's own spelling of a formula neither. */
function contentOf({ sheets, definedNames }: ReceivedWorkbook) {
  return {
    sheets: sheets.map(({ name, visibility, cells, merges }) => ({
      name,
      visibility,
      cells: Object.fromEntries(
        cells.map((cell) => [
          formatAddress(cell),
          [cell.value, typeof cell.value === 'number' ? cell.numberMeaning : '', cell.formula !== undefined],
        ]),
      ),
      merges: merges.map(formatRange).sort(),
    })),
    names: definedNames.map(({ name, refersTo }) => `${name}=${refersTo}`).sort(),
  };
}

describe('old and foreign workbooks, as LibreOffice saves them', () => {
  it.each([
    ['Huyện ủy Nghĩa Hưng', 'xls', readOldWorkbook],
    ['Huyện ủy Hải Hậu', 'xls', readOldWorkbook],
    ['Huyện ủy Vụ Bản', 'ods', readWorkbook],
    ['Đảng ủy Công an tỉnh', 'ods', readWorkbook],
  ] as const)('%s sent as .%s says what it says as .xlsx, cell by cell', (unit, ending, reader) => {
    const sent = read(new Uint8Array(readFileSync(path.join(RECEIVED, 'real', `${unit}.xlsx`))));
    expect(contentOf(read(file(`sent/${unit}.${ending}`), reader))).toEqual(contentOf(sent));
  });

  // In it: dates, times, shares, errors, long texts, line ends, empty results, names, a merge, a hidden sheet, a chart, the last row.
  it('has every kind of content alike in .xls, .ods and .xlsx', () => {
    const xlsx = contentOf(read(file('every-kind.xlsx')));
    const xls = contentOf(read(file('every-kind.xls'), readOldWorkbook));
    const ods = contentOf(read(file('every-kind.ods')));
    const [first] = xlsx.sheets;
    expect(first?.cells).toMatchObject({
      A1: ['Đảng ủy Bộ đội Biên phòng tỉnh\nnăm 2026', '', false],
      B1: ['  hai dấu cách  giữa  ', '', false],
      D2: [0.985, 'percent', false],
      E2: [46082, 'date', false],
      F2: [0.25, 'date', false],
      B3: ['', '', true],
      D3: [{ error: '#DIV/0!' }, '', true],
      C4: ['007', '', false],
    });
    // LibreOffice writes this formula's text into no .xls, and knows truth only as 1 in an .ods.
    expect(xls.sheets[0]?.cells.C3).toEqual([0, 'general', true]);
    expect([ods.sheets[0]?.cells.I2, ods.sheets[0]?.cells.E3]).toEqual([
      [1, 'general', true],
      [1, 'general', true],
    ]);
    xls.sheets[0]!.cells.C3 = first!.cells.C3!;
    for (const address of ['I2', 'E3']) ods.sheets[0]!.cells[address] = first!.cells[address]!;
    expect(xls).toEqual(xlsx);
    expect(ods).toEqual(xlsx);
    expect(xlsx.sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden', 'visible']);
  });

  it('keeps title and author of all of them', () => {
    const known = { title: 'Tiêu đề', creator: 'Người lập' };
    expect(read(file('every-kind.xls'), readOldWorkbook).properties).toMatchObject(known);
    expect(read(file('every-kind.ods')).properties).toMatchObject(known);
  });

  it('names genuinely encrypted files as such', () => {
    expect(readOldWorkbook(file('password.xls'))).toMatchObject({ failure: { code: 'encrypted' } });
    expect(readWorkbook(file('password.ods'))).toMatchObject({ failure: { code: 'encrypted' } });
  });
});

describe('workbooks of Excel 5 and 95', () => {
  it('reads Vietnamese in the code page that the file names', () => {
    const [sheet] = read(excel5Book(), readOldWorkbook).sheets;
    expect(sheet?.cells.map(({ value }) => (typeof value === 'string' ? value.normalize('NFC') : value))).toEqual([
      'Huyện ủy Ý Yên',
      1632,
    ]);
  });

  it('refuses a code page that nobody knows, rather than guess letters', () => {
    expect(readOldWorkbook(excel5Book(777))).toMatchObject({ failure: { code: 'damaged-part' } });
  });
});

describe('broken and hostile old workbooks', () => {
  const good = file('sent/Huyện ủy Hải Hậu.xls');

  it('refuses what it can not read whole: cut off anywhere, a byte changed anywhere', () => {
    const whole = contentOf(read(good, readOldWorkbook));
    const figures = (sheets: (typeof whole)['sheets']) => sheets.map(({ cells }) => Object.keys(cells).length);
    for (let part = 1; part < 12; part++) {
      expect(readOldWorkbook(good.slice(0, Math.floor((good.length * part) / 12))).ok).toBe(false);
    }
    for (let step = 0; step < 60; step++) {
      const changed = good.slice();
      const at = (step * 7919) % good.length;
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const result = readOldWorkbook(changed);
      // The format has no checksum: a changed figure can't be noticed, a lost one is.
      if (result.ok) expect(figures(contentOf(result.value).sheets)).toEqual(figures(whole.sheets));
    }
  });

  it.each([
    ['cells', { cells: 100 }],
    ['merges', { merges: 3 }],
    ['bytes', { fileBytes: 10_000 }],
    ['texts', { sharedStrings: 5 }],
  ])('refuses more %s than allowed before the library sees the file', (_, limits) => {
    expect(readOldWorkbook(good, limits)).toMatchObject({ failure: { code: 'too-large' } });
  });
});

describe('broken and hostile OpenDocument', () => {
  const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
  const ods = (table: string) =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(
        `<o:document-content xmlns:o="${OASIS}:office:1.0" xmlns:t="${OASIS}:table:1.0" xmlns:x="${OASIS}:text:1.0">` +
          `<o:body><o:spreadsheet><t:table t:name="Bảng">${table}</t:table></o:spreadsheet></o:body></o:document-content>`,
      ),
    });
  const row = (cell: string, repeated = 1) =>
    ods(`<t:table-row t:number-rows-repeated="${repeated}">${cell}</t:table-row>`);
  const failureOf = (bytes: Uint8Array) => {
    const result = readWorkbook(bytes);
    return result.ok ? null : result.failure.code;
  };
  const number = (value: string, more = '') =>
    `<t:table-cell o:value-type="float" o:value="${value}" ${more}><x:p>1</x:p></t:table-cell>`;

  it('takes the stored number, whatever the cell shows, and leaves out comments', () => {
    const comment = '<o:annotation><x:p>99</x:p></o:annotation>';
    const cell = `<t:table-cell o:value-type="string">${comment}<x:p>  a <x:span>b</x:span><x:s x:c="2"/>c</x:p><x:p>d</x:p></t:table-cell>`;
    expect(read(row(number('1632') + cell)).sheets[0]?.cells.map(({ value }) => value)).toEqual([1632, 'a b  c\nd']);
  });

  it('fills in figures that stand for several, and refuses a million of them', () => {
    const twice = read(row(number('7', 't:number-columns-repeated="2"'), 2)).sheets[0]?.cells;
    expect(twice?.map((cell) => formatAddress(cell))).toEqual(['A1', 'B1', 'A2', 'B2']);
    expect(failureOf(row(number('7', 't:number-columns-repeated="16000"'), 1_000_000))).toBe('too-large');
    expect(failureOf(row(number('7', 't:number-columns-repeated="999999999"')))).toBe('too-large');
    expect(failureOf(row('<t:table-cell><x:p><x:s x:c="999999999"/></x:p></t:table-cell>'))).toBe('too-large');
  });

  it('refuses a figure that is none', () => {
    for (const value of ['', '1.632,5', 'NaN']) expect(failureOf(row(number(value)))).toBe('damaged-part');
  });
});
