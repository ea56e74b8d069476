import fc from 'fast-check';
import { groupRanges } from '../../../src/app/sheets/groupRanges';
import { type CellAddress, formatAddress, parseAddress } from '../../../src/domain/workbook/CellAddress';
import { formatRange } from '../../../src/domain/workbook/CellRange';

const addresses = (...names: string[]): CellAddress[] => names.map((name) => parseAddress(name)!);
const grouped = (...names: string[]): string[] => groupRanges(addresses(...names)).map(formatRange);

describe('grouping cells to rectangles', () => {
  it('joins neighbouring columns that have the same rows', () => {
    expect(grouped('B7', 'C7', 'B8', 'C8', 'E7')).toEqual(['B7:C8', 'E7']);
  });

  it('keeps a gap in a column apart', () => {
    expect(grouped('B7', 'B9', 'B10')).toEqual(['B7', 'B9:B10']);
  });

  it('has nothing to say about no cells', () => {
    expect(grouped()).toEqual([]);
  });

  it('covers exactly the cells it was given, each once', () => {
    const cell = fc.record({ row: fc.nat(6), column: fc.nat(6) });
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: formatAddress }), (cells) => {
        const covered = groupRanges(cells).flatMap(({ top, left, bottom, right }) => {
          const inside: string[] = [];
          for (let row = top; row <= bottom; row += 1) {
            for (let column = left; column <= right; column += 1) inside.push(formatAddress({ row, column }));
          }
          return inside;
        });
        expect(covered.sort()).toEqual(cells.map(formatAddress).sort());
      }),
    );
  });
});
