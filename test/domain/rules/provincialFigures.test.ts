import { findings } from '../../support/findings';
import { loadFormSet } from '../../support/formSets';
import type { EntrySketch } from '../../support/ruleInput';

/** Figures as a province sent them up in 2023 (kl01-tinh), with the mistakes that were in them. */
const PROVINCE = loadFormSet('kl01-tinh');

function check(id: string, grid: EntrySketch[][]): string[] {
  return findings(
    PROVINCE.tables.find((table) => table.id === id)!,
    grid,
  );
}

describe('the rules over the figures of a province', () => {
  it('find 51 + 37 + 12 written as 90 in Bảng 3A, and leave >98% and >96% alone', () => {
    expect(
      check('bang-3a', [
        ['x', 'x', 'x', '>98%', '>96%', 51],
        ['x', 'x', 'x', '>98%', '>96%', 37],
        ['x', 'x', 'x', '>98%', null, 12],
        ['x', 'x', 'x', '>98%', null, 90],
      ]),
    ).toEqual(['error total-mismatch tong/so-vi-pham: 90 ≠ 100']);
  });

  it('find 22 + 13 + 3 written as 45 in Bảng 4', () => {
    expect(
      check('bang-4', [
        ['x', 'x', 'x', 3472, 10200, 22],
        ['x', 'x', 'x', 3725, 10700, 13],
        ['x', 'x', 'x', 890, 3000, 3],
        [null, null, null, 8087, 23900, 45],
      ]),
    ).toEqual(['error total-mismatch tong/chuong-trinh-su-kien: 45 ≠ 38']);
  });

  it('find nothing in Bảng 5, whose levels and types add up to one total', () => {
    expect(
      check('bang-5', [
        [13, 212, 1582, 1807, 65, 512, 179, 284, 516, 32, 58, 161],
        [13, 222, 1638, 1873, 58, 528, 246, 327, 498, 38, 63, 115],
      ]),
    ).toEqual([]);
  });

  it('miss the totals of the period in Bảng 7, but not those of columns that are zero', () => {
    expect(
      check('bang-7', [
        [0, 0, 0, 0],
        [5000, 0, 0, 5000],
        [5000, 0, 0, 5000],
        [null, null, null, null],
      ]),
    ).toEqual([
      'warning total-missing giai-doan/tinh: null ≠ 10000',
      'warning total-missing giai-doan/tong: null ≠ 10000',
    ]);
  });

  it('find 451 + 485 + 47 written as 938 in Bảng 9', () => {
    expect(
      check('bang-9', [
        [672, 79, 480, 2, 451, null],
        [778, 82, 485, 2, 485, null],
        [52, 97, 53, null, 47, null],
        [1502, 258, 1018, 4, 938, null],
      ]),
    ).toEqual(['error total-mismatch tong/to-chuc-duoc-kiem-tra: 938 ≠ 983']);
  });
});
