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
    { row: [null, null, null], outcome: ['error not-exactly-one cau1/co: null ≠ null'] },
    { row: [null, null, '-'], outcome: ['error not-exactly-one cau1/co: null ≠ null'] },
    { row: ['x', 'x', null], outcome: ['error not-exactly-one cau1/khong: x ≠ null'] },
    { row: ['x', null, 'Tùy nơi'], outcome: ['error not-exactly-one cau1/khac: Tùy nơi ≠ null'] },
    { row: ['x', 'x', '?'], outcome: [] },
    { row: ['absent', null, null], outcome: [] },
  ])('judges $row as its truth table says', ({ row, outcome }) => {
    expect(findings(table, [row])).toEqual(outcome);
  });
});
