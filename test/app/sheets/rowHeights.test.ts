import { rowHeights } from '../../../src/app/sheets/rowHeights';
import { parseRange } from '../../../src/domain/workbook/CellRange';

const FONT = { size: 12 };
const demand = (range: string, text: string) => ({ range: parseRange(range)!, text, font: FONT });

describe('row heights', () => {
  it('give a row the height of its longest text', () => {
    const short = rowHeights([demand('A1', 'Năm')], [12, 12]);
    const both = rowHeights([demand('A1', 'Năm'), demand('B1', 'Số người tham gia học tập')], [12, 12]);
    expect(both[0]).toBeGreaterThan((short[0] ?? 0) * 2);
  });

  it('use the whole width of a merged range', () => {
    const text = 'Tổng số văn bản lãnh đạo, chỉ đạo của tất cả các cấp';
    const single = rowHeights([demand('A1', text)], [12, 12, 12, 12]);
    const merged = rowHeights([demand('A1:D1', text)], [12, 12, 12, 12]);
    expect(merged[0]).toBeLessThan(single[0] ?? 0);
  });

  it('share what a tall merged cell still lacks among its rows', () => {
    const heights = rowHeights(
      [demand('A1:A3', 'Tổng số văn bản lãnh đạo, chỉ đạo của tất cả các cấp'), demand('B1', 'Có')],
      [10, 10],
    );
    const [row] = Object.values(rowHeights([demand('B1', 'Có')], [10, 10]));
    expect(heights[0]).toBeGreaterThan(row ?? 0);
    expect(heights).toEqual({ 0: heights[0], 1: heights[0], 2: heights[0] });
  });

  it('never pass what Excel takes', () => {
    expect(rowHeights([demand('A1', 'báo cáo '.repeat(500))], [10])[0]).toBe(409);
  });
});
