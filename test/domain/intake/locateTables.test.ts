import { locateTables } from '../../../src/domain/intake/locateTables';
import { formatRange } from '../../../src/domain/workbook/CellRange';
import type { ReceivedSheet, ReceivedWorkbook } from '../../../src/domain/workbook/ReceivedWorkbook';
import { loadFormSet } from '../../support/formSets';
import {
  editCells,
  editSheet,
  editSheets,
  editTexts,
  sheetOf,
  withCells,
  withColumns,
  withRows,
  withoutColumn,
  withoutMerges,
  withoutRow,
  workbookOf,
} from './editWorkbook';
import { figures } from './figures';
import { readFixture } from './readFixture';

const formSet = loadFormSet('kl01-971');
const ids = formSet.tables.map(({ id }) => id);

/** One sheet per table, captions with codes, merges, totals by formula. */
const tidy = readFixture('tidy', 'HU-HH.xlsx');
/** All tables stacked on one sheet, two blank rows after each, numbered header rows, notes, doubled spaces, offset 2. */
const stacked = readFixture('real', 'Huyện ủy Nam Trực.xlsx');
/** Captions without codes. */
const codeless = readFixture('real', 'Đảng ủy Quân sự tỉnh.xlsx');

const isCaption = (text: string): boolean => /^(?:Bảng|I|IV|V|VI)\b.*:/u.test(text.normalize('NFC'));

function locatedIds(workbook: ReceivedWorkbook): readonly string[] {
  return locateTables(workbook, formSet).located.map(({ table }) => table);
}

function withoutTexts(sheet: ReceivedSheet, isGone: (text: string) => boolean): ReceivedSheet {
  return editCells(sheet, (cell) => (typeof cell.value === 'string' && isGone(cell.value) ? null : cell));
}

describe('locateTables, whatever was done to the workbook', () => {
  const harmless: readonly (readonly [string, (workbook: ReceivedWorkbook) => ReceivedWorkbook])[] = [
    [
      'sheets renamed to Sheet1, Sheet2 …',
      (book) => editSheets(book, (sheet, at) => ({ ...sheet, name: `Sheet${at + 1}` })),
    ],
    ['sheets in reverse order', (book) => ({ ...book, sheets: [...book.sheets].reverse() })],
    ['sheets hidden', (book) => editSheets(book, (sheet) => ({ ...sheet, visibility: 'hidden' }))],
    ['merges lost', withoutMerges],
    ['texts decomposed (NFD)', (book) => editTexts(book, (text) => text.normalize('NFD'))],
    ['texts in capitals', (book) => editTexts(book, (text) => (text.length > 2 ? text.toUpperCase() : text))],
    [
      'line breaks and trailing spaces in every text',
      (book) => editTexts(book, (text) => `${text.replaceAll(' ', '\n')}  `),
    ],
    ['no-break spaces', (book) => editTexts(book, (text) => text.replaceAll(' ', '\u00a0'))],
    ['captions gone', (book) => editSheets(book, (sheet) => withoutTexts(sheet, isCaption))],
    [
      'captions and sheet names gone',
      (book) => editSheets(book, (sheet, at) => ({ ...withoutTexts(sheet, isCaption), name: `Sheet${at + 1}` })),
    ],
    [
      'captions and sheet names gone, sheets in reverse order: the banner decides between 2A and 2D',
      (book) => {
        const bare = editSheets(book, (sheet, at) => ({ ...withoutTexts(sheet, isCaption), name: `Sheet${at + 1}` }));
        return { ...bare, sheets: [...bare.sheets].reverse() };
      },
    ],
    [
      'banners gone, merges lost: the caption decides between 2A and 2D',
      (book) =>
        editSheets(withoutMerges(book), (sheet) => withoutTexts(sheet, (text) => /^Quán\s+triệt, học tập/u.test(text))),
    ],
    [
      'titles shortened',
      (book) =>
        editTexts(book, (text) =>
          isCaption(text) && text.length > 60 ? text.slice(0, text.lastIndexOf(' ', 60)) : text,
        ),
    ],
    ['years written Năm 2021', (book) => editTexts(book, (text) => (/^\d{4}$/.test(text) ? `Năm ${text}` : text))],
    ['totals titled Tổng cộng', (book) => editTexts(book, (text) => (text === 'Tổng' ? 'Tổng cộng' : text))],
    [
      'a hidden sheet and an unrelated one more',
      (book) => ({ ...book, sheets: [unrelated, ...book.sheets, { ...unrelated, name: 'x', visibility: 'hidden' }] }),
    ],
  ];

  it.each(harmless)('finds the same figures with %s', (_, edit) => {
    for (const workbook of [tidy, stacked]) {
      const edited = edit(workbook);
      expect(locateTables(edited, formSet).refused).toEqual([]);
      expect(locatedIds(edited)).toEqual(ids);
      const trimmed = (values: object): unknown =>
        JSON.parse(
          JSON.stringify(values, (_key, value: unknown) =>
            typeof value === 'string' ? value.normalize('NFC').replace(/\s+/g, ' ').trim().toUpperCase() : value,
          ),
        );
      expect(trimmed(figures(edited, formSet))).toEqual(trimmed(figures(workbook, formSet)));
    }
  });

  it('finds tables whose captions have no code', () => {
    expect(locatedIds(editSheets(codeless, (sheet, at) => ({ ...sheet, name: `Sheet${at + 1}` })))).toEqual(ids);
  });

  it('passes over an inserted STT column before the row titles', () => {
    const edited = editSheet(tidy, 'Bảng 2A', (sheet) =>
      withCells(withColumns(sheet, 0, 1), [
        [3, 0, 'STT'],
        [6, 0, 1],
        [7, 0, 2],
      ]),
    );
    expect(figures(edited, formSet)).toEqual(figures(tidy, formSet));
  });

  it('passes over an inserted column between two groups, with and without merges', () => {
    for (const workbook of [tidy, withoutMerges(tidy)]) {
      const edited = editSheet(workbook, 'Bảng 2A', (sheet) =>
        withCells(withColumns(sheet, 3, 1), [
          [4, 3, 'Ghi chú'],
          [6, 3, 17],
          [7, 3, 'xem báo cáo'],
        ]),
      );
      expect(figures(edited, formSet)).toEqual(figures(tidy, formSet));
    }
  });

  it('passes over an inserted column inside a group', () => {
    const edited = editSheet(tidy, 'Bảng 2A', (sheet) =>
      withCells(withColumns(sheet, 5, 1), [
        [5, 5, 'Tỷ lệ tham gia'],
        [6, 5, 0.98],
      ]),
    );
    expect(figures(edited, formSet)).toEqual(figures(tidy, formSet));
  });

  it('follows columns that were moved', () => {
    const moved = new Map([
      [1, 6],
      [6, 1],
    ]);
    const edited = editSheet(tidy, 'VI', (sheet) => {
      const swapped = editCells(sheet, (cell) =>
        cell.row < 3 ? cell : { ...cell, column: moved.get(cell.column) ?? cell.column },
      );
      return { ...swapped, cells: [...swapped.cells].sort((a, b) => a.row - b.row || a.column - b.column) };
    });
    expect(figures(edited, formSet)).toEqual(figures(tidy, formSet));
  });

  it('does without total rows and total columns', () => {
    const edited = editSheets(tidy, (sheet) => {
      const total = sheet.cells.find(({ value }) => value === 'Tổng' || value === 'Giai đoạn 2021-2023');
      const rowless = sheet.cells.filter(({ row }) => (sheet.name === 'V' ? row !== 8 : row !== total?.row));
      return sheet.name === 'V' ? withoutColumn({ ...sheet, cells: rowless }, 3) : { ...sheet, cells: rowless };
    });
    expect(locatedIds(edited)).toEqual(ids);
    expect(figures(edited, formSet)).toEqual(figures(tidy, formSet, 'entered'));
  });

  it('finds two tables side by side', () => {
    const [left, right] = ['Bảng 2A', 'Bảng 2B'].map((name) => tidy.sheets.find((sheet) => sheet.name === name)!);
    const beside = withColumns(right!, 0, 11);
    const both = {
      ...left!,
      cells: [...left!.cells, ...beside.cells].sort((a, b) => a.row - b.row || a.column - b.column),
      merges: [...left!.merges, ...beside.merges],
    };
    const edited = {
      ...tidy,
      sheets: tidy.sheets.flatMap((sheet) => (sheet === left ? [both] : sheet === right ? [] : [sheet])),
    };
    expect(figures(edited, formSet)).toEqual(figures(tidy, formSet));
  });

  it('takes four nameless tables with equal headers in printed order', () => {
    const bare = editSheets(withoutMerges(tidy), (sheet, at) => ({
      ...withoutTexts(sheet, (text) => isCaption(text) || text.startsWith('Quán triệt, học tập')),
      name: `Sheet${at + 1}`,
    }));
    expect(figures(bare, formSet)).toEqual(figures(tidy, formSet));
    const { located } = locateTables(bare, formSet);
    const confidence = (id: string): number => located.find(({ table }) => table === id)!.confidence;
    expect(confidence('bang-2a')).toBeLessThan(0.8);
    expect(confidence('bang-3a')).toBe(1);
  });

  it('gives the range from the first header cell to the last field', () => {
    const { located } = locateTables(stacked, formSet);
    expect(located.slice(0, 2).map(({ place }) => [place.sheet, formatRange(place.range)])).toEqual([
      ['Phụ lục', 'C7:G13'],
      ['Phụ lục', 'C21:K27'],
    ]);
  });
});

const unrelated = sheetOf('Kế hoạch', [
  ['KẾ HOẠCH SẢN XUẤT NĂM 2023'],
  ['Năm', 'Sản lượng', 'Doanh thu', 'Lợi nhuận', 'Lao động', 'Tổng', 'Khác'],
  [2021, 10, 20, 30, 40, 100, 1],
  [2022, 11, 21, 31, 41, 104, 2],
  [2023, 12, 22, 32, 42, 108, 3],
  ['Tổng', 33, 63, 93, 123, 312, 6],
]);

describe('locateTables, where figures would land in wrong fields', () => {
  it('finds nothing in an unrelated workbook, though it lists years', () => {
    expect(locateTables(workbookOf(unrelated), formSet)).toEqual({ located: [], refused: [], setAside: [] });
  });

  it('refuses a table with a column deleted, and says which', () => {
    const { located, refused } = locateTables(
      editSheet(tidy, 'Bảng 2A', (sheet) => withoutColumn(sheet, 3)),
      formSet,
    );
    expect(located.map(({ table }) => table)).toEqual(ids.filter((id) => id !== 'bang-2a'));
    expect(refused).toMatchObject([
      {
        reason: 'misaligned',
        tables: ['bang-2a'],
        places: [{ sheet: 'Bảng 2A' }],
        difference: { missingColumns: [{ column: 'truc-tuyen-so-cuoc' }], missingRows: [], unknownRows: [] },
      },
    ]);
  });

  it('refuses a table with a column deleted and another put in its place', () => {
    const { refused } = locateTables(
      editSheet(tidy, 'VI', (sheet) => withCells(sheet, [[3, 6, 'Ghi chú']])),
      formSet,
    );
    expect(refused).toMatchObject([
      {
        reason: 'misaligned',
        tables: ['bang-vi'],
        difference: {
          missingColumns: [{ column: expect.any(String) as string }],
          unknownColumns: [{ title: 'Ghi chú', at: { row: 3, column: 6 } }],
        },
      },
    ]);
  });

  it('refuses a table in which two columns have the same title', () => {
    const { refused } = locateTables(
      editSheet(tidy, 'VI', (sheet) => withCells(sheet, [[3, 7, 'Số cuộc kiểm tra đột xuất']])),
      formSet,
    );
    expect(refused).toMatchObject([
      {
        reason: 'misaligned',
        tables: ['bang-vi'],
        difference: {
          contestedColumns: [
            {
              at: [
                { row: 3, column: 2 },
                { row: 3, column: 7 },
              ],
            },
          ],
        },
      },
    ]);
  });

  it('refuses a table with an unknown row of figures between, and one with a row missing', () => {
    const more = editSheet(tidy, 'VI', (sheet) =>
      withCells(withRows(sheet, 6, 1), [
        [6, 0, '6 tháng đầu năm'],
        [6, 1, 12],
      ]),
    );
    expect(locateTables(more, formSet).refused).toMatchObject([
      {
        reason: 'misaligned',
        tables: ['bang-vi'],
        difference: { unknownRows: [{ title: '6 tháng đầu năm', at: { row: 6, column: 0 } }] },
      },
    ]);
    const fewer = editSheet(tidy, 'VI', (sheet) => withoutRow(sheet, 5));
    expect(locateTables(fewer, formSet).refused).toMatchObject([
      { reason: 'misaligned', tables: ['bang-vi'], difference: { missingRows: [{ row: '2022', title: '2022' }] } },
    ]);
  });

  it('refuses a table that stands in two places with different figures, and names both', () => {
    const copy = { ...tidy.sheets.find(({ name }) => name === 'VI')!, name: 'VI (2)' };
    const { located, refused } = locateTables(
      { ...tidy, sheets: [...tidy.sheets, withCells(copy, [[4, 1, 999]])] },
      formSet,
    );
    expect(located.map(({ table }) => table)).not.toContain('bang-vi');
    expect(refused).toMatchObject([
      {
        reason: 'ambiguous',
        because: 'several-places',
        tables: ['bang-vi'],
        places: [{ sheet: 'VI' }, { sheet: 'VI (2)' }],
      },
    ]);
  });

  it.each([
    ['same', (sheet: ReceivedSheet) => sheet],
    ['empty', (sheet: ReceivedSheet) => editCells(sheet, (cell) => (cell.row >= 4 && cell.column > 0 ? null : cell))],
    ['hidden', (sheet: ReceivedSheet): ReceivedSheet => ({ ...withCells(sheet, [[4, 1, 999]]), visibility: 'hidden' })],
  ] as const)('sets a second place aside that is %s, wherever it stands', (because, edit) => {
    const copy = { ...edit(tidy.sheets.find(({ name }) => name === 'VI')!), name: 'VI (2)' };
    for (const sheets of [
      [...tidy.sheets, copy],
      [copy, ...tidy.sheets],
    ]) {
      const edited = { ...tidy, sheets };
      expect(figures(edited, formSet)).toEqual(figures(tidy, formSet));
      expect(locateTables(edited, formSet).setAside).toMatchObject([{ table: 'bang-vi', because }]);
    }
  });

  it('refuses a table whose caption says 2B and whose banner says 2A', () => {
    const { refused } = locateTables(
      editSheet(tidy, 'Bảng 2A', (sheet) =>
        withCells(sheet, [[2, 0, 'Bảng 2B: TỔ CHỨC HỌC TẬP, QUÁN TRIỆT CHUYÊN ĐỀ TOÀN KHÓA']]),
      ),
      formSet,
    );
    expect(refused).toMatchObject([
      { reason: 'ambiguous', because: 'caption-contradicts-header', places: [{ sheet: 'Bảng 2A' }] },
    ]);
  });

  it('refuses nameless tables with equal headers when one of the four is missing', () => {
    const bare = editSheets(withoutMerges(tidy), (sheet, at) => ({
      ...withoutTexts(sheet, (text) => isCaption(text) || text.startsWith('Quán triệt, học tập')),
      name: `Sheet${at + 1}`,
    }));
    const { located, refused } = locateTables({ ...bare, sheets: bare.sheets.filter((_, at) => at !== 2) }, formSet);
    expect(located.map(({ table }) => table).filter((id) => id.startsWith('bang-2'))).toEqual([]);
    expect(refused.map(({ reason, tables }) => [reason, tables])).toEqual(
      [1, 2, 3].map(() => ['ambiguous', ['bang-2a', 'bang-2b', 'bang-2c', 'bang-2d']]),
    );
  });
});

describe('locateTables by shape', () => {
  const withoutHeader = (sheet: ReceivedSheet, bodyRow: number): ReceivedSheet =>
    editCells(sheet, (cell) => (cell.row >= 3 && cell.row < bodyRow ? null : cell));

  it('takes a body without a header for the table that its caption names', () => {
    const edited = editSheet(tidy, 'Bảng 3A', (sheet) => ({ ...withoutHeader(sheet, 5), name: 'Sheet6' }));
    expect(figures(edited, formSet)).toEqual(figures(tidy, formSet));
    const table = locateTables(edited, formSet).located.find((located) => located.table === 'bang-3a');
    expect(table).toMatchObject({ foundBy: 'shape', confidence: 0.7, header: null });
  });

  it('takes a nameless one for the only table of its shape that is left', () => {
    const edited = editSheet(tidy, 'Bảng 2D', (sheet) => ({
      ...withoutTexts(withoutHeader(sheet, 6), isCaption),
      name: 'Sheet5',
    }));
    expect(locateTables(edited, formSet).located.find(({ table }) => table === 'bang-2d')).toMatchObject({
      foundBy: 'shape',
      confidence: 0.5,
    });
  });

  it('refuses two nameless ones of the same shape', () => {
    const nameless = ['Bảng 3A', 'VI'].reduce(
      (book, name) =>
        editSheet(book, name, (sheet) => ({
          ...withoutTexts(withoutHeader(sheet, name === 'VI' ? 4 : 5), isCaption),
          name: `x${name}x`,
        })),
      tidy,
    );
    const { located, refused } = locateTables(nameless, formSet);
    expect(located).toHaveLength(9);
    expect(refused).toMatchObject(
      [1, 2].map(() => ({ reason: 'ambiguous', because: 'several-tables', tables: ['bang-3a', 'bang-vi'] })),
    );
  });

  it('refuses a named body under a header in other words', () => {
    const edited = editSheet(tidy, 'VI', (sheet) =>
      withCells(
        sheet,
        [1, 2, 3, 4, 5, 6].map((column) => [3, column, `Chỉ tiêu ${'abcdef'.charAt(column - 1)}`] as const),
      ),
    );
    expect(locateTables(edited, formSet).refused).toMatchObject([
      {
        reason: 'misaligned',
        tables: ['bang-vi'],
        difference: { unknownColumns: [{ title: 'Chỉ tiêu a' }, {}, {}, {}, {}, {}] },
      },
    ]);
  });
});
