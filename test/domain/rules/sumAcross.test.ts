import { aTable } from '../../support/aTable';
import { findings } from '../../support/findings';

/** Like table V of the letter: sums across and down meet in the last cell. */
const table = aTable({
  columns: { huyen: 'count', xa: 'count', tong: ['count'] },
  rows: { nam2021: 'item', nam2022: 'item', giaidoan: 'total' },
  rules: [
    { id: 'ngang', kind: 'sum-across', total: 'tong', parts: ['huyen', 'xa'] },
    { id: 'doc', kind: 'sum-down', columns: 'all', total: 'giaidoan' },
  ],
});

describe('sum across', () => {
  it('accepts totals that are right both ways', () => {
    expect(
      findings(table, [
        [12, 30, 42],
        [8, 10, 18],
        [20, 40, 60],
      ]),
    ).toEqual([]);
  });

  it('reports a wrong row total there, and the correct grand total not', () => {
    expect(
      findings(table, [
        [12, 30, 24],
        [8, 10, 18],
        [20, 40, 60],
      ]),
    ).toEqual(['error total-mismatch nam2021/tong: 24 ≠ 42']);
  });

  it('reports a wrong grand total once, though two rules reach it', () => {
    expect(
      findings(table, [
        [12, 30, 42],
        [8, 10, 18],
        [20, 40, 66],
      ]),
    ).toEqual(['error total-mismatch giaidoan/tong: 66 ≠ 60']);
  });

  it('adds the grand total up from the entered cells when row totals are missing', () => {
    expect(
      findings(table, [
        [12, 30, null],
        [8, 10, null],
        [20, 40, 60],
      ]),
    ).toEqual(['warning total-missing nam2021/tong: null ≠ 42', 'warning total-missing nam2022/tong: null ≠ 18']);
  });

  it('reports a row total that stands over nothing, and the correct grand total not', () => {
    expect(
      findings(table, [
        [null, null, 5],
        [8, 10, 18],
        [8, 10, 18],
      ]),
    ).toEqual(['error total-mismatch nam2021/tong: 5 ≠ 0']);
  });

  it('takes row totals as given where nothing stands before them', () => {
    expect(
      findings(table, [
        [null, null, 0],
        [8, 10, 18],
        [8, 10, 18],
      ]),
    ).toEqual([]);
    expect(
      findings(table, [
        [null, null, 42],
        [8, 10, 18],
        [8, 10, 60],
      ]),
    ).toEqual(['error total-mismatch nam2021/tong: 42 ≠ 0', 'error total-mismatch giaidoan/tong: 60 ≠ 18']);
  });

  it.each([
    { row: [null, null, null], outcome: [] },
    { row: [null, null, '-'], outcome: [] },
    { row: [0, '-', null], outcome: [] },
    { row: [null, 30, 30], outcome: [] },
    { row: [null, 30, null], outcome: ['warning total-missing nam2021/tong: null ≠ 30'] },
    { row: ['?', 30, 99], outcome: [] },
    { row: ['absent', 30, 99], outcome: [] },
    { row: [12, 30, 'absent'], outcome: [] },
    { row: [12, 30, '?'], outcome: [] },
  ])('judges the row $row as its truth table says', ({ row, outcome }) => {
    const only = aTable({
      columns: { huyen: 'count', xa: 'count', tong: ['count'] },
      rows: ['nam2021'],
      rules: [{ id: 'ngang', kind: 'sum-across', total: 'tong', parts: ['huyen', 'xa'] }],
    });
    expect(findings(only, [row])).toEqual(outcome);
  });
});
