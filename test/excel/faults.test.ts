import { checkOpenWorkbook } from '../../src/app/checkOpenWorkbook';
import { insertTables, type InsertTablesOptions } from '../../src/app/insertTables';
import type { InsertionProgress } from '../../src/app/ports/OpenWorkbook';
import { describeHostFailure } from '../../src/app/text/describeHostFailure';
import { loadFormSet, rosterOf } from '../support/formSets';
import { type OpenedExcel, refused, useWorkbook, worked } from './useWorkbook';

const kl01 = loadFormSet('kl01-971');
const haiHau = rosterOf(kl01).units.find(({ id }) => id === 'HU-HH')!;
const open = useWorkbook();

const only2A: InsertTablesOptions = { formSet: kl01, tables: ['bang-2a'], unit: haiHau };
const everything: InsertTablesOptions = { formSet: kl01, unit: haiHau };

/** What a person would notice: tabs, names, marks. */
function shapeOf({ excel: { book } }: OpenedExcel): unknown {
  return {
    sheets: book.engine.sheets().map(({ id, name }) => [id, name]),
    names: book.names.map(({ name, formula, visible }) => [name, formula.replaceAll("'", ''), visible]),
    custom: [...book.customProperties],
    parts: book.xmlParts.length,
  };
}

/** Does something after the first batch of sheets has been written. */
function meanwhile(act: () => void): InsertionProgress {
  let acted = false;
  return {
    report: () => {
      if (!acted) act();
      acted = true;
    },
    isCancelled: () => false,
  };
}

describe('an insertion that Excel refuses leaves the workbook as it was', () => {
  it('when someone is typing in a cell', async () => {
    const opened = open();
    opened.excel.user.enterCell();
    const before = shapeOf(opened);
    const failure = refused(await insertTables(opened.workbook, only2A));
    opened.excel.user.leaveCell();
    expect(failure.code).toBe('cell-being-edited');
    expect(describeHostFailure(failure, 'vi')).toBe(
      'Có một ô đang gõ dở. Nhấn Enter để xong ô đó (hoặc Esc để bỏ), rồi làm lại.',
    );
    expect(shapeOf(opened)).toEqual(before);
  });

  it('when the structure of the workbook is protected', async () => {
    const opened = open();
    opened.excel.user.protectStructure();
    const before = shapeOf(opened);
    expect(refused(await insertTables(opened.workbook, only2A))).toEqual({ code: 'structure-protected' });
    expect(shapeOf(opened)).toEqual(before);
  });

  it('when a sheet has the name already, whatever its case or composition', async () => {
    const opened = open();
    opened.excel.user.addSheet('BẢNG 2A'.normalize('NFD'));
    opened.excel.user.type('BẢNG 2A'.normalize('NFD'), 'A1', 'của tôi');
    const before = shapeOf(opened);
    const failure = refused(await insertTables(opened.workbook, everything));
    expect(failure).toEqual({ code: 'sheet-exists', sheet: 'BẢNG 2A'.normalize('NFD') });
    expect(shapeOf(opened)).toEqual(before);
  });

  it('when the table is there under another name', async () => {
    const opened = open();
    worked(await insertTables(opened.workbook, only2A));
    opened.excel.user.renameSheet('Bảng 2A', 'Cấp huyện');
    const before = shapeOf(opened);
    const failure = refused(await insertTables(opened.workbook, only2A));
    expect(failure).toEqual({ code: 'sheet-exists', sheet: 'Cấp huyện' });
    expect(describeHostFailure(failure, 'vi')).toContain('Sổ làm việc đã có trang tính “Cấp huyện”');
    expect(shapeOf(opened)).toEqual(before);
  });

  it('when the workbook is shown for reading only, which is not taken for a locked sheet', async () => {
    const opened = open();
    opened.excel.book.viewing = true;
    const before = shapeOf(opened);
    const failure = refused(await insertTables(opened.workbook, only2A));
    expect(failure.code).toBe('workbook-read-only');
    expect(describeHostFailure(failure, 'vi')).toBe(
      'Sổ làm việc đang mở ở chế độ chỉ đọc. Bấm “Bật chỉnh sửa”, hoặc lưu thành tệp khác, rồi làm lại.',
    );
    expect(refused(await opened.workbook.writeMemory('unit', 'HU-HH')).code).toBe('workbook-read-only');
    expect(worked(await opened.workbook.read()).sheets).toHaveLength(1);
    expect(shapeOf(opened)).toEqual(before);
    opened.excel.book.viewing = false;
    worked(await insertTables(opened.workbook, only2A));
  });

  it('when it is more than Excel takes at once', async () => {
    const opened = open();
    const before = shapeOf(opened);
    const failure = refused(
      await opened.workbook.insert({
        sheets: [],
        definedNames: [],
        customProperties: {},
        customXml: [`<a xmlns="urn:bieu-mau:large">${'số liệu '.repeat(1_000_000)}</a>`],
      }),
    );
    expect(failure.code).toBe('too-large');
    expect(failure.detail).toContain('RequestPayloadSizeLimitExceeded');
    expect(shapeOf(opened)).toEqual(before);
  });

  it('when one of the new sheets is deleted before it is finished', async () => {
    const opened = open();
    const before = shapeOf(opened);
    const progress = meanwhile(() => opened.excel.user.deleteSheet('VI'));
    expect(refused(await insertTables(opened.workbook, { ...everything, progress })).code).toBe('sheet-missing');
    expect(shapeOf(opened)).toEqual(before);
  });

  it('when one of the new sheets is protected before it is finished', async () => {
    const opened = open();
    const before = shapeOf(opened);
    const progress = meanwhile(() => opened.excel.user.protectSheet('VI'));
    expect(refused(await insertTables(opened.workbook, { ...everything, progress })).code).toBe('sheet-protected');
    expect(shapeOf(opened)).toEqual(before);
  });

  it('when it is cancelled on the way', async () => {
    const opened = open();
    const before = shapeOf(opened);
    let asked = 0;
    const progress = { report: () => undefined, isCancelled: () => (asked += 1) > 2 };
    expect(refused(await insertTables(opened.workbook, { ...everything, progress }))).toEqual({ code: 'cancelled' });
    expect(shapeOf(opened)).toEqual(before);
  });

  it('when the sheets that it was to replace were already set aside', async () => {
    const opened = open();
    worked(await insertTables(opened.workbook, everything));
    opened.excel.user.type('Bảng 2A', 'B9', '12');
    const before = shapeOf(opened);
    const progress = meanwhile(() => opened.excel.user.deleteSheet('VI'));
    const replace = opened.excel.book.engine.sheets().map(({ name }) => name);
    const failure = refused(await insertTables(opened.workbook, { ...everything, replace, progress }));
    expect(failure.code).toBe('sheet-missing');
    expect(shapeOf(opened)).toEqual(before);
    const read = worked(await opened.workbook.read());
    const figures = read.sheets.find(({ name }) => name === 'Bảng 2A')!.cells.filter(({ value }) => value === 12);
    expect(figures).toHaveLength(2);
  });
});

describe('an insertion that cannot be taken back', () => {
  it('says which sheets are left behind', async () => {
    const opened = open();
    let cancelled = false;
    const progress = {
      report: () => {
        opened.excel.user.protectStructure();
        cancelled = true;
      },
      isCancelled: () => cancelled,
    };
    const failure = refused(await insertTables(opened.workbook, { ...everything, progress }));
    expect(failure.code).toBe('cancelled');
    expect(failure.leftBehind).toContain('Bảng 2A');
    expect(describeHostFailure(failure, 'vi')).toContain('Chưa dọn được các trang tính chèn dở');
  });
});

describe('an insertion that meets people', () => {
  it('waits for whoever begins to type on the way, and goes on', async () => {
    const opened = open();
    const progress = meanwhile(() => {
      opened.excel.user.enterCell();
      setTimeout(() => opened.excel.user.leaveCell(), 20);
    });
    expect(worked(await insertTables(opened.workbook, { ...everything, progress })).names).toHaveLength(13);
  });

  it('finds its sheet although it is renamed on the way', async () => {
    const opened = open();
    const progress = meanwhile(() => opened.excel.user.renameSheet('VI', 'Sáu'));
    worked(await insertTables(opened.workbook, { ...everything, progress }));
    const checked = worked(await checkOpenWorkbook(opened.workbook, { formSet: kl01, language: 'vi' }));
    expect(checked.tables.map(({ sheet }) => sheet)).toContain('Sáu');
  });

  it('puts an empty table in the place of one that may be replaced, and nothing else goes', async () => {
    const opened = open();
    worked(await insertTables(opened.workbook, only2A));
    opened.excel.user.addSheet('Ghi chú');
    opened.excel.user.type('Bảng 2A', 'B9', '12');
    opened.excel.resetTraffic();
    worked(await insertTables(opened.workbook, { ...only2A, replace: ['bảng 2a'] }));
    expect(opened.excel.traffic.syncs).toBe(2);
    const { book } = opened.excel;
    expect(book.customProperties.get('BieuMau.Unit')).toBe('HU-HH');
    expect(book.engine.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Bảng 2A', 'Ghi chú']);
    expect(book.names.map(({ name }) => name)).toEqual(['BieuMau.bang_2a']);
    const checked = worked(await checkOpenWorkbook(opened.workbook, { formSet: kl01, language: 'vi' }));
    expect(checked).toMatchObject({ status: 'empty', tables: [{ table: 'bang-2a', foundBy: 'id' }] });
  });

  it('replaces nothing that is not in its way, whatever it may replace', async () => {
    const opened = open();
    worked(await insertTables(opened.workbook, { ...only2A, replace: ['Sheet1'] }));
    expect(opened.excel.book.engine.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Bảng 2A']);
  });

  it('takes the place of the table that it replaces, whatever its sheet is called by now', async () => {
    const opened = open();
    worked(await insertTables(opened.workbook, only2A));
    opened.excel.user.renameSheet('Bảng 2A', 'Cấp huyện');
    opened.excel.user.addSheet('Ghi chú');
    worked(await insertTables(opened.workbook, { ...only2A, replace: ['Cấp huyện'] }));
    expect(opened.excel.book.engine.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Bảng 2A', 'Ghi chú']);
  });

  it('is made one after the other, so that the second sees the first', async () => {
    const opened = open();
    const [first, second] = await Promise.all([
      insertTables(opened.workbook, only2A),
      insertTables(opened.workbook, only2A),
    ]);
    expect(worked(first).names).toEqual(['Bảng 2A']);
    expect(refused(second)).toEqual({ code: 'sheet-exists', sheet: 'Bảng 2A' });
  });
});

describe('a place that a person is led to', () => {
  it('is selected on its sheet', async () => {
    const opened = open();
    worked(await insertTables(opened.workbook, only2A));
    worked(await opened.workbook.select('Bảng 2A', { row: 10, column: 2 }));
    const { book } = opened.excel;
    expect(book.sheet(book.activeSheet).name).toBe('Bảng 2A');
    expect(book.selection(book.activeSheet)).toEqual({ top: 10, left: 2, bottom: 10, right: 2 });
  });

  it('is shown when its sheet is hidden', async () => {
    const opened = open();
    worked(await insertTables(opened.workbook, only2A));
    opened.excel.user.showSheet('Bảng 2A', 'Hidden');
    worked(await opened.workbook.select('Bảng 2A', { row: 10, column: 2 }));
    expect(opened.excel.book.sheetByName('Bảng 2A')?.visibility).toBe('Visible');
  });

  it('is told to be gone when its sheet is', async () => {
    const failure = refused(await open().workbook.select('Bảng 2A', { row: 10, column: 2 }));
    expect(failure).toEqual({ code: 'sheet-missing', sheet: 'Bảng 2A' });
    expect(describeHostFailure(failure, 'vi')).toContain('“Bảng 2A”');
  });
});
