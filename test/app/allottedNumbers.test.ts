import { reviewSubmission } from '../../src/app/reviewSubmission';
import type { FormSet } from '../../src/domain/forms/FormSet';
import { withListRows } from '../../src/domain/forms/withListRows';
import { aUnit, submittedTables } from '../support/aSubmission';
import { aTable } from '../support/aTable';
import { loadFormSet } from '../support/formSets';

const sketch = aTable({
  id: 'khen-thuong',
  columns: { ten: 'text', loai: 'text' },
  rows: [],
  rules: [{ id: 'phan-bo', kind: 'quota', column: 'loai', quotas: { 'Tập thể': 'tap-the' } }],
});
const list = withListRows({ ...sketch, list: { id: 'muc' } }, 3);
const formSet: FormSet = { ...loadFormSet('kl01-971'), tables: [list] };
const hh = aUnit('HU-HH', { name: 'Huyện ủy Hải Hậu', quotas: { 'tap-the': 1 } });
const file = 'HU-HH.xlsx';
const submission = submittedTables(formSet, {
  'khen-thuong': { 'muc-1/loai': 'Tập thể', 'muc-2/loai': 'Tập thể' },
});

describe('a list of proposals against what the letter allots to the unit', () => {
  it('reports the first surplus one, with what was allotted', () => {
    const findings = reviewSubmission(submission, { formSet, file, unit: hh, language: 'vi' });
    expect(findings.map(({ violation, message }) => [violation.code, violation.field.row, message])).toEqual([
      [
        'quota-exceeded',
        'muc-2',
        expect.stringMatching(/^Huyện ủy Hải Hậu, .*có 2 dòng ghi “Tập thể”, nhiều hơn 1 là số được phân bổ/),
      ],
    ]);
  });

  it('takes the allotted numbers without naming the unit, where a unit checks its own file', () => {
    const [finding] = reviewSubmission(submission, { formSet, file, quotas: { 'tap-the': 1 }, language: 'vi' });
    expect(finding?.violation.code).toBe('quota-exceeded');
    expect(finding?.message).not.toContain('Hải Hậu,');
  });

  it('says nothing where nobody knows whose file it is', () => {
    expect(reviewSubmission(submission, { formSet, file, language: 'vi' })).toEqual([]);
  });
});
