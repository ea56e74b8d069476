import { checkOpenWorkbook } from '../../src/app/checkOpenWorkbook';
import { insertSummary } from '../../src/app/insertSummary';
import { insertTables } from '../../src/app/insertTables';
import type { ReceivedFile } from '../../src/app/ports/ReceivedFile';
import type { WorkbookDocument } from '../../src/app/ports/WorkbookDocument';
import { startConsolidation } from '../../src/app/startConsolidation';
import { extractSubmission } from '../../src/domain/intake/extractSubmission';
import { locateTables } from '../../src/domain/intake/locateTables';
import type { SubmittedField } from '../../src/domain/intake/Submission';
import type { Report } from '../../src/app/Report';
import { type CellAddress, formatAddress, parseAddress } from '../../src/domain/workbook/CellAddress';
import { formatRange } from '../../src/domain/workbook/CellRange';
import type { ReceivedSheet, ReceivedWorkbook } from '../../src/domain/workbook/ReceivedWorkbook';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import { loadFormSet, rosterOf } from '../support/formSets';
import { type Expected, expectedOf, receivedFiles, TABLES_BY_CODE } from '../support/receivedFolder';
import { type OpenedExcel, useWorkbook, worked } from './useWorkbook';

const formSet = loadFormSet('kl01-971');
const summaryFormSet = loadFormSet('kl01-tinh');
const roster = rosterOf(formSet);
const haiHau = roster.units.find(({ id }) => id === 'HU-HH')!;
const files = receivedFiles('tidy');

/** The entries of a received file, field by field. */
function entriesOf(file: ReceivedFile): ReadonlyMap<string, SubmittedField> {
  const workbook = worked(readWorkbook(file.bytes));
  const { tables } = extractSubmission(workbook, locateTables(workbook, formSet).located, formSet);
  const fields = tables.flatMap((table) => table.fields).filter(({ derived, raw }) => !derived && raw !== null);
  return new Map(fields.map((field) => [keyOf(field), field]));
}

const keyOf = ({ field }: SubmittedField): string => `${field.table} ${field.row} ${field.column}`;

/** Types the figures of a received file into the inserted tables, past the cells' own checks, as a paste does. */
async function fillIn({ workbook, excel }: OpenedExcel, file: ReceivedFile): Promise<number> {
  const entries = entriesOf(file);
  const read = worked(await workbook.read());
  const { tables } = extractSubmission(read, locateTables(read, formSet).located, formSet);
  const open = tables.flatMap((table) => table.fields).filter(({ derived }) => !derived);
  let typed = 0;
  for (const field of open) {
    const raw = entries.get(keyOf(field))?.raw;
    if (typeof raw !== 'string' && typeof raw !== 'number') continue;
    expect(excel.user.paste(field.sheet, formatAddress(field.address), [[raw]])).toEqual({ done: true });
    typed += 1;
  }
  return typed;
}

function summaryDocument(): WorkbookDocument {
  const run = startConsolidation({ formSet, summaryFormSet, roster, language: 'vi', readWorkbook });
  for (const file of files) run.add(file);
  return run.finish().document;
}

const levels = describe.each(['1.14', '1.17', '1.20']);

levels('the whole job in one workbook, under ExcelApi %s', (requirementSet) => {
  const open = useWorkbook(requirementSet);

  it('from empty tables over a mistake found and mended to the provincial figures', async () => {
    const opened = open();
    const { workbook, excel } = opened;
    const syncsOf = async <T>(work: () => Promise<T>): Promise<readonly [T, number]> => {
      excel.resetTraffic();
      const done = await work();
      expect(excel.traffic.largestRequest).toBeLessThan(1_000_000);
      return [done, excel.traffic.syncs];
    };
    const check = async (wanted = 2): Promise<readonly CheckedFinding[]> => {
      const [checked, syncs] = await syncsOf(() => checkOpenWorkbook(workbook, { formSet, language: 'vi' }));
      expect(syncs).toBe(wanted);
      const { status, warnings, tables, findings } = worked(checked);
      expect({ status, warnings }).toEqual({ status: 'checked', warnings: [] });
      expect(tables.map(({ table, foundBy }) => [table, foundBy])).toEqual(formSet.tables.map(({ id }) => [id, 'id']));
      return findings.map(({ violation, sheet, address }) => ({ code: violation.code, sheet, address }));
    };

    // The unit's own tables, with its figures.
    const [, syncs] = await syncsOf(() => insertTables(workbook, { formSet, unit: haiHau }));
    expect(syncs).toBeLessThanOrEqual(2 * formSet.tables.length + 2);
    const ownFile = files.find(({ name }) => name === 'HU-HH.xlsx')!;
    expect(await fillIn(opened, ownFile)).toBeGreaterThan(100);
    const correct = await check();
    expect(correct.filter(({ code }) => code === 'total-mismatch')).toEqual([]);

    // A total typed over its formula, and a figure that is none.
    const { book, user } = excel;
    const sheet = book.sheetByName('Bảng 2A')!;
    const total = { row: 10, column: 1 };
    const { formula } = book.engine.contentAt(sheet.id, total.row, total.column);
    expect(formula).toMatch(/SUM/);
    expect(user.type(sheet.name, formatAddress(total), '7')).toMatchObject({ done: false, code: 'AccessDenied' });
    expect(user.unprotectSheet(sheet.name)).toEqual({ done: true });
    expect(user.type(sheet.name, formatAddress(total), '7')).toEqual({ done: true });
    const entry = { row: 8, column: 2 };
    const figure = book.engine.contentAt(sheet.id, entry.row, entry.column).value;
    expect(user.type(sheet.name, formatAddress(entry), 'khoảng 12').done).toBe(false);
    expect(user.paste(sheet.name, formatAddress(entry), [['khoảng 12']])).toEqual({ done: true });

    // Both are found, and the person is led to each.
    const wrong = (await check()).filter((each) => !correct.some((known) => same(known, each)));
    expect(wrong).toEqual([
      { code: 'unreadable-entry', sheet: sheet.name, address: entry },
      { code: 'total-mismatch', sheet: sheet.name, address: total },
    ]);
    for (const { sheet: name, address } of wrong) {
      const [selected, selecting] = await syncsOf(() => workbook.select(name, address));
      worked(selected);
      expect(selecting).toBeLessThanOrEqual(2);
      expect(book.activeSheet).toBe(sheet.id);
      expect(formatRange(book.selection(sheet.id))).toBe(formatAddress(address));
    }

    // Mended, and nothing is left of them.
    expect(user.type(sheet.name, formatAddress(entry), String(figure))).toEqual({ done: true });
    expect(user.type(sheet.name, formatAddress(total), formula!)).toEqual({ done: true });
    expect(await check()).toEqual(correct);

    // The province counts its open workbook with the files of the others, into the same workbook.
    const before = worked(await workbook.read());
    const others = files.filter((file) => file !== ownFile);
    expect(others).toHaveLength(14);
    const run = startConsolidation({ formSet, summaryFormSet, roster, language: 'vi', readWorkbook });
    for (const file of others) run.add(file);
    expect(run.addOpen(before)).toMatchObject({ file: 'Huyện ủy Hải Hậu.xlsx', status: 'used', unit: { id: 'HU-HH' } });
    const { report, document } = run.finish();
    const [inserted, inserting] = await syncsOf(() => insertSummary(workbook, { document }));
    expect(inserting).toBeLessThanOrEqual(2 * summaryFormSet.tables.length + 2);
    const { names } = worked(inserted);

    // The province's 178 figures, as Excel recalculates them.
    const [read, reading] = await syncsOf(() => workbook.read());
    // One more than for the forms alone: the list of findings is longer than any table.
    expect(reading).toBe(3);
    const after = worked(read);
    const called = new Map(document.sheets.map(({ name }, index) => [name, names[index]!]));
    const { found, wanted } = provincialFigures(report, after, called);
    expect(wanted).toHaveLength(178);
    expect(found).toEqual(wanted);

    // The unit's own sheets, names and marks are as they were.
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    expect(after.sheets.slice(before.sheets.length).map(({ name }) => name)).toEqual(names);
    expect([after.definedNames, after.customXml]).toEqual([before.definedNames, before.customXml]);
    expect(after.properties).toEqual(before.properties);
    expect(await check(3)).toEqual(correct);
    expect(excel.unknownMembers).toEqual([]);

    // Counted again, with the summary standing in it, the workbook still says the same.
    const again = startConsolidation({ formSet, summaryFormSet, roster, language: 'vi', readWorkbook });
    for (const file of others) again.add(file);
    again.addOpen(after);
    expect(again.finish().report).toEqual(report);
  });
});

describe('a summary put into a workbook of its own', () => {
  const open = useWorkbook();

  it('is, sheet for sheet, the summary file of the 15 units', async () => {
    const { workbook, excel } = open();
    excel.book.customProperties.set('BieuMau.FormSet', 'sổ riêng');
    const document = summaryDocument();
    worked(await insertSummary(workbook, { document }));
    expect(excel.traffic.syncs).toBeLessThanOrEqual(2 * summaryFormSet.tables.length + 2);
    expect(excel.traffic.largestRequest).toBeLessThan(1_000_000);
    expect(excel.unknownMembers).toEqual([]);

    const inExcel = worked(await workbook.read());
    const inFile = worked(readWorkbook(writeWorkbook(document)));
    expect(inExcel.sheets.map(({ name }) => name)).toEqual(['Sheet1', ...inFile.sheets.map(({ name }) => name)]);
    inExcel.sheets
      .slice(1)
      .forEach((sheet, index) => expect(withoutResults(sheet)).toEqual(withoutResults(inFile.sheets[index]!)));
    expect(inExcel.properties.custom['BieuMau.FormSet']).toBe('sổ riêng');
  });
});

describe('a summary put beside the tables of a unit', () => {
  const open = useWorkbook();

  it('has its own sheets, which refer to each other and not to the unit’s', async () => {
    const { workbook, excel } = open();
    worked(await insertTables(workbook, { formSet, unit: haiHau }));
    const document = summaryDocument();
    const { names } = worked(await insertSummary(workbook, { document }));
    expect(names).toHaveLength(document.sheets.length);
    expect(names).toContain('Bảng 2A (2)');
    const read = worked(await workbook.read());
    const figure = read.sheets.find(({ name }) => name === 'Bảng 2A (2)')!.cells.find(({ formula }) => formula)!;
    const own = document.sheets.find(({ name }) => name === 'Bảng 2A')!;
    const wanted = own.cells.find(({ row, column }) => row === figure.row && column === figure.column)!.content;
    expect(figure).toMatchObject({
      formula: (wanted as { formula: string }).formula,
      value: (wanted as { cached: number }).cached,
    });
    expect(read.properties.custom['BieuMau.FormSet']).toBe(`${formSet.id}@${formSet.version}`);
    expect(excel.unknownMembers).toEqual([]);
  });
});

/** Cells with their formulas; what formulas give is Excel's business. */
function withoutResults({ name, cells }: ReceivedSheet): unknown {
  return {
    name,
    cells: cells.map(({ row, column, value, formula, numberMeaning }) =>
      formula === undefined ? [row, column, value, numberMeaning] : [row, column, formula, numberMeaning],
    ),
  };
}

interface CheckedFinding {
  readonly code: string;
  readonly sheet: string;
  readonly address: CellAddress;
}

const same = (one: CheckedFinding, other: CheckedFinding): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Every figure that the province must get, and what stands in its cell of the open workbook; places by table, row and column. */
function provincialFigures(
  report: Report,
  { sheets }: ReceivedWorkbook,
  called: ReadonlyMap<string, string>,
): { found: readonly unknown[]; wanted: readonly unknown[] } {
  const found: unknown[] = [];
  const wanted: unknown[] = [];
  for (const [code, rows] of Object.entries(expectedOf('tidy'))) {
    const { cells } = report.tables.find(({ table }) => table === TABLES_BY_CODE[code]!.provincial)!;
    for (const [rowTitle, expected] of Object.entries(rows)) {
      const places = cells.filter(
        (cell) => cell.rowTitle === rowTitle && cell.how !== 'typed' && cell.how !== 'derived',
      );
      // The letter's last column of table 5 is for words.
      const figures = code === '5' ? expected.slice(0, 2) : expected;
      expect(places).toHaveLength(figures.length);
      figures.forEach((figure, column) => {
        const { sheet, address } = places[column]!;
        const { row: atRow, column: atColumn } = parseAddress(address)!;
        const stands = sheets
          .find(({ name }) => name === called.get(sheet))!
          .cells.find((cell) => cell.row === atRow && cell.column === atColumn);
        const place = `${code} ${rowTitle} ${String(column)}`;
        wanted.push([place, shownFigure(figure)]);
        found.push([place, isShare(figure) ? roundedShares(stands?.value) : (stands?.value ?? '')]);
      });
    }
  }
  return { found, wanted };
}

function isShare(figure: Expected): figure is Extract<Expected, { readonly ratioMin: number }> {
  return typeof figure === 'object' && figure !== null && 'ratioMin' in figure;
}

/** What a summary cell shows for a figure; shares in whole percent and how many gave one. */
function shownFigure(figure: Expected): unknown {
  if (figure === null) return '';
  if (typeof figure === 'number') return figure;
  return isShare(figure) ? { shares: [figure.ratioMin, figure.ratioMax].map(percent), units: 15 } : figure.ticks;
}

const percent = (share: number): number => Math.round(share * 100);

/** `94,5% – 99,3% (15 đơn vị)` in whole percent. */
function roundedShares(shown: unknown): unknown {
  const [, lowest, highest, units] = /^([\d,]+)% – ([\d,]+)% \((\d+) đơn vị\)$/.exec(String(shown)) ?? [];
  const shares = [lowest, highest].map((text) => percent(Number(text?.replace(',', '.')) / 100));
  return { shares, units: Number(units) };
}
