import type { Table } from '../../../src/domain/forms/Table';
import { type Box, drawTable } from '../../../taskpane/panels/forms/drawTable';
import { aTable } from '../../support/aTable';
import { loadFormSet } from '../../support/formSets';

const tables = [...loadFormSet('kl01-971').tables, ...loadFormSet('kl01-tinh').tables];
const tableOf = (id: string): Table => tables.find((table) => table.id === id)!;
const right = ({ x, width }: Box): number => x + width;
const bottom = ({ y, height }: Box): number => y + height;

describe('the picture of a table', () => {
  it('shows the header of Bảng 2A in its three rows, merged as on the sheet', () => {
    const { header } = drawTable(tableOf('bang-2a'));
    const [stub] = header;
    // The stub over all three rows, four groups over two rows, eight columns under them.
    expect(header.length).toBe(13);
    expect(stub).toMatchObject({ x: 0, y: 0, height: 21 });
    expect(header.filter(({ y }) => y === 14).length).toBe(8);
  });

  it('shades the total row of Bảng 2A and nothing else', () => {
    const { totals, cells } = drawTable(tableOf('bang-2a'));
    const lowest = Math.max(...cells.map(({ y }) => y));
    expect(totals).toEqual(cells.filter(({ y }) => y === lowest));
    expect(totals).toHaveLength(9);
  });

  it('shades a total column, though its row is none', () => {
    const table = aTable({
      columns: { nam: 'count', nu: 'count', tong: ['count'] },
      rows: ['huyen', 'xa'],
      rules: [{ id: 'ngang', kind: 'sum-across', parts: ['nam', 'nu'], total: 'tong' }],
    });
    const { totals, width } = drawTable(table);
    expect(totals).toHaveLength(2);
    expect(totals.map(right)).toEqual([width, width]);
  });

  it('tells ticks, figures and words apart, and leaves cells empty that hold nothing', () => {
    const table = aTable({
      columns: { cuoc: 'count', co: 'tick', 'ghi-chu': 'text' },
      rows: { huyen: 'item', tong: 'total' },
      rules: [{ id: 'tong', kind: 'sum-down', columns: ['cuoc'], total: 'tong' }],
    });
    const { ticks, figures, words } = drawTable(table);
    expect(ticks).toHaveLength(1);
    expect(figures).toHaveLength(2);
    // Two row titles, one text.
    expect(words).toHaveLength(3);
  });

  it('draws columns as wide to each other as on the sheet: in mục I the number column is four and a half times the year’s', () => {
    const { cells } = drawTable(tableOf('bang-i'));
    const [year, figure] = cells;
    expect(figure!.width / year!.width).toBeCloseTo(45 / 10);
  });

  it.each(tables.map((table) => [table.caption, table] as const))(
    'keeps everything of %s inside its frame',
    (_, table) => {
      const { width, height, ...layers } = drawTable(table);
      const boxes = Object.values(layers).flat();
      expect(boxes.length).toBeGreaterThan(table.columns.length * table.rows.length);
      for (const box of boxes) {
        expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
        expect(right(box)).toBeLessThanOrEqual(width + 0.001);
        expect(bottom(box)).toBeLessThanOrEqual(height + 0.001);
        expect(Math.min(box.width, box.height)).toBeGreaterThan(0);
      }
      expect(height).toBeLessThanOrEqual(56);
    },
  );

  it('draws of a table of sixty rows as many as there is room for, the total at the bottom', () => {
    const communes = Array.from({ length: 60 }, (_, index) => [`xa-${index}`, 'item'] as const);
    const table = aTable({
      columns: { cuoc: 'count' },
      rows: Object.fromEntries([...communes, ['tong', 'total'] as const]),
      rules: [{ id: 'tong', kind: 'sum-down', columns: 'all', total: 'tong' }],
    });
    const { cells, totals, height } = drawTable(table);
    expect(height).toBeLessThanOrEqual(56);
    expect(cells.length).toBe(18);
    expect(totals.map(bottom)).toEqual([height, height]);
  });
});
