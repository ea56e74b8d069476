import { pageBreaks } from '../../../src/app/sheets/pageBreaks';
import { layoutTable } from '../../../src/domain/forms/layoutTable';
import type { Row, Table } from '../../../src/domain/forms/Table';
import { aTable } from '../../support/aTable';

/** Items of three lines each, 20 points high, with the item's number in one cell over them. */
function items(count: number, more: (line: number) => Partial<Row> = () => ({})): Table {
  const sketch = aTable({ columns: { so: 'count' }, rows: { a: 'item' } });
  const [row] = sketch.rows;
  const rows = Array.from({ length: count * 3 }, (_, line): Row => ({
    ...row!,
    id: `dong-${line}`,
    continues: line % 3 > 0,
    labels: line % 3 > 0 ? {} : { stt: String(line / 3 + 1) },
    ...more(line),
  }));
  const stt = { ...sketch.columns[0]!, id: 'stt', kind: 'label' as const };
  const leaf = { title: 'STT', children: [], columnId: 'stt' };
  return {
    ...sketch,
    caption: '',
    title: '',
    header: [leaf, ...sketch.header],
    columns: [stt, ...sketch.columns],
    rows,
  };
}

function breaksOf(table: Table, widths = [6, 30, 30]): readonly number[] {
  const layout = layoutTable(table);
  const lastRow = layout.rows - 1;
  const rowHeights = Object.fromEntries(Array.from({ length: layout.rows }, (_, row) => [row, 20]));
  return pageBreaks(table, layout, { origin: { row: 0, column: 0 }, lastRow, rowHeights, columnWidths: widths });
}

describe('page breaks', () => {
  it('keep the lines of an item on one page: 25 rows fit, so the header and eight items', () => {
    expect(breaksOf(items(20))).toEqual([25, 49]);
  });

  it('are none where everything fits, and none where all rows can be parted', () => {
    expect(breaksOf(items(8))).toEqual([]);
    expect(breaksOf(items(20, () => ({ continues: false, labels: { stt: '1' } })))).toEqual([]);
  });

  it('are none below a header that fills the page by itself', () => {
    const table = items(8);
    const layout = layoutTable(table);
    const rowHeights = Object.fromEntries(Array.from({ length: layout.rows }, (_, row) => [row, 400]));
    const block = { origin: { row: 0, column: 0 }, lastRow: layout.rows - 1, rowHeights: { ...rowHeights, 0: 900 } };
    expect(pageBreaks(table, layout, { ...block, columnWidths: [6, 30, 30] })).toEqual([]);
  });

  it('come later where a wide table is printed smaller', () => {
    expect(breaksOf(items(20), [6, 150, 150])[0]).toBeGreaterThan(25);
  });

  it('leave no row alone on the last page', () => {
    const apart = items(9, (line) => (line >= 20 ? { continues: false, labels: { stt: 'II' } } : {}));
    const upTo = (count: number): Table => ({ ...apart, rows: apart.rows.slice(0, count) });
    expect(breaksOf(upTo(25))).toEqual([23]);
    expect(breaksOf(upTo(27))).toEqual([25]);
  });

  it('leave no heading alone at the foot of a page', () => {
    const last = items(20, (line) => (line === 23 ? { role: 'heading', continues: false, labels: { stt: 'II' } } : {}));
    expect(breaksOf(last)[0]).toBe(24);
  });

  it('let an item that is longer than a page flow on', () => {
    expect(breaksOf(items(20, (line) => ({ continues: line > 0, labels: {} })))).toEqual([]);
  });
});
