import { cellsWithin, contentPieces, type Extent } from '../../../src/excel/read/contentPieces';

const BOUNDS = { rows: 10_000, columns: 256 };
const from = (rowIndex: number, rowCount: number, columnCount: number, columnIndex = 0): Extent => ({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
});
/** `sheet: first row–last row`, a line per request. */
const told = (extents: readonly (Extent | null)[], bounds = BOUNDS): readonly string[] =>
  contentPieces(extents, 64, bounds).map((request) =>
    request.map(({ sheet, rowIndex, rowCount }) => `${sheet}: ${rowIndex}–${rowIndex + rowCount - 1}`).join(', '),
  );

describe('what is read of a workbook after the first 64 rows of every sheet', () => {
  it('is nothing for official tables and empty sheets', () => {
    expect(told([from(0, 40, 12), null, from(0, 64, 30)])).toEqual([]);
  });

  it('is the other units of every detail sheet, two or more sheets to a request', () => {
    const detail = from(0, 253, 49);
    expect(told([from(0, 20, 9), detail, detail, detail, detail, detail])).toEqual([
      '1: 64–252, 2: 64–252, 3: 64–252, 4: 64–252',
      '5: 64–252',
    ]);
  });

  it('is a long list in pieces, each row once, as far as tables are searched for', () => {
    expect(told([from(0, 12_000, 5, 3)])).toEqual(['0: 64–4063, 0: 4064–8063', '0: 8064–9999']);
    expect(told([from(70, 100, 5)])).toEqual(['0: 70–169']);
  });

  it('leaves out columns that no table reaches', () => {
    const [[piece] = []] = contentPieces([from(0, 100, 300, 200)], 64, BOUNDS);
    expect(piece).toEqual({ sheet: 0, rowIndex: 64, rowCount: 36, columnIndex: 200, columnCount: 56 });
    expect(told([from(0, 100, 10, 300)])).toEqual([]);
  });
});

it('the size of a workbook counts what lies within the bounds', () => {
  expect(cellsWithin([from(0, 20_000, 2), null, from(5, 10, 300)], BOUNDS)).toBe(20_000 + 2_560);
});
