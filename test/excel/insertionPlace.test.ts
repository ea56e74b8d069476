import { checkOpenWorkbook } from '../../src/app/checkOpenWorkbook';
import { insertTables, type InsertTablesOptions } from '../../src/app/insertTables';
import type { InsertionPlace } from '../../src/app/ports/OpenWorkbook';
import { describeHostFailure } from '../../src/app/text/describeHostFailure';
import { formatAddress, parseAddress } from '../../src/domain/workbook/CellAddress';
import { columnPoints } from '../../src/excel/write/columnPoints';
import { loadFormSet } from '../support/formSets';
import { type OpenedExcel, refused, useWorkbook, worked } from './useWorkbook';

const kl01 = loadFormSet('kl01-971');
const open = useWorkbook();

const only2A: InsertTablesOptions = { formSet: kl01, tables: ['bang-2a'] };
const at = (address: string, sheet = 'Sheet1'): InsertionPlace => ({
  kind: 'at',
  sheet,
  address: parseAddress(address)!,
});

const tabs = ({ excel }: OpenedExcel): string[] => excel.book.engine.sheets().map(({ name }) => name);

/** Everything that a person sees of a sheet, and the names of the book. */
async function contentsOf({ workbook, excel }: OpenedExcel): Promise<unknown> {
  const { sheets, definedNames } = worked(await workbook.read());
  const id = excel.book.sheetByName('Sheet1')!.id;
  const { engine } = excel.book;
  const widths = Array.from({ length: 20 }, (_, column) => engine.lineSize(id, 'column', column).size);
  const heights = Array.from({ length: 40 }, (_, row) => engine.lineSize(id, 'row', row).size);
  const formats = engine.conditionalFormats(id);
  return { sheets, definedNames, widths, heights, formats };
}

describe('tables that are put behind a chosen sheet', () => {
  it('stand there in their order, whatever follows', async () => {
    const opened = open();
    for (const name of ['Ghi chú', 'Danh sách']) opened.excel.user.addSheet(name);
    const place = { kind: 'after', sheet: 'ghi chú' } as const;
    worked(await insertTables(opened.workbook, { formSet: kl01, tables: ['bang-2a', 'bang-3a'], place }));
    expect(tabs(opened)).toEqual(['Sheet1', 'Ghi chú', 'Bảng 2A', 'BẢNG 3A', 'Danh sách']);
  });

  it('keep the places of those that they replace', async () => {
    const opened = open();
    worked(await insertTables(opened.workbook, { formSet: kl01, tables: ['bang-2a'] }));
    opened.excel.user.addSheet('Ghi chú');
    worked(await insertTables(opened.workbook, { formSet: kl01, tables: ['bang-3a'] }));
    opened.excel.user.addSheet('Danh sách');
    const replace = ['Bảng 2A', 'BẢNG 3A'];
    worked(
      await insertTables(opened.workbook, {
        formSet: kl01,
        tables: ['bang-2a', 'bang-2b', 'bang-3a'],
        replace,
        place: { kind: 'after', sheet: 'Sheet1' },
      }),
    );
    expect(tabs(opened)).toEqual(['Sheet1', 'Bảng 2B', 'Bảng 2A', 'Ghi chú', 'BẢNG 3A', 'Danh sách']);
  });

  it('are refused when the sheet is not there', async () => {
    const opened = open();
    const place = { kind: 'after', sheet: 'Bảng 9' } as const;
    expect(refused(await insertTables(opened.workbook, { ...only2A, place }))).toEqual({
      code: 'sheet-missing',
      sheet: 'Bảng 9',
    });
    expect(tabs(opened)).toEqual(['Sheet1']);
  });
});

describe('a table that is put at a cell', () => {
  it('stands there whole, is found again and adds up, and takes two syncs', async () => {
    const opened = open();
    const { excel, workbook } = opened;
    excel.user.type('Sheet1', 'A1', 'của tôi');
    excel.resetTraffic();
    expect(worked(await insertTables(workbook, { ...only2A, place: at('C5') })).names).toEqual(['Sheet1']);
    expect(excel.traffic.syncs).toBe(2);
    expect(excel.unknownMembers).toEqual([]);
    expect(tabs(opened)).toEqual(['Sheet1']);

    const empty = worked(await checkOpenWorkbook(workbook, { formSet: kl01, language: 'vi' }));
    expect(empty.tables).toMatchObject([{ table: 'bang-2a', sheet: 'Sheet1', range: 'C10:K15', foundBy: 'id' }]);
    excel.user.paste('Sheet1', 'D13', [
      [12, 1632, 3, 5, 811, 2, 4, 98],
      [250, 4829, 7, 34, 1235, 1, 2, 40],
    ]);
    const read = worked(await workbook.read());
    const total = read.sheets[0]!.cells.find((cell) => formatAddress(cell) === 'D15');
    expect(total).toMatchObject({ value: 262, formula: 'IF(COUNT(D13:D14)+COUNTIF(D13:D14,"-")=0,"",SUM(D13:D14))' });
    expect(excel.user.type('Sheet1', 'D13', '1,5')).toMatchObject({
      done: false,
      alert: { title: 'Phải là số nguyên' },
    });
    const checked = worked(await checkOpenWorkbook(workbook, { formSet: kl01, language: 'vi' }));
    expect(checked).toMatchObject({ status: 'checked', findings: [] });
  });

  it('leaves the sheet its lock, panes, print setup and the widths of columns in use', async () => {
    const opened = open();
    const { excel, workbook } = opened;
    excel.user.type('Sheet1', 'D40', 'của tôi');
    const id = excel.book.sheetByName('Sheet1')!.id;
    excel.book.engine.setLineSize(id, 'column', 4, 4, { size: 600 });
    excel.book.engine.setLineSize(id, 'row', 12, 12, { size: 300 });
    const before = excel.book.engine.lineSize(id, 'column', 3).size;
    worked(await insertTables(workbook, { ...only2A, place: at('C5') }));
    const size = (axis: 'row' | 'column', index: number): number => excel.book.engine.lineSize(id, axis, index).size;
    expect(size('column', 3)).toBe(before);
    expect(size('column', 4)).toBe(600);
    expect(size('row', 12)).toBe(300);
    expect(size('column', 2)).toBeGreaterThan(columnPoints(15));
    const sheet = excel.book.sheetByName('Sheet1')!;
    expect([sheet.protection, sheet.frozen]).toEqual([null, null]);
    expect([...excel.book.pageLayout(id)]).toEqual([]);
  });

  it.each([
    ['a figure at its edge', (opened: OpenedExcel) => opened.excel.user.type('Sheet1', 'K15', '1'), 'K15'],
    [
      'a merged title',
      async () => {
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange('J3:M6').merge();
          await context.sync();
        });
      },
      'J3:M6',
    ],
  ])('is refused over %s, and nothing is changed', async (_what, occupy, range) => {
    const opened = open();
    await occupy(opened);
    const before = await contentsOf(opened);
    const failure = refused(await insertTables(opened.workbook, { ...only2A, place: at('C5'), replace: ['Sheet1'] }));
    expect(failure).toEqual({ code: 'place-occupied', sheet: 'Sheet1', range });
    expect(describeHostFailure(failure, 'vi')).toBe(
      `Chỗ cần cho bảng trên trang tính “Sheet1” đã có nội dung (${range}); không có gì bị thay đổi. Chọn ô khác có đủ chỗ trống bên dưới và bên phải, hoặc chèn bảng thành trang tính riêng.`,
    );
    expect(await contentsOf(opened)).toEqual(before);
  });

  it('is refused on a protected sheet, on one that is not there, and where the table stands already', async () => {
    const opened = open();
    opened.excel.user.protectSheet('Sheet1');
    expect(refused(await insertTables(opened.workbook, { ...only2A, place: at('C5') }))).toEqual({
      code: 'sheet-protected',
      sheet: 'Sheet1',
    });
    expect(refused(await insertTables(opened.workbook, { ...only2A, place: at('C5', 'Bảng 9') }))).toMatchObject({
      code: 'sheet-missing',
      sheet: 'Bảng 9',
    });
    opened.excel.user.unprotectSheet('Sheet1');
    worked(await insertTables(opened.workbook, { ...only2A, place: at('C5') }));
    expect(refused(await insertTables(opened.workbook, { ...only2A, place: at('C50') }))).toEqual({
      code: 'sheet-exists',
      sheet: 'Sheet1',
    });
  });

  it('is taken out again when Excel refuses a part of it', async () => {
    const opened = open();
    opened.excel.user.type('Sheet1', 'A1', 'của tôi');
    const before = await contentsOf(opened);
    const progress = { report: () => undefined, isCancelled: () => true };
    expect(refused(await insertTables(opened.workbook, { ...only2A, place: at('C5'), progress })).code).toBe(
      'cancelled',
    );
    expect(await contentsOf(opened)).toEqual(before);

    const { workbook } = opened;
    const failing = {
      ...workbook,
      insert: (insertion: Parameters<typeof workbook.insert>[0]) =>
        workbook.insert({
          ...insertion,
          customXml: [`<a xmlns="urn:bieu-mau:large">${'số liệu '.repeat(1_000_000)}</a>`],
        }),
    };
    expect(refused(await insertTables(failing, { ...only2A, place: at('C5') })).code).toBe('too-large');
    expect(await contentsOf(opened)).toEqual(before);
  });

  it('is one table only', async () => {
    const { workbook } = open();
    const both = { formSet: kl01, tables: ['bang-2a', 'bang-3a'], place: at('C5') };
    await expect(insertTables(workbook, both)).rejects.toThrow(RangeError);
  });
});
