import { aTable } from '../../support/aTable';
import { findings } from '../../support/findings';

const table = aTable({
  columns: { tong: 'count', nam: 'count', nu: 'count' },
  rows: ['canbo'],
  rules: [{ id: 'gioi-tinh', kind: 'partition', each: 'row', whole: 'tong', parts: ['nam', 'nu'] }],
});

/** Like Bảng 5: models by level add up to Σ, and models by type to the same Σ. */
const models = aTable({
  columns: { tinh: 'count', xa: 'count', tong: ['count'], lanhdao: 'count', kinhte: 'count' },
  rows: ['nam2021'],
  rules: [
    { id: 'cap', kind: 'sum-across', total: 'tong', parts: ['tinh', 'xa'] },
    { id: 'loai', kind: 'partition', each: 'row', whole: 'tong', parts: ['lanhdao', 'kinhte'] },
  ],
});

describe('partition', () => {
  it.each([
    { row: [10, 4, 6], outcome: [] },
    { row: [10, 10, null], outcome: [] },
    { row: [10, 4, 5], outcome: ['error partition-mismatch canbo/tong: 10 ≠ 9'] },
    { row: [10, null, null], outcome: [] },
    { row: [null, null, null], outcome: [] },
    { row: [null, 0, '-'], outcome: [] },
    { row: [null, 4, 5], outcome: ['warning total-missing canbo/tong: null ≠ 9'] },
    { row: [0, 4, 5], outcome: ['error partition-mismatch canbo/tong: 0 ≠ 9'] },
    { row: ['-', 4, 5], outcome: ['error partition-mismatch canbo/tong: 0 ≠ 9'] },
    { row: [10, '-', 0], outcome: ['error partition-mismatch canbo/tong: 10 ≠ 0'] },
    { row: ['?', 4, 5], outcome: [] },
    { row: [10, '?', 5], outcome: [] },
    { row: [10, 'absent', 5], outcome: [] },
    { row: ['absent', 4, 5], outcome: [] },
  ])('judges $row as its truth table says', ({ row, outcome }) => {
    expect(findings(table, [row])).toEqual(outcome);
  });

  it('does not blame the breakdown for a wrong total', () => {
    expect(findings(models, [[3, 7, 11, 4, 6]])).toEqual(['error total-mismatch nam2021/tong: 11 ≠ 10']);
  });

  it('blames the breakdown when the total is right', () => {
    expect(findings(models, [[3, 7, 10, 4, 5]])).toEqual(['error partition-mismatch nam2021/tong: 10 ≠ 9']);
  });

  it('looks down columns when its members are rows', () => {
    const down = aTable({
      columns: { a: 'count', b: 'count' },
      rows: ['tongso', 'duoi30', 'tren30'],
      rules: [
        { id: 'tuoi', kind: 'partition', each: 'column', over: 'all', whole: 'tongso', parts: ['duoi30', 'tren30'] },
      ],
    });
    expect(
      findings(down, [
        [5, 6],
        [2, 2],
        [3, 3],
      ]),
    ).toEqual(['error partition-mismatch tongso/b: 6 ≠ 5']);
  });
});
