import * as SheetJS from '@e965/xlsx';
import { type Report, type ReportCell, reportSchema } from '../../src/app/Report';
import type { CellContent, WorkbookDocument } from '../../src/app/ports/WorkbookDocument';
import { type ConsolidationOutcome, startConsolidation } from '../../src/app/startConsolidation';
import { figureText } from '../../src/app/summary/figureText';
import type { CollectedFigure, DerivedFigure } from '../../src/app/trace/FigureTrace';
import { type FigureIndex, indexFigures } from '../../src/app/traceFigure';
import { fieldKey } from '../../src/domain/forms/Table';
import { parseAddress } from '../../src/domain/workbook/CellAddress';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import { aUnit } from '../support/aSubmission';
import { EVERY_KIND_SENT, everyKindForms } from '../support/everyKindForms';
import { filledWorkbook } from '../support/filledWorkbook';
import { recalculate } from '../support/libreOffice';
import { receivedFile } from '../support/receivedFolder';
import { describeWithOpenpyxl } from '../xlsx/writer/describeWithOpenpyxl';

const formSet = everyKindForms();

function content(value: number | string | undefined): CellContent | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'number' ? { type: 'number', number: value } : { type: 'text', text: value };
}

/** One commune's workbook, as it fills in ours. */
function sentBy(name: string, values: Readonly<Record<string, number | string>>): Uint8Array {
  const unit = aUnit('', { name });
  const book = filledWorkbook(formSet, unit, (table, { row, column }) =>
    content(values[fieldKey({ table, row: row.id, column: column.id })]),
  );
  return writeWorkbook(book);
}

function consolidated(): ConsolidationOutcome {
  const run = startConsolidation({ formSet, summaryFormSet: formSet, language: 'vi', readWorkbook });
  Object.entries(EVERY_KIND_SENT).forEach(([name, values], index) => {
    run.add(receivedFile(`${index + 1}.xlsx`, sentBy(name, values)));
  });
  return run.finish();
}

const { result, report, document } = consolidated();

function cellOf(table: string, row: string, column: string): ReportCell {
  const cell = report.tables
    .find((each) => each.table === table)
    ?.cells.find((each) => each.row === row && each.column === column);
  if (!cell) throw new Error(`no cell ${table} ${row} ${column}`);
  return cell;
}

/** The same workbook with every cached result made wrong: what LibreOffice then shows is what it computed. */
function withoutResults(whole: WorkbookDocument): WorkbookDocument {
  return {
    ...whole,
    sheets: whole.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.content.type === 'formula' ? { ...cell, content: { ...cell.content, cached: -1 } } : cell,
      ),
    })),
  };
}

describe('the report of a form set with every kind of field', () => {
  it('takes the communes as it finds them: nobody is missing', () => {
    expect(report.files.map(({ status, unitName }) => [status, unitName])).toEqual(
      Object.keys(EVERY_KIND_SENT).map((name) => ['used', name]),
    );
    expect(report.units).toEqual({ expected: 3, received: 3, missing: [] });
    expect([report.formSet, report.summaryFormSet]).toEqual(['thu-moi-loai', 'thu-moi-loai']);
  });

  it('is what the schema says, with values of every shape', () => {
    const parsed = reportSchema.parse(JSON.parse(JSON.stringify(report)) as unknown);
    const hows = new Set(parsed.tables.flatMap(({ cells }) => cells.map(({ how }) => how)));
    expect([...hows].sort()).toEqual(
      ['concat', 'derived', 'ratio', 'ratio-range', 'stack', 'sum', 'tally', 'ticks'].sort(),
    );
  });

  it('calls a row without a title of its own by the question that it continues', () => {
    expect(cellOf('cau-hoi', 'hoa-giai-xa', 'ket-qua')).toMatchObject({ how: 'sum', value: 5, units: 1 });
  });

  it('has a row for each row of every list, with file, sheet and cell', () => {
    expect(cellOf('danh-sach', 'muc-3', 'ten')).toMatchObject({
      how: 'stack',
      value: 'Trần Thị B',
      units: 1,
      contributions: [{ unit: 'Xã Hải Bắc', file: '2.xlsx', sheet: 'Bảng 3', raw: 'Trần Thị B', value: 'Trần Thị B' }],
    });
  });
});

describe('the summary workbook of a form set with every kind of field', () => {
  const bytes = writeWorkbook(document);
  const recalculated = SheetJS.read(recalculate(writeWorkbook(withoutResults(document))), { type: 'array' });
  const names = new Map(result.consolidation.units.map(({ id, name }) => [id, name]));

  it('shows after LibreOffice has recalculated it what REPORT.json says, in every cell', () => {
    const different: string[] = [];
    let compared = 0;
    for (const { table, figures } of result.consolidation.tables) {
      for (const figure of figures) {
        const cell = cellOf(table, figure.field.row, figure.field.column);
        const shown = (recalculated.Sheets[cell.sheet]?.[cell.address] as SheetJS.CellObject | undefined)?.v ?? '';
        const wanted = figureText(figure, { nameOf: (unit) => names.get(unit) ?? unit, detailSheet: '' });
        const number = typeof figure.value === 'number' ? figure.value : Number(wanted);
        const equal = typeof shown === 'number' ? Math.abs(shown - number) < 1e-9 : shown === wanted;
        if (!equal) different.push(`${cell.sheet}!${cell.address}: ${String(shown)}, report: ${wanted}`);
        compared += 1;
      }
    }
    expect(different).toEqual([]);
    expect(compared).toBeGreaterThan(45);
  });

  it('says how many units gave each answer, and which', () => {
    const { sheet, address } = cellOf('cau-hoi', 'danh-gia', 'ket-qua');
    const cell = recalculated.Sheets[sheet]?.[address] as SheetJS.CellObject;
    expect(cell.v).toBe('Tốt: 2 đơn vị (Xã Hải Anh, Xã Hải Cường)\nKhá: 1 đơn vị (Xã Hải Bắc)');
  });

  it('prints whose each row of a list is', () => {
    const { sheet, address } = cellOf('danh-sach', 'muc-3', 'ten');
    const { row } = parseAddress(address)!;
    expect((recalculated.Sheets[sheet]?.[SheetJS.utils.encode_cell({ r: row, c: 0 })] as SheetJS.CellObject).v).toBe(
      'Xã Hải Bắc',
    );
  });

  it('is read by openpyxl, sheet for sheet', () => {
    const { sheets } = describeWithOpenpyxl(bytes);
    expect(sheets.map(({ name }) => name)).toEqual(document.sheets.map(({ name }) => name));
  });
});

describe('the sources of a figure, in the summary opened again', () => {
  const read = readWorkbook(writeWorkbook(document));
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const index: FigureIndex = indexFigures(read.value, { formSet, summaryFormSet: formSet, roster: result.roster });
  const traced = (table: string, row: string, column: string) => {
    const { sheet, address } = cellOf(table, row, column);
    return index.trace({ sheet, address: parseAddress(address)! });
  };

  it.each([
    ['so-lieu', '2021', 'kinh-phi'],
    ['so-lieu', '2021', 'vu'],
    ['so-lieu', '2021', 'nghi-quyet'],
    ['so-lieu', '2021', 'ti-le-khac'],
    ['so-lieu', '2022', 'ti-le'],
    ['cau-hoi', 'danh-gia', 'ket-qua'],
    ['cau-hoi', 'hinh-thuc', 'ket-qua'],
    ['cau-hoi', 'kien-nghi', 'ket-qua'],
    ['cau-hoi', 'hoan-thanh', 'ket-qua'],
    ['cau-hoi', 'hoa-giai', 'ket-qua'],
    ['danh-sach', 'muc-1', 'ten'],
    ['danh-sach', 'muc-5', 'so-nam'],
    ['danh-sach', 'muc-1', 'ho-so'],
  ])('are those of REPORT.json: %s %s %s', (table, row, column) => {
    const cell = cellOf(table, row, column);
    const trace = traced(table, row, column) as CollectedFigure;
    expect(trace).toMatchObject({ kind: 'collected', how: cell.how, field: { table, row, column } });
    const sources = trace.units
      .filter(({ shown }) => shown)
      .map(({ unit, source }) => [
        unit,
        source?.file,
        source?.sheet,
        source && SheetJS.utils.encode_cell({ r: source.address.row, c: source.address.column }),
      ]);
    expect(sources).toEqual(cell.contributions.map(({ unit, file, sheet, address }) => [unit, file, sheet, address]));
    expect(sources.length).toBeGreaterThan(0);
  });

  it('are numerator and denominator of a recomputed ratio and of a quotient, which are never added', () => {
    for (const [row, column, how] of [
      ['2021', 'ti-le', 'ratio'],
      ['2021', 'hieu-suat', 'derived'],
    ] as const) {
      const trace = traced('so-lieu', row, column) as DerivedFigure;
      expect(trace).toMatchObject({ kind: 'derived', by: 'quotient', how });
      expect(trace.parts.map(({ columnTitles, shown }) => [columnTitles.at(-1), shown?.value])).toEqual([
        ['Đảng viên được học tập', 195],
        ['Tổng số đảng viên', 250],
      ]);
    }
  });

  it('are none where the log says that the summary was made of another form set', () => {
    const other = { ...formSet, id: 'bo-khac' };
    const foreign = indexFigures(read.value, { formSet: other, summaryFormSet: other, roster: result.roster });
    expect(foreign.isSummary('Bảng 1')).toBe(false);
    expect(index.isSummary('Bảng 1')).toBe(true);
  });
});

describe('reading order', () => {
  it('makes no difference to the report', () => {
    const run = startConsolidation({ formSet, summaryFormSet: formSet, language: 'vi', readWorkbook });
    const sent = Object.entries(EVERY_KIND_SENT).map(([name, values], index) =>
      receivedFile(`${index + 1}.xlsx`, sentBy(name, values)),
    );
    for (const file of sent.reverse()) run.add(file);
    const again: Report = run.finish().report;
    expect(again).toEqual(report);
  });
});
