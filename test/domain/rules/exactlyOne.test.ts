import { aTable } from '../../support/aTable';
import { findings } from '../../support/findings';

const table = aTable({
  columns: { co: 'tick', khong: 'tick', khac: 'text' },
  rows: ['cau1'],
  rules: [{ id: 'mot', kind: 'exactly-one', each: 'row', members: ['co', 'khong', 'khac'] }],
});

describe('exactly one', () => {
  it.each([
    { row: ['x', null, null], outcome: [] },
    { row: [null, null, 'Tùy nơi'], outcome: [] },
    { row: [null, null, null], outcome: [] },
    { row: [null, null, '-'], outcome: ['error not-exactly-one cau1/co: null ≠ null'] },
    { row: ['x', 'x', null], outcome: ['error not-exactly-one cau1/khong: x ≠ null'] },
    { row: ['x', null, 'Tùy nơi'], outcome: ['error not-exactly-one cau1/khac: Tùy nơi ≠ null'] },
    { row: ['x', 'x', '?'], outcome: [] },
    { row: ['absent', null, null], outcome: [] },
  ])('judges $row as its truth table says', ({ row, outcome }) => {
    expect(findings(table, [row])).toEqual(outcome);
  });
});

describe('the lines of a question, of which exactly one is to be ticked', () => {
  const questionnaire = aTable({
    columns: { chon: 'tick', soLieu: 'count' },
    rows: ['khong-thay-doi', 'tang', 'giam', 'so-vu'],
    rules: [
      { id: 'mot', kind: 'exactly-one', each: 'column', over: ['chon'], members: ['khong-thay-doi', 'tang', 'giam'] },
    ],
  });
  const unanswered = 'error not-exactly-one khong-thay-doi/chon: null ≠ null';

  it('leave a table alone that nobody has begun to fill in', () => {
    expect(findings(questionnaire, [])).toEqual([]);
  });

  it.each([
    { filled: 'a figure elsewhere', grid: [[], [], [], [null, 12]] },
    { filled: 'a nil answer elsewhere', grid: [[], [], [], [null, '-']] },
    { filled: 'something that cannot be read', grid: [[], [], [], [null, '?']] },
  ])('ask for the answer once the table holds $filled', ({ grid }) => {
    expect(findings(questionnaire, grid)).toEqual([unanswered]);
  });

  it('are fine with one answer, and report the second', () => {
    expect(findings(questionnaire, [[null], ['x'], [null], [null, 12]])).toEqual([]);
    expect(findings(questionnaire, [['x'], ['x']])).toEqual(['error not-exactly-one tang/chon: x ≠ null']);
  });

  it('stay silent where one line of the question holds nothing that counts', () => {
    const mixed = {
      ...questionnaire,
      rows: questionnaire.rows.map((row) => ({ ...row, cells: row.id === 'tang' ? { chon: null } : {} })),
    };
    expect(findings(mixed, [[null], [null], [null], [null, 12]])).toEqual([]);
  });
});
