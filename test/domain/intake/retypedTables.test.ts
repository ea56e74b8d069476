import { locateTables } from '../../../src/domain/intake/locateTables';
import type { ReceivedSheet, ReceivedWorkbook } from '../../../src/domain/workbook/ReceivedWorkbook';
import { loadFormSet } from '../../support/formSets';
import { editSheet, withCells, withColumns, withoutMerges, withRows } from './editWorkbook';
import { figures } from './figures';
import { readFixture } from './readFixture';

const formSet = loadFormSet('kl01-971');
/** One sheet per table; the header of I stands in rows 3 and 4, its years in 5 to 7, its total in 8, counted from 1. */
const tidy = readFixture('tidy', 'HU-HH.xlsx');

/** The workbook with other texts for those that a sheet's cells begin with. */
function retitled(book: ReceivedWorkbook, name: string, titles: Readonly<Record<string, string>>): ReceivedWorkbook {
  return editSheet(book, name, (sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const { value } = cell;
      const title =
        typeof value === 'string' ? Object.keys(titles).find((begin) => value.startsWith(begin)) : undefined;
      return title === undefined ? cell : { ...cell, value: titles[title] ?? '' };
    }),
  }));
}

function sheetNamed(book: ReceivedWorkbook, name: string): ReceivedSheet {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe('a table that a unit typed anew', () => {
  it('is known with the columns that the letter lets each unit word in its own way', () => {
    const reworded = retitled(tidy, 'Bảng 3A', {
      'Tỉ lệ CB, ĐV XD': 'Tỷ lệ CBĐV XD cam kết làm theo',
      'Tỉ lệ CB, ĐV thực': 'Tỷ lệ cán bộ, đảng viên thực hiện cam kết',
      'Số CB, ĐV': 'Số CB, ĐV vi phạm cam kết',
    });
    expect(locateTables(reworded, formSet).refused).toEqual([]);
    expect(figures(reworded, formSet)).toEqual(figures(tidy, formSet));
  });

  it('is known with CTrHĐ spelt out', () => {
    const reworded = retitled(tidy, 'Bảng 3C', {
      'Đưa thành 1 nội dung trong KH': 'Đưa thành 1 nội dung trong kế hoạch, chương trình hành động',
    });
    expect(figures(reworded, formSet)).toEqual(figures(tidy, formSet));
  });

  it('is known with STT and Ghi chú beside a reworded group and a stub column without a title', () => {
    const rows = sheetNamed(tidy, 'I').cells;
    const top = rows.find(({ value }) => value === 'Năm')?.row ?? 0;
    const reworded = editSheet(
      retitled(tidy, 'I', { 'Văn bản lãnh đạo': 'Văn bản của cấp ủy huyện', Năm: '' }),
      'I',
      (sheet) =>
        withCells(withColumns(sheet, 0, 1), [
          [top, 0, 'STT'],
          [top, 6, 'Ghi chú'],
          [top + 2, 0, 1],
          [top + 3, 0, 2],
          [top + 4, 0, '3.'],
        ]),
    );
    expect(figures(reworded, formSet)).toEqual(figures(tidy, formSet));
  });

  it('is known when its merges were dissolved into a copy of the text in every cell', () => {
    const copied = editSheet(withoutMerges(tidy), 'Bảng 2A', (sheet) => {
      const banner = sheet.cells.find(
        ({ value }) => typeof value === 'string' && value.startsWith('Quán triệt, học tập'),
      );
      if (!banner) throw new Error('no banner');
      const again = [1, 2, 3, 4, 5, 6, 7].map((by) => [banner.row, banner.column + by, banner.value] as const);
      return withCells(sheet, again);
    });
    expect(figures(copied, formSet)).toEqual(figures(tidy, formSet));
  });

  it('keeps its total below a remark about the figures', () => {
    const total = sheetNamed(tidy, 'VI').cells.find(({ value }) => value === 'Tổng')?.row ?? 0;
    const remarked = editSheet(tidy, 'VI', (sheet) =>
      withCells(withRows(sheet, total, 1), [[total, 0, '(*) Số liệu năm 2023 tính đến ngày 31/3/2023']]),
    );
    expect(figures(remarked, formSet)).toEqual(figures(tidy, formSet));
  });

  it('takes the row titles nearest to its fields when two columns have them', () => {
    const doubled = editSheet(tidy, 'VI', (sheet) => {
      const years = sheet.cells.filter(({ column, row }) => column === 0 && row >= 4);
      return withCells(
        withColumns(sheet, 0, 2),
        years.map(({ row, value }) => [row + 1, 0, value] as const),
      );
    });
    expect(figures(doubled, formSet)).toEqual(figures(tidy, formSet));
  });

  it('is not replaced by an older copy on a hidden sheet when it can’t be used itself', () => {
    const copy: ReceivedSheet = { ...sheetNamed(tidy, 'VI'), name: 'Bản cũ', visibility: 'hidden' };
    const broken = retitled({ ...tidy, sheets: [...tidy.sheets, copy] }, 'VI', {
      'Số cuộc kiểm tra đột': 'Số kiến nghị',
    });
    const { located, refused } = locateTables(broken, formSet);
    expect(located.map(({ table }) => table)).not.toContain('bang-vi');
    expect(refused).toMatchObject([{ reason: 'misaligned', tables: ['bang-vi'], places: [{ sheet: 'VI' }] }]);
  });
});
