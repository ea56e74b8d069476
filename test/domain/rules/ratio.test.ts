import { aTable } from '../../support/aTable';
import { findings } from '../../support/findings';

const table = aTable({
  columns: { tuso: 'count', mauso: 'count', tyle: 'ratio' },
  rows: ['nam2021'],
  rules: [{ id: 'ty-le', kind: 'ratio', each: 'row', ratio: 'tyle', numerator: 'tuso', denominator: 'mauso' }],
});

describe('ratio', () => {
  it.each([
    { row: [811, 4829, '16,8%'], outcome: [] },
    { row: [394, 400, '98,5%'], outcome: [] },
    { row: [394, 400, '98,45%'], outcome: [] },
    { row: [394, 400, '98,4%'], outcome: ['error ratio-mismatch nam2021/tyle: 0.984 ≠ 0.985'] },
    { row: [394, 400, '>98%'], outcome: [] },
    { row: [394, 400, '>99%'], outcome: ['error ratio-mismatch nam2021/tyle: 0.99 ≠ 0.985'] },
    { row: [394, 400, '<99%'], outcome: [] },
    { row: [394, 400, '<98%'], outcome: ['error ratio-mismatch nam2021/tyle: 0.98 ≠ 0.985'] },
    { row: [394, 400, null], outcome: [] },
    { row: [394, 400, 0], outcome: ['error ratio-mismatch nam2021/tyle: 0 ≠ 0.985'] },
    { row: [0, 400, 0], outcome: [] },
    { row: [null, 400, 0], outcome: [] },
    { row: [null, 400, '5%'], outcome: ['error ratio-mismatch nam2021/tyle: 0.05 ≠ 0'] },
    { row: [3, 0, '50%'], outcome: ['error ratio-mismatch nam2021/tyle: 0.5 ≠ null'] },
    { row: [3, null, '50%'], outcome: ['error ratio-mismatch nam2021/tyle: 0.5 ≠ null'] },
    { row: [null, null, '-'], outcome: [] },
    { row: [0, 0, 0], outcome: [] },
    { row: ['?', 400, '5%'], outcome: [] },
    { row: [3, 'absent', '5%'], outcome: [] },
    { row: [3, 400, '?'], outcome: [] },
  ])('judges numerator, denominator and ratio $row as its truth table says', ({ row, outcome }) => {
    expect(findings(table, [row])).toEqual(outcome);
  });
});
