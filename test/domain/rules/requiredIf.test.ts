import { aTable } from '../../support/aTable';
import { findings } from '../../support/findings';

function table(rule: Readonly<Record<string, unknown>>): ReturnType<typeof aTable> {
  return aTable({
    columns: { traloi: 'choice', sovu: 'count', dalam: 'tick', lydo: 'text' },
    rows: ['cau1'],
    rules: [{ id: 'ly-do', kind: 'required-if', each: 'row', field: 'lydo', ...rule }],
  });
}

const MISSING = ['error required-missing cau1/lydo: null ≠ null'];

describe('required if', () => {
  it.each([
    { row: ['Không kiểm tra, giám sát', null, null, null], outcome: MISSING },
    { row: ['KHÔNG KIỂM TRA, giám sát ', null, null, null], outcome: MISSING },
    { row: ['Không kiểm tra, giám sát', null, null, 'Thiếu cán bộ'], outcome: [] },
    { row: ['Không kiểm tra, giám sát', null, null, '-'], outcome: [] },
    { row: ['Hàng năm', null, null, null], outcome: [] },
    { row: [null, null, null, null], outcome: [] },
    { row: ['?', null, null, null], outcome: [] },
    { row: ['Không kiểm tra, giám sát', null, null, '?'], outcome: [] },
    { row: ['Không kiểm tra, giám sát', null, null, 'absent'], outcome: [] },
  ])('asks for the reason where the answer $row says so', ({ row, outcome }) => {
    const equals = table({ when: { member: 'traloi', is: 'equals', value: 'Không kiểm tra, giám sát' } });
    expect(findings(equals, [row])).toEqual(outcome);
  });

  it.each([
    { is: 'given', cause: null, outcome: [] },
    { is: 'given', cause: 0, outcome: MISSING },
    { is: 'given', cause: '-', outcome: MISSING },
    { is: 'given', cause: 4, outcome: MISSING },
    { is: 'positive', cause: 0, outcome: [] },
    { is: 'positive', cause: '-', outcome: [] },
    { is: 'positive', cause: 4, outcome: MISSING },
  ])('takes a cause of $cause as “$is” or not', ({ is, cause, outcome }) => {
    expect(findings(table({ when: { member: 'sovu', is } }), [[null, cause]])).toEqual(outcome);
  });

  it('asks where a box is ticked', () => {
    const ticked = table({ when: { member: 'dalam', is: 'ticked' } });
    expect(findings(ticked, [[null, null, 'x']])).toEqual(MISSING);
    expect(findings(ticked, [[null, null, null]])).toEqual([]);
  });

  it('does not take nil for an answer where more than zero is needed', () => {
    const positive = table({ needs: 'positive', when: { member: 'sovu', is: 'positive' } });
    expect(findings(positive, [[null, 4, null, '-']])).toEqual(['error required-missing cau1/lydo: 0 ≠ null']);
    expect(findings(positive, [[null, 4, null, 'Đang xử lý']])).toEqual([]);
  });
});
