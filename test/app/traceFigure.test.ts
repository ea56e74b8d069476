import type { Report } from '../../src/app/Report';
import type { WorkbookDocument } from '../../src/app/ports/WorkbookDocument';
import { renameSheets } from '../../src/app/sheets/renameSheets';
import { startConsolidation } from '../../src/app/startConsolidation';
import type { CollectedFigure, DerivedFigure, FigureTrace } from '../../src/app/trace/FigureTrace';
import { indexFigures, type FigureIndex, traceFigure } from '../../src/app/traceFigure';
import { formatAddress, parseAddress } from '../../src/domain/workbook/CellAddress';
import type { ReceivedWorkbook } from '../../src/domain/workbook/ReceivedWorkbook';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import { loadFormSet, rosterOf } from '../support/formSets';
import { receivedFiles } from '../support/receivedFolder';

const formSet = loadFormSet('kl01-971');
const summaryFormSet = loadFormSet('kl01-tinh');
const roster = rosterOf(formSet);
const context = { formSet, summaryFormSet, roster };

/** The summary file of a folder, saved and opened again. */
function summaryOf(folder: 'tidy' | 'real'): {
  report: Report;
  document: WorkbookDocument;
  reopened: ReceivedWorkbook;
} {
  const run = startConsolidation({ ...context, language: 'vi', readWorkbook });
  for (const file of receivedFiles(folder)) run.add(file);
  const { report, document } = run.finish();
  return { report, document, reopened: reopen(document) };
}

function reopen(document: WorkbookDocument): ReceivedWorkbook {
  const read = readWorkbook(writeWorkbook(document));
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

const at = (index: FigureIndex, sheet: string, address: string): FigureTrace =>
  index.trace({ sheet, address: parseAddress(address)! });

const collected = (trace: FigureTrace): CollectedFigure => {
  expect(trace.kind).toBe('collected');
  return trace as CollectedFigure;
};

/** The workbook with one cell typed anew. */
function typed(workbook: ReceivedWorkbook, sheet: string, address: string, value: number | string): ReceivedWorkbook {
  const { row, column } = parseAddress(address)!;
  return {
    ...workbook,
    sheets: workbook.sheets.map((each) => {
      if (each.name !== sheet) return each;
      const others = each.cells.filter((cell) => cell.row !== row || cell.column !== column);
      const cells = [...others, { row, column, value, numberMeaning: 'general' as const }];
      return { ...each, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
    }),
  };
}

describe.each(['tidy', 'real'] as const)('a summary of the %s files, opened again', (folder) => {
  const { report, reopened } = summaryOf(folder);
  const index = indexFigures(reopened, context);
  const cells = report.tables.flatMap((table) => table.cells.map((cell) => ({ table, cell })));

  it('tells of every cell what REPORT.json tells: row, columns, how', () => {
    expect(cells).toHaveLength(331);
    for (const { table, cell } of cells) {
      const trace = at(index, cell.sheet, cell.address);
      // A crossing that holds nothing counts as derived in the report, and is no figure here.
      if (trace.kind === 'none') {
        expect([cell.how, cell.value]).toEqual(['derived', null]);
        continue;
      }
      expect(trace).toMatchObject({
        field: { table: table.table, row: cell.row, column: cell.column },
        tableTitle: table.title,
        rowTitle: cell.rowTitle,
        columnTitles: cell.columnTitles,
        how: cell.how,
      });
    }
  });

  it('leads to the same units, files, sheets, cells and figures as REPORT.json', () => {
    let compared = 0;
    for (const { cell } of cells.filter(({ cell: { contributions } }) => contributions.length > 0)) {
      const { units } = collected(at(index, cell.sheet, cell.address));
      const found = units
        .filter(({ shown }) => shown)
        .map(({ unit, source }) => [unit, source?.file, source?.sheet, source && formatAddress(source.address)]);
      const given = cell.contributions.map(({ unit, file, sheet, address }) => [unit, file, sheet, address]);
      // What could not be read is shown beside the others, and is no contribution.
      expect(found).toEqual(expect.arrayContaining(given));
      for (const { unit, raw, value } of cell.contributions) {
        const figure = units.find((each) => each.unit === unit)!;
        if (typeof value === 'number' && typeof figure.shown!.value === 'number') {
          expect(figure.shown!.value).toBeCloseTo(value, 12);
          const told = figure.source?.raw ?? String(figure.shown!.value);
          if (typeof raw === 'string') expect(told.trim()).toBe(raw.trim());
        }
        compared += 1;
      }
      const counted = units.filter(({ status }) => status === 'counted').length;
      expect(counted).toBe(cell.how === 'ticks' ? (cell.value as { ticked: number }).ticked : cell.units);
    }
    expect(compared).toBeGreaterThan(1_000);
  });

  it('names the units that sent nothing', () => {
    const sum = cells.find(({ cell }) => cell.how === 'sum')!.cell;
    const { units } = collected(at(index, sum.sheet, sum.address));
    expect(units).toHaveLength(roster.units.length);
    expect(units.filter(({ status }) => status === 'not-sent').map(({ unit }) => unit)).toEqual(report.units.missing);
  });
});

describe('a summary that people have gone on with', () => {
  const { document, reopened } = summaryOf('tidy');

  it('gives the parts of a total', () => {
    const trace = traceFigure(reopened, { sheet: 'Bảng 2A', address: parseAddress('B11')! }, context) as DerivedFigure;
    expect(trace).toMatchObject({ kind: 'derived', rowTitle: 'Tổng', overwritten: false });
    const values = trace.parts.map(({ shown }) => (typeof shown?.value === 'number' ? shown.value : 0));
    expect(trace.parts.length).toBeGreaterThan(1);
    expect(values.reduce((sum, value) => sum + value, 0)).toBe(trace.shown?.value);
  });

  it('has no figure in headers, titles, empty cells, lists and on sheets that are not there', () => {
    const index = indexFigures(reopened, context);
    for (const [sheet, address] of [
      ['Bảng 2A', 'A1'],
      ['Bảng 2A', 'B7'],
      ['Bảng 2A', 'A10'],
      ['Bảng 2A', 'Z99'],
      ['CT Bảng 2A', 'H6'],
      ['Tình hình nộp', 'B6'],
      ['Bảng 99', 'B9'],
    ] as const) {
      expect(at(index, sheet, address)).toEqual({ kind: 'none' });
    }
    expect(index.isSummary('Bảng 2A')).toBe(true);
    expect(index.isSummary('CT Bảng 2A')).toBe(false);
  });

  it('shows what was typed over a formula, and a late figure that was typed into the detail sheet', () => {
    const before = collected(at(indexFigures(reopened, context), 'Bảng 2A', 'B10'));
    expect(before.overwritten).toBe(false);
    const late = before.units.find(({ status }) => status === 'not-sent')!;
    const address = formatAddress(late.place!.address);
    const later = typed(typed(reopened, 'CT Bảng 2A', address, 7), 'Bảng 2A', 'B10', 999);
    const after = collected(at(indexFigures(later, context), 'Bảng 2A', 'B10'));
    expect(after).toMatchObject({ overwritten: true, shown: { value: 999 }, detailSheet: 'CT Bảng 2A' });
    expect(after.units.find(({ unit }) => unit === late.unit)).toMatchObject({
      status: 'counted',
      shown: { value: 7 },
      source: null,
    });
  });

  it('is traced under whatever names its sheets have, beside the tables of a unit', () => {
    const names = new Map(document.sheets.map(({ name }) => [name, `${name.slice(0, 26)} (2)`]));
    const unitTables = reopen(document).sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.slice(2) }));
    const renamed = reopen({ ...document, ...renameSheets(document, names) });
    const both = { ...renamed, sheets: [...unitTables.slice(0, 3), ...renamed.sheets] };
    const trace = collected(at(indexFigures(both, context), 'Bảng 2A (2)', 'B10'));
    const plain = collected(at(indexFigures(reopened, context), 'Bảng 2A', 'B10'));
    expect(trace.detailSheet).toBe('CT Bảng 2A (2)');
    expect(trace.units.map(({ unit, shown, source }) => [unit, shown, source])).toEqual(
      plain.units.map(({ unit, shown, source }) => [unit, shown, source]),
    );
  });

  it('says so when the detail sheet is gone', () => {
    const without = { ...reopened, sheets: reopened.sheets.filter(({ name }) => !name.startsWith('CT ')) };
    expect(collected(at(indexFigures(without, context), 'Bảng 2A', 'B10'))).toMatchObject({
      detailSheet: null,
      units: [],
    });
  });
});
