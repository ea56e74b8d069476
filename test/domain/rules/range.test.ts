import { aTable } from '../../support/aTable';
import { findings } from '../../support/findings';

const table = aTable({
  columns: { tyle: 'ratio', thang: 'count', daux: 'tick', cap: 'pair' },
  rows: ['nam2021'],
  rules: [
    { id: 'ty-le', kind: 'range', columns: ['tyle'], min: 0, max: 1 },
    { id: 'thang', kind: 'range', columns: ['thang', 'daux', 'cap'], min: 1, max: 12, severity: 'warning' },
  ],
});

describe('range', () => {
  it.each([
    { row: ['98,5%'], outcome: [] },
    { row: ['100%'], outcome: [] },
    { row: [0], outcome: [] },
    { row: [null], outcome: [] },
    { row: ['103%'], outcome: ['error out-of-range nam2021/tyle: 1.03 ≠ 1'] },
    { row: ['>98%'], outcome: [] },
    { row: ['>100%'], outcome: ['error out-of-range nam2021/tyle: 1 ≠ 1'] },
    { row: ['≥100%'], outcome: [] },
    { row: ['<120%'], outcome: [] },
    { row: ['<0%'], outcome: ['error out-of-range nam2021/tyle: 0 ≠ 0'] },
    { row: [null, 12], outcome: [] },
    { row: [null, 1], outcome: [] },
    { row: [null, 13], outcome: ['warning out-of-range nam2021/thang: 13 ≠ 12'] },
    { row: [null, 0], outcome: ['warning out-of-range nam2021/thang: 0 ≠ 1'] },
    { row: [null, '-'], outcome: ['warning out-of-range nam2021/thang: 0 ≠ 1'] },
    { row: [null, '?'], outcome: [] },
    { row: [null, 'absent'], outcome: [] },
    { row: [null, null, 'x', '0/99'], outcome: [] },
  ])('judges $row as its truth table says', ({ row, outcome }) => {
    expect(findings(table, [row])).toEqual(outcome);
  });
});
