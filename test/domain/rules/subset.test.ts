import { aTable } from '../../support/aTable';
import { findings } from '../../support/findings';

const counts = aTable({
  columns: { kiemtra: 'count', vipham: 'count' },
  rows: ['nam2021'],
  rules: [{ id: 'vi-pham', kind: 'subset', each: 'row', part: 'vipham', whole: 'kiemtra' }],
});
const shares = aTable({
  columns: { xaydung: 'ratio', thuchien: 'ratio' },
  rows: ['nam2021'],
  rules: [{ id: 'cam-ket', kind: 'subset', severity: 'warning', each: 'row', part: 'thuchien', whole: 'xaydung' }],
});

describe('subset', () => {
  it.each([
    { row: [10, 3], outcome: [] },
    { row: [10, 10], outcome: [] },
    { row: [3, 5], outcome: ['error subset-exceeded nam2021/vipham: 5 ≠ 3'] },
    { row: [0, 5], outcome: ['error subset-exceeded nam2021/vipham: 5 ≠ 0'] },
    { row: ['-', 5], outcome: ['error subset-exceeded nam2021/vipham: 5 ≠ 0'] },
    { row: [null, 5], outcome: ['warning required-missing nam2021/kiemtra: null ≠ null'] },
    { row: [null, 0], outcome: [] },
    { row: [null, '-'], outcome: [] },
    { row: [3, null], outcome: [] },
    { row: ['?', 5], outcome: [] },
    { row: ['absent', 5], outcome: [] },
    { row: [3, '?'], outcome: [] },
  ])('judges whole and part $row as its truth table says', ({ row, outcome }) => {
    expect(findings(counts, [row])).toEqual(outcome);
  });

  it.each([
    { row: ['98%', '96%'], outcome: [] },
    { row: ['96%', '98%'], outcome: ['warning subset-exceeded nam2021/thuchien: 0.98 ≠ 0.96'] },
    { row: ['>98%', '>96%'], outcome: [] },
    { row: ['>96%', '>98%'], outcome: ['warning subset-exceeded nam2021/thuchien: 0.98 ≠ 0.96'] },
    { row: ['>98%', '>98%'], outcome: [] },
    { row: ['>96%', '98%'], outcome: [] },
    { row: ['96%', '<98%'], outcome: [] },
    { row: ['96%', '>98%'], outcome: ['warning subset-exceeded nam2021/thuchien: 0.98 ≠ 0.96'] },
    { row: ['<96%', '98%'], outcome: ['warning subset-exceeded nam2021/thuchien: 0.98 ≠ 0.96'] },
    { row: [null, '98%'], outcome: [] },
  ])('compares the shares $row as far as their bounds allow', ({ row, outcome }) => {
    expect(findings(shares, [row])).toEqual(outcome);
  });
});
