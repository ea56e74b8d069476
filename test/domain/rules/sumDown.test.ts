import { evaluateRules } from '../../../src/domain/rules/evaluateRules';
import type { Violation } from '../../../src/domain/rules/Violation';
import { aTable } from '../../support/aTable';
import { findings } from '../../support/findings';
import { ruleInput } from '../../support/ruleInput';

const table = aTable({
  columns: { cuoc: 'count', kinhphi: 'amount', vuviec: 'pair', daux: 'tick' },
  rows: { huyen: 'item', xa: 'item', tong: 'total' },
  rules: [{ id: 'tong-cong', kind: 'sum-down', columns: 'all', total: 'tong' }],
});

function count(...column: (number | string | null)[]): string[] {
  return findings(
    table,
    column.map((cell) => [cell]),
  );
}

describe('sum down', () => {
  it('accepts 263 + 859 = 1.122', () => {
    expect(count(263, 859, 1122)).toEqual([]);
  });

  it('finds 51 + 37 written as 90', () => {
    expect(count(51, 37, 90)).toEqual(['error total-mismatch tong/cuoc: 90 ≠ 88']);
  });

  it('finds a total that is off by one among large counts', () => {
    expect(count(60_000_000, 1_234_567, 61_234_568)).toEqual(['error total-mismatch tong/cuoc: 61234568 ≠ 61234567']);
  });

  it('names total and parts as the fields that took part', () => {
    const { fields } = evaluateOne([[1], [2], [4]]);
    expect(fields.map(({ row }) => row)).toEqual(['tong', 'huyen', 'xa']);
  });

  it.each([
    { parts: [null, null], total: null, outcome: [] },
    { parts: [null, null], total: 0, outcome: [] },
    { parts: [null, null], total: '-', outcome: [] },
    { parts: [null, null], total: 7, outcome: ['error total-mismatch tong/cuoc: 7 ≠ 0'] },
    { parts: [0, '-'], total: null, outcome: [] },
    { parts: [0, '-'], total: 0, outcome: [] },
    { parts: [5, null], total: null, outcome: ['warning total-missing tong/cuoc: null ≠ 5'] },
    { parts: [5, null], total: 5, outcome: [] },
    { parts: [5, '-'], total: 5, outcome: [] },
    { parts: [5, 3], total: '-', outcome: ['error total-mismatch tong/cuoc: 0 ≠ 8'] },
    { parts: [5, 3], total: 0, outcome: ['error total-mismatch tong/cuoc: 0 ≠ 8'] },
  ])('judges parts $parts beside total $total as its truth table says', ({ parts, total, outcome }) => {
    expect(count(...parts, total)).toEqual(outcome);
  });

  it.each([
    { name: 'an unreadable part', column: ['?', 3, 90] },
    { name: 'an absent part', column: ['absent', 3, 90] },
    { name: 'an unreadable total', column: [5, 3, '?'] },
    { name: 'an absent total', column: [5, 3, 'absent'] },
  ])('stays silent about $name', ({ column }) => {
    expect(count(...column)).toEqual([]);
  });

  it('adds amounts without being disturbed by binary fractions', () => {
    expect(
      findings(table, [
        [null, 0.1],
        [null, 0.2],
        [null, 0.3],
      ]),
    ).toEqual([]);
    expect(
      findings(table, [
        [null, 0.1],
        [null, 0.2],
        [null, 0.4],
      ]),
    ).toEqual(['error total-mismatch tong/kinhphi: 0.4 ≠ 0.3']);
  });

  it('adds pairs number by number', () => {
    expect(
      findings(table, [
        [null, null, '8/11'],
        [null, null, '6/21'],
        [null, null, '14/32'],
      ]),
    ).toEqual([]);
    expect(
      findings(table, [
        [null, null, '8/11'],
        [null, null, '6/21'],
        [null, null, '14/33'],
      ]),
    ).toEqual(['error total-mismatch tong/vuviec: 14/33 ≠ 14/32']);
  });

  it('has no sum of ticks', () => {
    expect(
      findings(table, [
        [null, null, null, 'x'],
        [null, null, null, 'x'],
        [null, null, null, 'x'],
      ]),
    ).toEqual([]);
  });

  it('reports a missing total no louder than its rule', () => {
    const quiet = aTable({
      columns: { cuoc: 'count' },
      rows: { huyen: 'item', tong: 'total' },
      rules: [{ id: 'tong', kind: 'sum-down', columns: 'all', total: 'tong', severity: 'info' }],
    });
    expect(findings(quiet, [[5], [null]])).toEqual(['info total-missing tong/cuoc: null ≠ 5']);
  });
});

function evaluateOne(grid: (number | null)[][]): Violation {
  const violations = evaluateRules(ruleInput(table, grid));
  expect(violations).toHaveLength(1);
  return violations[0]!;
}
