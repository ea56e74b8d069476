import { insertSummary } from '../../src/app/insertSummary';
import { insertTables } from '../../src/app/insertTables';
import type { InsertionProgress } from '../../src/app/ports/OpenWorkbook';
import type { WorkbookDocument } from '../../src/app/ports/WorkbookDocument';
import { startConsolidation } from '../../src/app/startConsolidation';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { ExcelFault } from '../host/protocol/ExcelFault';
import { loadFormSet, rosterOf } from '../support/formSets';
import { receivedFiles } from '../support/receivedFolder';
import { type OpenedExcel, refused, useWorkbook, worked } from './useWorkbook';
import { changedParts, wholeBook } from './wholeBook';

const formSet = loadFormSet('kl01-971');
const summaryFormSet = loadFormSet('kl01-tinh');
const roster = rosterOf(formSet);
const TIDY = receivedFiles('tidy');

const open = useWorkbook();

/** The summary of the first so many units. */
function summaryOf(units: number): WorkbookDocument {
  const run = startConsolidation({ formSet, summaryFormSet, roster, language: 'vi', readWorkbook });
  for (const file of TIDY.slice(0, units)) run.add(file);
  return run.finish().document;
}

/** Some of its tables with what stands behind them. */
function shortSummaryOf(units: number): WorkbookDocument {
  const { sheets, ...workbook } = summaryOf(units);
  return { ...workbook, sheets: sheets.filter(({ name }) => /Bảng (1|2A|2B|3A)$|Nhật ký/.test(name)) };
}

/** A workbook that is not empty: the unit's own table, a sheet of notes, a hidden one, a memory, a cell selected. */
async function usedWorkbook(): Promise<OpenedExcel> {
  const opened = open();
  const { workbook, excel } = opened;
  worked(await insertTables(workbook, { formSet, tables: ['bang-2a'], unit: roster.units[0]! }));
  worked(await workbook.writeMemory('unit', 'HU-HH'));
  excel.user.addSheet('Ghi chú');
  excel.user.addSheet('Giấu');
  excel.user.showSheet('Giấu', 'Hidden');
  excel.user.type('Ghi chú', 'A1', 'Số liệu đến 05/4');
  excel.user.activate('Ghi chú');
  excel.user.select('Ghi chú', 'C7');
  return opened;
}

/** Cancels as soon as Excel has answered so many requests. */
function cancelAfter(requests: number, { excel }: OpenedExcel): InsertionProgress {
  excel.resetTraffic();
  return { report: () => undefined, isCancelled: () => excel.traffic.syncs >= requests };
}

/**
 * Cancels after every request in turn, on the same workbook, until one comes to its end: whatever a cancelled one left over would be found
 * after the next.
 */
async function cancelEverywhere(opened: OpenedExcel, document: WorkbookDocument, replace: readonly string[]) {
  const before = await wholeBook(opened.excel.book);
  for (let requests = 0; ; requests += 1) {
    const progress = cancelAfter(requests, opened);
    const inserted = await insertSummary(opened.workbook, { document, replace, progress });
    await opened.excel.settled();
    if (inserted.ok) return { requests, names: inserted.value.names };
    expect(refused(inserted)).toEqual({ code: 'cancelled' });
    expect(changedParts(before, await wholeBook(opened.excel.book))).toEqual([]);
  }
}

describe('a summary that is cancelled after any request', () => {
  it('leaves nothing behind in a workbook without one', async () => {
    const opened = await usedWorkbook();
    const { requests, names } = await cancelEverywhere(opened, summaryOf(2), []);
    expect(requests).toBeGreaterThan(5);
    expect(names).toContain('Bảng 2A (2)');
  });

  it('leaves the summary that it was to replace as it stood, formulas that look at it included', async () => {
    const opened = await usedWorkbook();
    const { excel, workbook } = opened;
    const { names } = worked(await insertSummary(workbook, { document: shortSummaryOf(1) }));
    excel.user.type('Ghi chú', 'B2', "='Bảng 2A (2)'!B9");
    excel.user.showSheet('CT Bảng 2B', 'VeryHidden');
    excel.user.activate('Bảng 3A');
    excel.user.select('Bảng 3A', 'B9');
    const { requests } = await cancelEverywhere(opened, shortSummaryOf(2), names);
    expect(requests).toBeGreaterThan(2);
    const { book } = excel;
    expect(book.engine.sheets().filter(({ name }) => name.startsWith('bieu-mau-cu'))).toEqual([]);
    expect(JSON.stringify(await wholeBook(book))).toContain('Tổng hợp 2/16 đơn vị');
    expect(JSON.stringify(await wholeBook(book))).not.toContain('Tổng hợp 1/16 đơn vị');
  });

  it('is not asked any more once the last request has begun, in which the earlier one goes', async () => {
    const opened = await usedWorkbook();
    const { names } = worked(await insertSummary(opened.workbook, { document: shortSummaryOf(1) }));
    let finishing = false;
    const asked: boolean[] = [];
    const progress: InsertionProgress = {
      report: () => undefined,
      finishing: () => {
        finishing = true;
      },
      isCancelled: () => {
        asked.push(finishing);
        return finishing;
      },
    };
    worked(await insertSummary(opened.workbook, { document: shortSummaryOf(2), replace: names, progress }));
    expect([finishing, asked.includes(true)]).toEqual([true, false]);
  });
});

describe('a summary that Excel refuses in the last request', () => {
  it('stays when the earlier one is gone in part, because nothing else holds the figures', async () => {
    const opened = await usedWorkbook();
    const { excel, workbook } = opened;
    const { names } = worked(await insertSummary(workbook, { document: shortSummaryOf(1) }));
    const progress: InsertionProgress = {
      report: () => undefined,
      isCancelled: () => false,
      finishing: () => excel.user.deleteSheet('bieu-mau-cu-3'),
    };
    const failure = refused(await insertSummary(workbook, { document: shortSummaryOf(2), replace: names, progress }));
    expect(failure.code).toBe('sheet-missing');
    const sheets = excel.book.engine.sheets().map(({ name }) => name);
    expect(sheets).toEqual(expect.arrayContaining([...names]));
    expect(failure.leftBehind).toEqual(sheets.filter((name) => name.startsWith('bieu-mau-cu')));
    expect(JSON.stringify(await wholeBook(excel.book))).toContain('Tổng hợp 2/16 đơn vị');
  });

  it('takes its marks back with its sheets', async () => {
    const opened = await usedWorkbook();
    const { excel, workbook } = opened;
    excel.book.customProperties.clear();
    const { names } = worked(await insertSummary(workbook, { document: shortSummaryOf(1) }));
    excel.book.customProperties.clear();
    const before = await wholeBook(excel.book);
    let calls = 0;
    const { engine } = excel.book;
    const remove = engine.removeSheet.bind(engine);
    // The first sheet that is to go can't be removed just then, as when another add-in holds it.
    engine.removeSheet = (id) => {
      calls += 1;
      if (calls === 1) throw new ExcelFault('AccessDenied', 'Not now.');
      remove(id);
    };
    const failure = refused(await insertSummary(workbook, { document: shortSummaryOf(2), replace: names }));
    expect(failure.code).toBe('sheet-protected');
    await excel.settled();
    expect(changedParts(before, await wholeBook(excel.book))).toEqual([]);
  });
});
