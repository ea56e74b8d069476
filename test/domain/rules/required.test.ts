import { excelConditions } from '../../../src/domain/rules/excelConditions';
import { withListRows } from '../../../src/domain/forms/withListRows';
import { aTable } from '../../support/aTable';
import { findings } from '../../support/findings';

const report = aTable({
  columns: { ty: 'ratio', thang: 'month', tong: ['count'], a: 'count' },
  rows: { 'nq-13': 'item', 'nq-4': 'item', cong: 'total' },
  rules: [
    { id: 'bat-buoc', kind: 'required', columns: ['ty', 'thang'], rows: 'all' },
    { id: 'ngang', kind: 'sum-across', total: 'tong', parts: ['a'], severity: 'info' },
  ],
});

describe('required fields', () => {
  it('leave a table alone that nobody has begun, also when its totals show 0', () => {
    expect(findings(report, [])).toEqual([]);
    expect(findings(report, [[null, null, 0]])).toEqual([]);
  });

  it('are reported one by one once anything in the table is filled in', () => {
    expect(
      findings(report, [
        ['99,2%', 'Tháng 6'],
        [null, 'Tháng 2'],
      ]),
    ).toEqual(['error required-blank nq-4/ty: null ≠ null']);
    expect(findings(report, [[null, null, null, '-']])).toEqual([
      'error required-blank nq-13/ty: null ≠ null',
      'error required-blank nq-13/thang: null ≠ null',
      'error required-blank nq-4/ty: null ≠ null',
      'error required-blank nq-4/thang: null ≠ null',
    ]);
  });

  it('take zero and nil for an answer, and say nothing of what can’t be read or is absent', () => {
    expect(
      findings(report, [
        [0, '-'],
        ['?', 'absent'],
      ]),
    ).toEqual([]);
    expect(
      findings(report, [
        [null, null],
        ['?', null],
      ]),
    ).toHaveLength(3);
  });

  it('mark in Excel the entry cells only', () => {
    expect(excelConditions(report).map(({ field }) => `${field.row}/${field.column}`)).toContain('nq-13/ty');
    expect(excelConditions(report).filter(({ field }) => field.row === 'cong' && field.column === 'ty')).toEqual([]);
  });
});

describe('required fields of a list', () => {
  const sketch = aTable({
    columns: { ten: 'text', chuc: 'text', loai: 'text' },
    rows: [],
    rules: [{ id: 'bat-buoc', kind: 'required', columns: ['ten', 'chuc'] }],
  });
  const list = withListRows({ ...sketch, list: { id: 'muc' } }, 4);

  it('ask for nothing in rows that are wholly blank', () => {
    expect(findings(list, [['Nguyễn Văn A', 'Bí thư chi bộ'], [], [null, null, 'Cá nhân'], []])).toEqual([
      'error required-blank muc-3/ten: null ≠ null',
      'error required-blank muc-3/chuc: null ≠ null',
    ]);
  });

  it('look in Excel at their own row only', () => {
    for (const condition of excelConditions(list)) {
      expect(new Set(condition.fields.map(({ row }) => row))).toEqual(new Set([condition.field.row]));
    }
  });
});
