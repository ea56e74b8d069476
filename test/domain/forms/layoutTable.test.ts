import { addressOfField } from '../../../src/domain/forms/addressOfField';
import { type TableLayout, layoutTable } from '../../../src/domain/forms/layoutTable';
import type { Table } from '../../../src/domain/forms/Table';
import { formatAddress } from '../../../src/domain/workbook/CellAddress';
import { formatRange } from '../../../src/domain/workbook/CellRange';
import { loadFormSet } from '../../support/formSets';
import { sampleTable, tableOf } from './sampleTable';

const kl971 = loadFormSet('kl01-971');
const kl01Tinh = loadFormSet('kl01-tinh');

/** `A1:I1 title Bảng 2A: …`, a line per cell; fields by their ids. */
function lines({ cells }: TableLayout): string[] {
  return cells.map(({ range, role, text, field }) =>
    [formatRange(range), role, field ? `${field.row}/${field.column}` : text].join(' ').trim(),
  );
}

function ofRole(table: Table, ...roles: string[]): string[] {
  return lines(layoutTable(table)).filter((line) => roles.includes(line.split(' ')[1] ?? ''));
}

describe('layoutTable', () => {
  it('lays out a whole table: titles, header, grid, notes', () => {
    const layout = layoutTable(sampleTable('bang-2a'));
    expect(lines(layout)).toEqual([
      'A1:D1 title Bảng 2A: TỔ CHỨC HỌC TẬP, QUÁN TRIỆT',
      'A2:D2 subtitle (Thống kê tới tháng 4/2023)',
      'A4:A6 header Cấp',
      'B4:D4 header Quán triệt, học tập',
      'B5:C5 header Hội nghị Trực tiếp',
      'B6 header Số cuộc',
      'C6 header Số người',
      'D5:D6 header Đúng kế hoạch',
      'A7 row-title Huyện và tương đương',
      'B7 field huyen/so-cuoc',
      'C7 field huyen/so-nguoi',
      'D7 field huyen/dung-ke-hoach',
      'A8 row-title Xã và tương đương',
      'B8 field xa/so-cuoc',
      'C8 field xa/so-nguoi',
      'D8 field xa/dung-ke-hoach',
      'A9 row-title Tổng',
      'B9 field tong/so-cuoc',
      'C9 field tong/so-nguoi',
      'D9 none',
      'A10:D10 note Ghi chú: nêu rõ nguyên nhân.',
    ]);
    expect(layout).toMatchObject({
      rows: 10,
      columns: 4,
      header: { top: 3, left: 0, bottom: 5, right: 3 },
      body: { top: 3, left: 0, bottom: 8, right: 3 },
    });
  });

  it('lays out a group inside a group, as in table IV of the letter', () => {
    expect(ofRole(tableOf(kl971, 'bang-iv'), 'header')).toEqual([
      'A3:A5 header Năm',
      'B3:D3 header Hình thức tuyên truyền',
      'B4:B5 header Có chuyên trang, chuyên mục riêng',
      'C4:D4 header Sử dụng các hình thức, phương tiện truyền thông mới',
      'C5 header Qua mạng xã hội',
      'D5 header Khác',
      'E3:G3 header Số lượng sản phẩm tuyên truyền',
      'E4:E5 header Số lượng tin, bài (cả PTTH)',
      'F4:F5 header Số lượng xuất bản phẩm',
      'G4:G5 header Số lượng các chương trình, sự kiện',
    ]);
  });

  it('lays out a banner over the stub, as in table V of the letter', () => {
    const bangV = tableOf(kl971, 'bang-v');
    expect(ofRole(bangV, 'header', 'row-title')).toEqual([
      'A3:D3 header Số lượng điển hình được biểu dương khen thưởng (theo từng năm, từng cấp)',
      'A4 header Năm',
      'B4 header Cấp huyện và tương đương',
      'C4 header Cấp xã và tương đương',
      'D4 header Tổng',
      'A5 row-title 2021',
      'A6 row-title 2022',
      'A7 row-title 2023',
      'A8 row-title Giai đoạn 2021-2023',
    ]);
  });

  it('lays out the three levels of Bảng 2A', () => {
    expect(formatRange(layoutTable(tableOf(kl971, 'bang-2a')).header)).toBe('A3:I5');
  });

  it('puts a caption that does not run on a line of its own, and leaves empty lines of text out', () => {
    const table = sampleTable('bang-2a');
    const titles = (parts: Partial<Table>): string[] => ofRole({ ...table, ...parts }, 'caption', 'title', 'subtitle');
    expect(titles({ caption: 'Bảng 1', subtitles: ['(a)', '(b)'] })).toEqual([
      'A1:D1 caption Bảng 1',
      'A2:D2 title TỔ CHỨC HỌC TẬP, QUÁN TRIỆT',
      'A3:D3 subtitle (a)',
      'A4:D4 subtitle (b)',
    ]);
    expect(titles({ caption: 'IV.', subtitles: [] })).toEqual(['A1:D1 title IV. TỔ CHỨC HỌC TẬP, QUÁN TRIỆT']);
    expect(titles({ caption: '', subtitles: [] })).toEqual(['A1:D1 title TỔ CHỨC HỌC TẬP, QUÁN TRIỆT']);
    expect(titles({ caption: 'Bảng 6:', title: '', subtitles: [] })).toEqual(['A1:D1 caption Bảng 6:']);
  });

  it('begins with the header when there is no text above it', () => {
    const bare = { ...sampleTable('bang-2a'), caption: '', title: '', subtitles: [], notes: [] };
    expect(layoutTable(bare)).toMatchObject({ rows: 6, header: { top: 0, bottom: 2 }, body: { top: 0, bottom: 5 } });
  });

  it('starts where it is told to', () => {
    const layout = layoutTable(sampleTable('bang-2a'), { row: 2, column: 1 });
    expect(layout).toMatchObject({ rows: 10, columns: 4 });
    expect([layout.header, layout.body].map(formatRange)).toEqual(['B6:E8', 'B6:E11']);
    expect(lines(layout)[0]).toBe('B3:E3 title Bảng 2A: TỔ CHỨC HỌC TẬP, QUÁN TRIỆT');
    expect(lines(layout).at(-1)).toBe('B12:E12 note Ghi chú: nêu rõ nguyên nhân.');
  });

  it('writes the row title in the first of several stub columns', () => {
    const table = sampleTable('bang-2a');
    const second = { title: 'Ghi rõ', children: [], columnId: 'ghi-ro' };
    const column = { ...table.columns[0]!, id: 'ghi-ro', titles: ['Ghi rõ'] };
    const twoStubs = { ...table, header: [...table.header, second], columns: [...table.columns, column] };
    expect(ofRole(twoStubs, 'row-title').slice(0, 2)).toEqual(['A7 row-title Huyện và tương đương', 'E7 row-title']);
  });

  it.each([...kl971.tables, ...kl01Tinh.tables].map((table): [string, Table] => [table.caption, table]))(
    'covers every cell of the body of %s exactly once',
    (_, table) => {
      const { body, cells } = layoutTable(table);
      const covered = new Map<string, number>();
      for (const { range } of cells) {
        for (let row = Math.max(range.top, body.top); row <= Math.min(range.bottom, body.bottom); row += 1) {
          for (let column = range.left; column <= range.right; column += 1) {
            const address = formatAddress({ row, column });
            covered.set(address, (covered.get(address) ?? 0) + 1);
          }
        }
      }
      expect([...covered.values()].every((times) => times === 1)).toBe(true);
      expect(covered.size).toBe((body.bottom - body.top + 1) * (body.right - body.left + 1));
    },
  );
});

describe('addressOfField', () => {
  const layout = layoutTable(sampleTable('bang-2a'), { row: 2, column: 1 });

  it('gives the cell of a field, derived ones too', () => {
    expect(addressOfField(layout, 'xa', 'so-nguoi')).toEqual({ row: 9, column: 3 });
    expect(addressOfField(layout, 'tong', 'so-cuoc')).toEqual({ row: 10, column: 2 });
  });

  it('is undefined for the stub, for a crossing that holds nothing and for what does not exist', () => {
    expect(addressOfField(layout, 'xa', 'cap')).toBeUndefined();
    expect(addressOfField(layout, 'tong', 'dung-ke-hoach')).toBeUndefined();
    expect(addressOfField(layout, 'tinh', 'so-cuoc')).toBeUndefined();
  });
});
