import { formSetOf } from '../../../src/domain/intake/formSetOf';
import { extractSubmission } from '../../../src/domain/intake/extractSubmission';
import { isEmptySubmission } from '../../../src/domain/intake/isEmptySubmission';
import { locateTables } from '../../../src/domain/intake/locateTables';
import { evaluateRules } from '../../../src/domain/rules/evaluateRules';
import { fieldKey } from '../../../src/domain/forms/Table';
import type { ReceivedSheet, ReceivedValue } from '../../../src/domain/workbook/ReceivedWorkbook';
import { longForm, longForms } from '../../support/longForms';
import { typedTable } from '../../support/typedTable';
import { sheetOf, workbookOf } from './editWorkbook';
import { figures } from './figures';

const formSet = longForms();
const TITLE = ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG TỔNG KẾT NGHỊ QUYẾT'];
const HEADER = ['TT', 'Họ và tên', 'Chức vụ, đơn vị công tác', 'Hình thức đề nghị', 'Số năm công tác'];

function list(...rows: readonly (readonly (ReceivedValue | null)[])[]): ReceivedSheet {
  return sheetOf('Danh sách', [TITLE, [], HEADER, ...rows]);
}

function names(sheet: ReceivedSheet): readonly ReceivedValue[] {
  const read = figures(workbookOf(sheet), formSet);
  return Object.entries(read).flatMap(([field, value]) => (field.endsWith('/ho-ten') ? [value] : []));
}

describe('a list', () => {
  it('has as many rows as were filled in, more than were printed', () => {
    const people = Array.from({ length: 137 }, (_, at) => [at + 1, `Nguyễn Văn ${at + 1}`, 'Hải Hậu', 'Bằng khen', 12]);
    const read = figures(workbookOf(list(...people)), formSet);
    expect(read['danh-sach/muc-137/ho-ten']).toBe('Nguyễn Văn 137');
    expect(Object.keys(read)).toHaveLength(137 * 4);
  });

  it('goes on past an entry whose number or words are those of a header: the 2021st, or a unit called as a column', () => {
    const people = Array.from({ length: 2_050 }, (_, at): ReceivedValue[] => [at + 1, `Nguyễn Văn ${at + 1}`]);
    people.push([2_051, 'Tỉnh về huyện']);
    people.push([2_052, 'Nguyễn Văn 2052']);
    const read = figures(workbookOf(list(...people)), formSet);
    expect(read['danh-sach/muc-2052/ho-ten']).toBe('Nguyễn Văn 2052');
  });

  it('passes over rows that are numbered and not filled in', () => {
    const sheet = list([1, 'Trần Thị Lan', null, 'Giấy khen'], [2], [], [3, 'Vũ Văn Hùng', null, 'Bằng khen', 20], [4]);
    expect(figures(workbookOf(sheet), formSet)).toEqual({
      'danh-sach/muc-1/ho-ten': 'Trần Thị Lan',
      'danh-sach/muc-1/hinh-thuc': 'Giấy khen',
      'danh-sach/muc-2/ho-ten': 'Vũ Văn Hùng',
      'danh-sach/muc-2/hinh-thuc': 'Bằng khen',
      'danh-sach/muc-2/so-nam': 20,
    });
  });

  it.each([
    ['a total', ['', 'Tổng cộng', null, '2 Bằng khen', 32]],
    ['a note', ['Ghi chú: ghi rõ chức vụ, đơn vị']],
    ['a signature', [null, null, 'TM. BAN THƯỜNG VỤ']],
    ['place and date', [null, null, null, 'Nam Định, ngày 05 tháng 4 năm 2023']],
    ['the name of the next table', ['Phụ lục 9: KẾT QUẢ VỀ CÔNG TÁC NỘI CHÍNH, PHÒNG, CHỐNG THAM NHŨNG']],
  ])('ends at %s', (_, line) => {
    const sheet = list([1, 'Trần Thị Lan', 'Ý Yên', 'Giấy khen'], line, [null, null, 'BÍ THƯ'], [null, 'Phạm Văn Ký']);
    expect(names(sheet)).toEqual(['Trần Thị Lan']);
  });

  it('is not used when its count goes on below its total', () => {
    const sheet = list(
      [1, 'Trần Thị Lan', 'Ý Yên', 'Giấy khen'],
      ['Tổng cộng', null, null, null, 12],
      [2, 'Vũ Văn Hùng', 'Ý Yên', 'Bằng khen'],
    );
    expect(locateTables(workbookOf(sheet), formSet).refused).toMatchObject([
      { reason: 'misaligned', difference: { unknownRows: [{ title: '2', at: { row: 5, column: 0 } }] } },
    ]);
  });

  it('goes on below a header that is printed again on the next page', () => {
    const sheet = list([1, 'Trần Thị Lan', null, 'Giấy khen'], HEADER, [2, 'Vũ Văn Hùng', null, 'Bằng khen']);
    expect(names(sheet)).toEqual(['Trần Thị Lan', 'Vũ Văn Hùng']);
  });

  it('ends where another table begins', () => {
    const other = typedTable(longForm('phu-luc-7-4'), { top: 6 });
    const own = list([1, 'Trần Thị Lan', null, 'Giấy khen']);
    const read = figures(workbookOf({ ...own, cells: [...own.cells, ...other.sheet.cells] }), formSet);
    expect(read).toEqual({
      'danh-sach/muc-1/ho-ten': 'Trần Thị Lan',
      'danh-sach/muc-1/hinh-thuc': 'Giấy khen',
      ...other.figures,
    });
  });

  it('is empty when nobody touched it, and gives no finding', () => {
    const workbook = workbookOf(typedTable(longForm('danh-sach'), { blank: true }).sheet);
    const { located } = locateTables(workbook, formSet);
    expect(located.map(({ table, rows }) => [table, rows.size])).toEqual([['danh-sach', 0]]);
    const submission = extractSubmission(workbook, located, formSet);
    expect(isEmptySubmission(submission)).toBe(true);
    expect(evaluateRules({ formSet: formSetOf(submission, formSet), entryAt: () => 'absent' })).toEqual([]);
  });

  it('is looked at by rules in exactly its rows', () => {
    const people = Array.from({ length: 12 }, (_, at) => [
      at + 1,
      `Nguyễn Văn ${at + 1}`,
      'Hải Hậu',
      'Bằng khen',
      at === 11 ? 120 : 12,
    ]);
    const workbook = workbookOf(list(...people));
    const submission = extractSubmission(workbook, locateTables(workbook, formSet).located, formSet);
    const own = formSetOf(submission, formSet);
    expect(own.tables.find(({ id }) => id === 'danh-sach')?.rows).toHaveLength(12);
    expect(own.tables.filter(({ list: each }) => !each)).toEqual(formSet.tables.filter(({ list: each }) => !each));
    expect(formSetOf(submission, longForms(['phu-luc-9'])).tables).toHaveLength(1);
    const entries = new Map(
      submission.tables.flatMap(({ fields }) =>
        fields.map(({ field, read }) => [fieldKey(field), read.entry] as const),
      ),
    );
    const broken = evaluateRules({ formSet: own, entryAt: (field) => entries.get(fieldKey(field)) ?? 'absent' });
    expect(broken.map(({ field }) => fieldKey(field))).toEqual(['danh-sach/muc-12/so-nam']);
  });
});
