import { type CellRange, formatRange } from '../../domain/workbook/CellRange';
import { addressKey } from './addressKey';
import { isSingleCell } from './isSingleCell';
import { requireThat } from './requireThat';

/**
 * Every cell under a merge → the merge's top left cell, both as address keys.
 *
 * @throws RangeError for merges that overlap: Excel repairs such a file by dropping them all
 */
export function coveredCells(merges: readonly CellRange[], sheet: string): ReadonlyMap<number, number> {
  const covered = new Map<number, number>();
  for (const merge of merges) {
    if (isSingleCell(merge)) continue;
    const anchor = addressKey({ row: merge.top, column: merge.left });
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      for (let column = merge.left; column <= merge.right; column += 1) {
        const key = addressKey({ row, column });
        requireThat(!covered.has(key), () => `Merge overlaps another in ${sheet}: ${formatRange(merge)}`);
        covered.set(key, anchor);
      }
    }
  }
  return covered;
}
