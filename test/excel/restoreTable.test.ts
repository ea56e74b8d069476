import { checkOpenWorkbook } from '../../src/app/checkOpenWorkbook';
import { insertTables } from '../../src/app/insertTables';
import type { RestoredTable, RestoreRefusal } from '../../src/app/restore/RestoredTable';
import { restoreTable, type RestoreTableOptions } from '../../src/app/restoreTable';
import { describeHostFailure } from '../../src/app/text/describeHostFailure';
import { describeRestoration, describeRestoreRefusal } from '../../src/app/text/describeRestoration';
import { formatAddress } from '../../src/domain/workbook/CellAddress';
import { formatRange } from '../../src/domain/workbook/CellRange';
import { loadFormSet, rosterOf } from '../support/formSets';
import { type OpenedExcel, refused, useWorkbook, worked } from './useWorkbook';

const kl01 = loadFormSet('kl01-971');
const haiHau = rosterOf(kl01).units.find(({ id }) => id === 'HU-HH')!;
const only2A: RestoreTableOptions = { formSet: kl01, table: 'bang-2a' };
const FIGURES = [
  [12, 1632, 3, 5, 811, 2, 4, 98],
  [250, 4829, 7, 34, 1235, 1, 2, 40],
];

/** Everything that can be seen of a sheet: contents, formulas, merges, looks, validations, colours, sizes, lock. */
async function everythingOn({ workbook, excel }: OpenedExcel, name: string): Promise<unknown> {
  const { sheets, definedNames } = worked(await workbook.read());
  const { cells, merges } = sheets.find((sheet) => sheet.name === name)!;
  const { engine } = excel.book;
  const { id, protection } = excel.book.sheetByName(name)!;
  const area = { top: 0, left: 0, bottom: 14, right: 9 };
  const grid = Array.from({ length: 15 }, (_, row) =>
    Array.from({ length: 10 }, (_column, column) => engine.formatAt(id, row, column)),
  );
  const validations = engine.validations(id, area).map((each) => each.validation);
  const formats = engine.conditionalFormats(id).map(({ areas, rule, format }) => ({ areas, rule, format }));
  return { cells, merges, definedNames, grid, validations, formats, isLocked: protection !== null };
}

async function filled2A(open: () => OpenedExcel): Promise<{ opened: OpenedExcel; before: unknown }> {
  const opened = open();
  worked(await insertTables(opened.workbook, { formSet: kl01, tables: ['bang-2a'], unit: haiHau }));
  opened.excel.user.paste('Bảng 2A', 'B9', FIGURES);
  return { opened, before: await everythingOn(opened, 'Bảng 2A') };
}

/** Does something to the sheet that the user interface would do, past the lock. */
async function damage({ excel }: OpenedExcel, act: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  excel.user.unprotectSheet('Bảng 2A');
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem('Bảng 2A'));
    await context.sync();
  });
}

const restore = async ({ workbook }: OpenedExcel): Promise<RestoredTable> =>
  worked(await restoreTable(workbook, only2A));

const told = (cells: RestoredTable['texts']): unknown[] =>
  cells.map(({ address, was }) => [formatAddress(address), was]);

describe.each(['1.14', '1.20'])('a damaged table under ExcelApi %s', (requirementSet) => {
  const open = useWorkbook(requirementSet);

  it('needs nothing when it is whole: three syncs, nothing written', async () => {
    const { opened, before } = await filled2A(open);
    opened.excel.resetTraffic();
    const restored = await restore(opened);
    expect(restored).toMatchObject({ table: 'bang-2a', sheet: 'Bảng 2A', nothingNeeded: true, names: 0 });
    expect(opened.excel.traffic.syncs).toBe(3);
    expect(opened.excel.unknownMembers).toEqual([]);
    expect(await everythingOn(opened, 'Bảng 2A')).toEqual(before);
    expect(describeRestoration(restored, kl01, 'vi')).toBe('Bảng 2A còn nguyên, không phải sửa gì.');
  });

  it('gets back everything at once in four syncs, and keeps every figure', async () => {
    const { opened, before } = await filled2A(open);
    await damage(opened, (sheet) => {
      sheet.getRange('A1:I11').unmerge();
      sheet.getRange('B9:E10').clear('Formats');
      sheet.getRange('B11:C11').values = [[6416, 1]];
      sheet.getRange('B8').values = [['Cuộc họp']];
      sheet.getRange('F9:G10').dataValidation.clear();
      sheet.getRange('F9:G10').conditionalFormats.clearAll();
      sheet.getRange('A9:B9').format.fill.color = '#FF0000';
    });
    opened.excel.resetTraffic();
    const restored = await restore(opened);
    expect(opened.excel.traffic.syncs).toBe(4);
    expect(opened.excel.unknownMembers).toEqual([]);
    expect(told(restored.formulas)).toEqual([
      ['B11', 6416],
      ['C11', 1],
    ]);
    expect(told(restored.texts)).toEqual([['B8', 'Cuộc họp']]);
    expect(restored.merges.length).toBeGreaterThan(3);
    expect(restored.looks).toMatchObject({ sizes: false, protection: true });
    expect(restored.looks.formats.length).toBeGreaterThan(0);
    expect(restored.looks.validations.map(formatRange)).toEqual(['F9:F10', 'G9:G10']);
    expect(restored.looks.conditions.map(formatRange)).toContain('F9');
    const text = describeRestoration(restored, kl01, 'vi');
    expect(text).toContain('2 công thức tổng');
    expect(text).toContain('Nội dung đã thay: B8: Cuộc họp; B11: 6.416; C11: 1.');

    const after = (await everythingOn(opened, 'Bảng 2A')) as { merges: unknown };
    // The lines above the table are the sender's: their merges were not ours to put back.
    const { merges, ...rest } = before as { merges: { top: number }[] };
    expect({ ...after, merges: null }).toEqual({ ...rest, merges: null });
    expect(after.merges).toEqual(merges.filter(({ top }) => top >= 3));
    expect((await restore(opened)).nothingNeeded).toBe(true);
  });
});

describe('one kind of damage', () => {
  const open = useWorkbook();

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['a total typed over', (sheet) => Object.assign(sheet.getRange('C11'), { values: [[6416]] })],
    ['the header wiped out', (sheet) => sheet.getRange('A6:I8').clear('Contents')],
    ['the row titles wiped out', (sheet) => sheet.getRange('A9:A11').clear('Contents')],
    ['the merges of title and header undone', (sheet) => sheet.getRange('A4:I8').unmerge()],
    ['rows of the header merged', (sheet) => sheet.getRange('B8:I8').merge()],
    ['the formats cleared', (sheet) => sheet.getRange('A6:I11').clear('Formats')],
    [
      'a border taken away',
      (sheet) => Object.assign(sheet.getRange('D10').format.borders.getItem('EdgeTop'), { style: 'None' }),
    ],
    ['a cell locked', (sheet) => Object.assign(sheet.getRange('D10').format.protection, { locked: true })],
    ['a number shown otherwise', (sheet) => Object.assign(sheet.getRange('D10'), { numberFormat: [['0.00%']] })],
    ['a column too narrow', (sheet) => Object.assign(sheet.getRange('C:C').format, { columnWidth: 3 })],
    [
      'another validation pasted over',
      (sheet) =>
        Object.assign(sheet.getRange('C9:C10').dataValidation, {
          rule: { list: { inCellDropDown: true, source: 'x' } },
        }),
    ],
    ['conditional formats lost in one cell', (sheet) => sheet.getRange('D10').conditionalFormats.clearAll()],
  ])('%s is put right, and figures stay', async (_what, act) => {
    const { opened, before } = await filled2A(open);
    await damage(opened, act);
    await restore(opened);
    expect(await everythingOn(opened, 'Bảng 2A')).toEqual(before);
    const checked = worked(await checkOpenWorkbook(opened.workbook, { formSet: kl01, language: 'vi' }));
    expect(checked).toMatchObject({ status: 'checked', findings: [] });
  });

  it('the hidden name is led back to the table that its header tells', async () => {
    const { opened } = await filled2A(open);
    opened.excel.book.names.splice(0);
    expect(await restore(opened)).toMatchObject({ names: 1, nothingNeeded: false });
    expect(opened.excel.book.names.map(({ name, visible }) => [name, visible])).toEqual([['BieuMau.bang_2a', false]]);
    expect((await restore(opened)).nothingNeeded).toBe(true);
  });
});

describe('a table with other things around it', () => {
  const open = useWorkbook();

  it('is mended where it has moved to, and notes, lines and the lock of the sheet stay the user’s', async () => {
    const { opened } = await filled2A(open);
    const { user } = opened.excel;
    user.unprotectSheet('Bảng 2A');
    user.insert('Bảng 2A', '1:2');
    user.type('Bảng 2A', 'A1', 'Gửi anh Nam');
    user.type('Bảng 2A', 'L12', 'Hỏi lại xã X');
    user.type('Bảng 2A', 'A20', 'Người lập biểu');
    user.paste('Bảng 2A', 'A6', [['BẢNG CỦA TÔI']]);
    user.paste('Bảng 2A', 'C13', [[6416]]);
    const restored = await restore(opened);
    expect(told(restored.formulas)).toEqual([['C13', 6416]]);
    expect(told(restored.leftAlone)).toEqual([['A6', 'BẢNG CỦA TÔI']]);
    expect(restored.looks.protection).toBe(false);
    const { sheets } = worked(await opened.workbook.read());
    const at = (address: string): unknown => sheets[1]!.cells.find((cell) => formatAddress(cell) === address)?.value;
    expect(['A1', 'L12', 'A20', 'A6', 'C13', 'B11', 'B12'].map(at)).toEqual([
      'Gửi anh Nam',
      'Hỏi lại xã X',
      'Người lập biểu',
      'BẢNG CỦA TÔI',
      6461,
      12,
      250,
    ]);
    expect(opened.excel.book.sheetByName('Bảng 2A')!.protection).toBeNull();
  });

  it('is mended on a sheet that it was put into, which stays open', async () => {
    const opened = open();
    const place = { kind: 'at', sheet: 'Sheet1', address: { row: 4, column: 2 } } as const;
    worked(await insertTables(opened.workbook, { formSet: kl01, tables: ['bang-2a'], place }));
    opened.excel.user.paste('Sheet1', 'D13', FIGURES);
    expect((await restore(opened)).nothingNeeded).toBe(true);
    opened.excel.user.paste('Sheet1', 'E15', [[6416]]);
    expect(told((await restore(opened)).formulas)).toEqual([['E15', 6416]]);
    const { sheets } = worked(await opened.workbook.read());
    expect(sheets[0]!.cells.find((cell) => formatAddress(cell) === 'E15')?.value).toBe(6461);
    expect(opened.excel.book.sheetByName('Sheet1')!.protection).toBeNull();
  });

  it('locks its sheet again after mending, as it was', async () => {
    const { opened } = await filled2A(open);
    await damage(opened, (sheet) => {
      sheet.getRange('C11').values = [[1]];
      sheet.protection.protect();
    });
    const restored = await restore(opened);
    expect(restored.looks.protection).toBe(false);
    expect(opened.excel.user.type('Bảng 2A', 'C11', '5')).toMatchObject({ done: false });
    expect(opened.excel.user.type('Bảng 2A', 'C9', '1700')).toEqual({ done: true });
  });
});

describe('a table that cannot be mended where it stands', () => {
  const open = useWorkbook();

  const refusalOf = async (opened: OpenedExcel): Promise<RestoreRefusal> =>
    refused(await restoreTable(opened.workbook, only2A)) as unknown as RestoreRefusal;

  it('is left as it is under a password, with a sentence', async () => {
    const { opened } = await filled2A(open);
    await damage(opened, (sheet) => Object.assign(sheet.getRange('C11'), { values: [[1]] }));
    opened.excel.user.protectSheet('Bảng 2A', 'bí mật');
    const before = await everythingOn(opened, 'Bảng 2A');
    const failure = refused(await restoreTable(opened.workbook, only2A));
    expect(failure).toMatchObject({ code: 'sheet-protected', sheet: 'Bảng 2A' });
    expect(describeHostFailure(failure, 'vi')).toBe(
      'Excel không cho ghi vì trang tính “Bảng 2A” đang được bảo vệ. Vào Xem lại > Bỏ bảo vệ trang tính, rồi làm lại.',
    );
    expect(await everythingOn(opened, 'Bảng 2A')).toEqual(before);
  });

  it.each<[string, (opened: OpenedExcel) => unknown]>([
    ['a row was deleted', ({ excel }) => excel.user.delete('Bảng 2A', '9:9')],
    ['a row was added', ({ excel }) => excel.user.insert('Bảng 2A', '10:10')],
    ['the last row was deleted', ({ excel }) => excel.user.delete('Bảng 2A', '11:11')],
    ['the last column was deleted', ({ excel }) => excel.user.delete('Bảng 2A', 'I:I')],
    [
      'a column was deleted and our names are lost',
      ({ excel }) => {
        excel.user.delete('Bảng 2A', 'D:D');
        excel.book.names.splice(0);
      },
    ],
    ['a column was deleted', ({ excel }) => excel.user.delete('Bảng 2A', 'D:D')],
    [
      'rows were exchanged',
      ({ excel }) =>
        excel.user.paste('Bảng 2A', 'A9', [
          ['Xã và tương đương', ...FIGURES[1]!],
          ['Huyện và tương đương', ...FIGURES[0]!],
        ]),
    ],
  ])('when %s: nothing is changed, and it says what to do', async (_what, act) => {
    const { opened } = await filled2A(open);
    opened.excel.user.unprotectSheet('Bảng 2A');
    act(opened);
    const before = await everythingOn(opened, 'Bảng 2A');
    const refusal = await refusalOf(opened);
    expect(refusal).toEqual({ code: 'table-changed', table: 'bang-2a', sheet: 'Bảng 2A' });
    expect(describeRestoreRefusal(refusal, kl01, 'vi')).toBe(
      'Bảng 2A trên trang tính “Bảng 2A” đã bị xóa, thêm hoặc chuyển dòng, cột nên không biết chắc số nào thuộc ô nào; không có gì bị thay đổi. Chèn bảng mới bên cạnh rồi chép số liệu sang.',
    );
    expect(await everythingOn(opened, 'Bảng 2A')).toEqual(before);
  });

  it('when it is not there, or is no table of the form set', async () => {
    const opened = open();
    const refusal = await refusalOf(opened);
    expect(refusal).toEqual({ code: 'table-not-found', table: 'bang-2a' });
    expect(describeRestoreRefusal(refusal, kl01, 'en')).toContain('Insert the table anew');
    expect(refused(await restoreTable(opened.workbook, { ...only2A, table: 'bang-99' })).code).toBe('unknown-table');
    worked(await insertTables(opened.workbook, { formSet: kl01, tables: ['bang-2a'] }));
    expect(refused(await restoreTable(opened.workbook, { ...only2A, sheet: 'Sheet1' })).code).toBe('table-not-found');
    expect(worked(await restoreTable(opened.workbook, { ...only2A, sheet: 'bảng 2a' })).sheet).toBe('Bảng 2A');
  });

  it('while someone types in a cell', async () => {
    const { opened } = await filled2A(open);
    opened.excel.user.enterCell();
    expect(refused(await restoreTable(opened.workbook, only2A)).code).toBe('cell-being-edited');
    opened.excel.user.leaveCell();
  });
});

describe('every table of a form set', () => {
  const open = useWorkbook();

  it('needs nothing as it was inserted, and is whole again after its looks, merges and totals were lost', async () => {
    const opened = open();
    const { names } = worked(await insertTables(opened.workbook, { formSet: kl01, unit: haiHau }));
    const sheets = names.slice(1, -1);
    expect(sheets).toHaveLength(kl01.tables.length);
    for (const [index, table] of kl01.tables.entries()) {
      const options = { formSet: kl01, table: table.id };
      expect(worked(await restoreTable(opened.workbook, options))).toMatchObject({
        sheet: sheets[index],
        nothingNeeded: true,
      });
      const before = await everythingOn(opened, sheets[index]!);
      const { range } = worked(await checkOpenWorkbook(opened.workbook, { formSet: kl01, language: 'vi' })).tables.find(
        (each) => each.table === table.id,
      )!;
      opened.excel.user.unprotectSheet(sheets[index]!);
      await Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem(sheets[index]!).getRange(range);
        cells.unmerge();
        cells.conditionalFormats.clearAll();
        cells.dataValidation.clear();
        cells.clear('Formats');
        await context.sync();
      });
      opened.excel.resetTraffic();
      const restored = worked(await restoreTable(opened.workbook, options));
      expect([table.id, opened.excel.traffic.syncs]).toEqual([table.id, 4]);
      expect(restored.looks.formats.length).toBeGreaterThan(0);
      expect([table.id, await everythingOn(opened, sheets[index]!)]).toEqual([table.id, before]);
      expect(worked(await restoreTable(opened.workbook, options)).nothingNeeded).toBe(true);
    }
    expect(opened.excel.unknownMembers).toEqual([]);
  });
});
