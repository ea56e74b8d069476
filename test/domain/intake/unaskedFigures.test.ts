import { extractSubmission } from '../../../src/domain/intake/extractSubmission';
import { isEmptySubmission } from '../../../src/domain/intake/isEmptySubmission';
import { locateTables } from '../../../src/domain/intake/locateTables';
import { reviewSubmission } from '../../../src/app/reviewSubmission';
import { longForm, longForms } from '../../support/longForms';
import { typedTable } from '../../support/typedTable';
import { withCells, workbookOf } from './editWorkbook';

const formSet = longForms();

function submissionWith(id: string, row: string, column: number, value: string | number) {
  const { sheet, rows } = typedTable(longForm(id), { blank: true });
  const workbook = workbookOf(withCells(sheet, [[rows.get(row) ?? -1, column, value]]));
  return extractSubmission(workbook, locateTables(workbook, formSet).located, formSet);
}

const told = (id: string, row: string, column: number, value: string | number) =>
  reviewSubmission(submissionWith(id, row, column, value), { formSet, file: 'Hải Hậu.xlsx', language: 'vi' });

describe('a figure where the form asks nothing', () => {
  it('is told with its cell when it stands on a heading', () => {
    const findings = told('phu-luc-7-4', 'tuoi', 2, 15);
    expect(findings.map(({ violation, detail }) => [violation.code, violation.severity, detail])).toEqual([
      [
        'unasked-entry',
        'warning',
        'Bảng 7.4, ô C9 (1. Tuổi đời – Cấp tỉnh – Tỉnh về huyện): có số “15” nhưng biểu không hỏi ở đây nên số này không được tính. Chuyển về đúng ô hoặc xóa đi.',
      ],
    ]);
  });

  it('is told in a column that only other rows have', () => {
    expect(told('phu-luc-9', 'a-cuoc', 7, '12').map(({ violation }) => violation.field)).toEqual([
      { table: 'phu-luc-9', row: 'a-cuoc', column: 'ghi-chu' },
    ]);
    expect(told('phu-luc-9', 'a-so-luong', 7, '12')).toEqual([]);
  });

  it.each([
    ['a zero', 0],
    ['a dash', '-'],
    ['words', 'Nguồn: báo cáo năm 2022'],
  ])('is not told of %s', (_, value) => {
    expect(told('phu-luc-7-4', 'tuoi', 2, value)).toEqual([]);
  });

  it('makes a form that is blank otherwise not empty', () => {
    expect(isEmptySubmission(submissionWith('phu-luc-7-4', 'tuoi', 2, 15))).toBe(false);
    expect(isEmptySubmission(submissionWith('phu-luc-7-4', 'tuoi', 2, '-'))).toBe(true);
  });
});
