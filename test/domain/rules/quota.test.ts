import { withListRows } from '../../../src/domain/forms/withListRows';
import { evaluateRules } from '../../../src/domain/rules/evaluateRules';
import { aTable } from '../../support/aTable';
import { ruleInput } from '../../support/ruleInput';

/** The list of those proposed for the province's certificate of merit; the letter allots each unit so many. */
const sketch = aTable({
  columns: { ten: 'text', loai: 'text' },
  rows: [],
  rules: [{ id: 'phan-bo', kind: 'quota', column: 'loai', quotas: { 'Tập thể': 'tap-the', 'Cá nhân': 'ca-nhan' } }],
});
const list = withListRows({ ...sketch, list: { id: 'muc' } }, 6);

function surplus(kinds: readonly (string | null)[], quotas?: Readonly<Record<string, number>>): string[] {
  const input = ruleInput(
    list,
    kinds.map((kind, index) => [`Đề nghị ${index}`, kind]),
  );
  return evaluateRules({ ...input, ...(quotas ? { quotas } : {}) }).map(
    ({ severity, code, field, fields, found, expected }) =>
      `${severity} ${code} ${field.row}: ${String(found)} ${fields.length} > ${String(expected)}`,
  );
}

describe('a quota', () => {
  const proposed = ['Cá nhân', 'Tập thể', 'Cá nhân', 'TẬP THỂ', 'Cá nhân', null];

  it('is silent without the unit’s quotas, or where the roster knows none for the option', () => {
    expect(surplus(proposed)).toEqual([]);
    expect(surplus(proposed, {})).toEqual([]);
  });

  it('allows as many rows as are allotted', () => {
    expect(surplus(proposed, { 'tap-the': 2, 'ca-nhan': 3 })).toEqual([]);
  });

  it('is broken at the first surplus row, in printed order', () => {
    expect(surplus(proposed, { 'tap-the': 1, 'ca-nhan': 1 })).toEqual([
      'error quota-exceeded muc-3: Cá nhân 3 > 1',
      'error quota-exceeded muc-4: Tập thể 2 > 1',
    ]);
  });

  it('of zero is broken by the first row', () => {
    expect(surplus(['Tập thể'], { 'tap-the': 0 })).toEqual(['error quota-exceeded muc-1: Tập thể 1 > 0']);
  });

  it('does not count what can’t be read', () => {
    expect(surplus(['Tập thể', '?', 'absent', '-'], { 'tap-the': 1 })).toEqual([]);
  });
});
