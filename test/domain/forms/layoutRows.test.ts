import { layoutTable } from '../../../src/domain/forms/layoutTable';
import type { Column, Row, Table } from '../../../src/domain/forms/Table';
import { formatRange } from '../../../src/domain/workbook/CellRange';
import { aTable } from '../../support/aTable';

const label = (id: string): Column => ({ id, titles: [id], kind: 'label', role: 'item', how: 'typed' });
const none = (id: string): Column => ({ ...label(id), kind: 'none' });
const row = (id: string, title: string, more: Partial<Row> = {}): Row => ({
  id,
  title,
  name: title,
  role: 'item',
  level: 0,
  labels: {},
  continues: false,
  across: false,
  cells: {},
  ...more,
});

/** STT | Nội dung | Trả lời | Yêu cầu, as in a questionnaire. */
function questionnaire(rows: readonly Row[]): Table {
  const sketch = aTable({ columns: { 'tra-loi': 'count' }, rows: { a: 'item' } });
  const [stub, answer] = sketch.columns;
  const columns = [label('stt'), label('noi-dung'), stub!, answer!, label('yeu-cau')];
  return {
    ...sketch,
    caption: '',
    title: '',
    subtitles: [],
    header: columns.map(({ id }) => ({ title: id, children: [], columnId: id })),
    columns,
    rows,
  };
}

const bodyOf = (table: Table): string[] =>
  layoutTable(table)
    .cells.filter(({ range, role }) => range.top > 0 && role !== 'header')
    .map(({ range, role, text }) => `${formatRange(range)} ${role}${text === '' ? '' : `: ${text}`}`);

describe('the rows of a layout', () => {
  it('merge the label cells that further lines of an item leave empty with the ones above', () => {
    const table = questionnaire([
      row('huyen', '- Cấp huyện:', { labels: { stt: '1', 'noi-dung': 'Số lượng', 'yeu-cau': 'Tính từ năm 2003' } }),
      row('xa', '- Cấp xã:', { continues: true }),
    ]);
    expect(bodyOf(table)).toEqual([
      'A2:A3 row-title: 1',
      'B2:B3 row-title: Số lượng',
      'C2 row-title: - Cấp huyện:',
      'D2 field',
      'E2:E3 row-title: Tính từ năm 2003',
      'C3 row-title: - Cấp xã:',
      'D3 field',
    ]);
  });

  it('leave a label cell free where a line has a field in it', () => {
    const table = questionnaire([
      row('co', 'Có', { labels: { stt: '4', 'yeu-cau': 'Nêu rõ lý do' } }),
      row('khong', 'Không', {
        continues: true,
        cells: { 'yeu-cau': { kind: 'text', how: 'concat' }, 'tra-loi': null },
      }),
    ]);
    expect(bodyOf(table)).toEqual([
      'A2:A3 row-title: 4',
      'B2:B3 row-title',
      'C2 row-title: Có',
      'D2 field',
      'E2 row-title: Nêu rõ lý do',
      'C3 row-title: Không',
      'D3 none',
      'E3 field',
    ]);
  });

  it('join what holds nothing to the cell on its left where several columns stand under one header cell', () => {
    const table = questionnaire([
      row('quan-triet', 'Số', {
        labels: { stt: '1', 'don-vi': 'người', 'ghi-chu': '% đảng viên' },
        cells: { 'ti-le': { kind: 'ratio', how: 'ratio-range' } },
      }),
      row('to-hoa-giai', '', { labels: { stt: '2', 'don-vi': 'tổ hòa giải' } }),
      row('huyen', '- Cấp huyện:', { labels: { stt: '3' } }),
      row('xa', '- Cấp xã:', { continues: true, cells: { 'ti-le': { kind: 'ratio', how: 'ratio-range' } } }),
      row('ii', '', { role: 'heading', labels: { stt: 'II' } }),
    ]);
    const columns = [
      label('stt'),
      table.columns[2]!,
      table.columns[3]!,
      label('don-vi'),
      none('ti-le'),
      label('ghi-chu'),
    ];
    const leaf = (columnId: string) => ({ title: '', children: [], columnId });
    const header = [
      { title: 'stt', children: [], columnId: 'stt' },
      { title: 'Kết quả', children: columns.slice(1).map(({ id }) => leaf(id)) },
    ];
    expect(bodyOf({ ...table, columns, header })).toEqual([
      'A2 row-title: 1',
      'B2 row-title: Số',
      'C2 field',
      'D2 row-title: người',
      'E2 field',
      'F2 row-title: % đảng viên',
      'A3 row-title: 2',
      'B3 row-title',
      'C3 field',
      'D3:F3 row-title: tổ hòa giải',
      'A4:A5 row-title: 3',
      'B4 row-title: - Cấp huyện:',
      'C4:F4 field',
      'B5 row-title: - Cấp xã:',
      'C5:D5 field',
      'E5:F5 field',
      'A6 row-title: II',
      'B6:F6 row-title',
    ]);
  });

  it('print a heading across over the whole width, number first', () => {
    const heading = row('i', 'Kiểm tra', { role: 'heading', across: true, labels: { stt: 'I-' } });
    expect(bodyOf(questionnaire([heading]))).toEqual(['A2:E2 row-title: I- Kiểm tra']);
  });
});
