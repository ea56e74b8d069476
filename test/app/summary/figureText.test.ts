import type { SummaryFigure } from '../../../src/domain/consolidation/Consolidation';
import { figureText } from '../../../src/app/summary/figureText';

const context = { nameOf: (unit: string) => `Xã ${unit}`, detailSheet: 'CT Bảng 2' };

/** The joined words of units, as consolidation joins them. */
function words(texts: Readonly<Record<string, string>>): SummaryFigure {
  const field = { table: 'cau-hoi', row: 'kien-nghi', column: 'ket-qua' };
  return {
    field,
    how: 'concat',
    value: Object.entries(texts)
      .map(([unit, text]) => `Xã ${unit}: ${text}`)
      .join('\n'),
    contributions: Object.entries(texts).map(([unit, text]) => ({
      unit,
      file: `${unit}.xlsx`,
      sheet: 'Bảng 2',
      address: { row: 5, column: 2 },
      field,
      raw: text,
      state: 'value',
      value: { type: 'text', text },
    })),
  };
}

const long = (count: number, length: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`U${at + 1}`, 'ý kiến '.repeat(length / 7).trim()]));

describe('what units wrote, in one cell', () => {
  it('stands whole as long as a cell holds it', () => {
    expect(figureText(words({ A: 'Tăng kinh phí.', B: 'Không' }), context)).toBe('Xã A: Tăng kinh phí.\nXã B: Không');
  });

  it('keeps whole units, and says how many are left and where they stand', () => {
    const text = figureText(words(long(10, 7000)), context);
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(text.split('\n').at(-1)).toBe('… (còn 6 đơn vị, xem trang CT Bảng 2)');
    expect(text).toContain('Xã U4: ');
    expect(text).not.toContain('Xã U5: ');
  });

  it('keeps as much as it can of a first unit that is longer than a cell', () => {
    const text = figureText(words(long(2, 42_000)), context);
    expect(text.length).toBeLessThanOrEqual(32_767);
    expect(text.length).toBeGreaterThan(32_000);
    expect(text).toMatch(/… \(chưa hết; còn 1 đơn vị, xem trang CT Bảng 2\)$/);
  });

  it('has no more lines than Excel allows in a cell', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`U${at + 1}`, 'Đồng ý']));
    const text = figureText(words(many), context);
    expect(text.split('\n')).toHaveLength(254);
    expect(text).toMatch(/\n… \(còn 47 đơn vị, xem trang CT Bảng 2\)$/);
  });
});
