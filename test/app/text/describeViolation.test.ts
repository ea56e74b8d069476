import { describeViolation } from '../../../src/app/text/describeViolation';
import type { ViolationNames } from '../../../src/app/text/ViolationNames';
import { evaluateRules } from '../../../src/domain/rules/evaluateRules';
import type { Violation } from '../../../src/domain/rules/Violation';
import { aTable } from '../../support/aTable';
import { ruleInput } from '../../support/ruleInput';

const NAMES: ViolationNames = {
  tableCaption: 'Bảng 2A',
  address: 'C11',
  rowTitle: 'Tổng',
  columnTitles: ['Quán triệt, học tập Kết luận số 01-KL/TW', 'Hội nghị Trực tiếp', 'Số cuộc'],
  kind: 'count',
};

const table = aTable({
  columns: { huyen: 'count', xa: 'count', tong: ['count'] },
  rows: { h: 'item', x: 'item', t: 'total' },
  rules: [
    { id: 'doc', kind: 'sum-down', columns: ['huyen'], total: 't' },
    { id: 'ngang', kind: 'sum-across', rows: 'items', total: 'tong', parts: ['huyen', 'xa'] },
  ],
});

function only(grid: (number | null)[][]): Violation {
  const violations = evaluateRules(ruleInput(table, grid));
  expect(violations).toHaveLength(1);
  return violations[0]!;
}

function violation(part: Partial<Violation>): Violation {
  const field = { table: 'bang', row: 'h', column: 'huyen' };
  return {
    code: 'not-equal',
    severity: 'error',
    ruleId: 'r',
    field,
    fields: [field],
    found: null,
    expected: null,
    ...part,
  };
}

describe('describing a violation', () => {
  it('says where, what stands there, what should, and what to do', () => {
    expect(describeViolation(only([[100, null, 100], [68, null, 68], [178]]), NAMES, 'vi')).toBe(
      'Bảng 2A, ô C11 (Tổng – Hội nghị Trực tiếp – Số cuộc): ghi 178 nhưng các dòng cộng lại là 168, lệch 10. Kiểm tra lại từng dòng hoặc sửa tổng.',
    );
  });

  it('says it in English with English numerals', () => {
    expect(describeViolation(only([[1000, null, 1000], [632, null, 632], [1642]]), NAMES, 'en')).toBe(
      'Bảng 2A, cell C11 (Tổng – Hội nghị Trực tiếp – Số cuộc): says 1,642 but the rows add up to 1,632, off by 10. Check each of the rows or correct the total.',
    );
  });

  it('speaks of columns where the parts stand beside the total', () => {
    expect(describeViolation(only([[1200, 432, null], [null], [1200]]), NAMES, 'vi')).toContain(
      'chưa ghi tổng; các cột cộng lại là 1.632. Điền 1.632 nếu các cột đã đúng.',
    );
  });

  it('names unit, file and sheet when they are known', () => {
    const names = { ...NAMES, unit: 'Huyện ủy Nam Trực', file: 'HU-NT.xlsx', sheet: 'B2A' };
    expect(describeViolation(violation({}), names, 'vi')).toMatch(
      /^Huyện ủy Nam Trực, tệp HU-NT\.xlsx, trang tính “B2A”, Bảng 2A, ô C11 \(/,
    );
  });

  it('writes ratios as percentages', () => {
    const tooHigh = violation({ code: 'out-of-range', found: 1.035, expected: 1 });
    expect(describeViolation(tooHigh, { ...NAMES, kind: 'ratio' }, 'vi')).toContain(
      'ghi 103,5%, vượt mức cao nhất cho phép là 100%',
    );
    expect(describeViolation(tooHigh, { ...NAMES, kind: 'ratio' }, 'en')).toContain('says 103.5%, above the highest');
  });

  it('tells nothing chosen from too much chosen', () => {
    expect(describeViolation(violation({ code: 'not-exactly-one' }), NAMES, 'vi')).toContain('chưa chọn mục nào');
    expect(describeViolation(violation({ code: 'not-exactly-one', found: 'x' }), NAMES, 'vi')).toContain(
      'chọn nhiều hơn một mục',
    );
  });

  it('tells a blank from a zero', () => {
    expect(describeViolation(violation({ code: 'together-broken' }), NAMES, 'vi')).toContain(': để trống trong khi');
    expect(describeViolation(violation({ code: 'together-broken', found: 0 }), NAMES, 'vi')).toContain(
      ': ghi 0 trong khi',
    );
  });

  it('says why there is no ratio without a denominator', () => {
    const ratio = violation({ code: 'ratio-mismatch', found: 0.5 });
    expect(describeViolation(ratio, { ...NAMES, kind: 'ratio' }, 'vi')).toContain('ghi 50% nhưng mẫu số bằng 0');
  });

  it('shortens titles that are whole sentences, and joins their lines', () => {
    const long = { ...NAMES, columnTitles: [`Số CB, ĐV\nxây dựng KH ${'rất dài '.repeat(20)}`] };
    const place = describeViolation(violation({}), long, 'vi').split(': ')[0]!;
    expect(place).toMatch(/Số CB, ĐV xây dựng KH .*…\)$/);
    expect(place.length).toBeLessThan(100);
  });

  it('says what a quotient should be, and when there is nothing to divide by', () => {
    const found = violation({ code: 'quotient-mismatch', found: 300, expected: 297 });
    expect(describeViolation(found, NAMES, 'vi')).toContain('ghi 300 nhưng tính lại từ các cột của dòng này là 297.');
    expect(describeViolation({ ...found, expected: null }, NAMES, 'vi')).toContain('bằng 0 hoặc để trống');
    expect(describeViolation({ ...found, found: null, code: 'quotient-missing' }, NAMES, 'en')).toContain(
      'is blank while the columns of this row give 297.',
    );
  });

  it('writes the right share of one quoted in words as a percentage', () => {
    const found = violation({ code: 'quoted-share-mismatch', found: '811/4.829 = 18,6%', expected: 0.168 });
    expect(describeViolation(found, { ...NAMES, kind: 'text' }, 'vi')).toContain(
      'ghi “811/4.829 = 18,6%” nhưng chia lại được 16,8%.',
    );
  });

  it('says how many rows hold more than was allotted', () => {
    const fields = ['muc-1', 'muc-2', 'muc-4'].map((row) => ({ table: 'bang', row, column: 'loai' }));
    const found = violation({ code: 'quota-exceeded', field: fields[1]!, fields, found: 'Tập thể', expected: 1 });
    expect(describeViolation(found, { ...NAMES, kind: 'choice' }, 'vi')).toContain(
      'có 3 dòng ghi “Tập thể”, nhiều hơn 1 là số được phân bổ',
    );
  });
});
