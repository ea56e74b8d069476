import { type ConsolidationOutcome, startConsolidation } from '../../src/app/startConsolidation';
import { type Report, reportSchema } from '../../src/app/Report';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import { loadFormSet, rosterOf } from '../support/formSets';
import { type Expected, expectedOf, receivedFiles, TABLES_BY_CODE, truthOf } from '../support/receivedFolder';

const formSet = loadFormSet('kl01-971');
const summaryFormSet = loadFormSet('kl01-tinh');

function consolidateFolder(folder: string, order: 'as listed' | 'backwards' = 'as listed'): ConsolidationOutcome {
  const run = startConsolidation({ formSet, summaryFormSet, roster: rosterOf(formSet), language: 'vi', readWorkbook });
  const files = receivedFiles(folder);
  for (const file of order === 'as listed' ? files : files.reverse()) run.add(file);
  return run.finish();
}

/** The cells of a provincial row that units' figures go to, left to right: what the province types itself is left out. */
function rowOf(report: Report, table: string, rowTitle: string): Report['tables'][number]['cells'] {
  const cells = report.tables.find((each) => each.table === table)?.cells ?? [];
  return cells.filter((cell) => cell.rowTitle === rowTitle && cell.how !== 'typed' && cell.how !== 'derived');
}

describe.each(['tidy', 'real'])('the %s workbooks of 15 units', (folder) => {
  const outcome = consolidateFolder(folder);
  const { report } = outcome;
  const truth = truthOf(folder);

  it('are all used, and only MTTQ is missing', () => {
    expect(report.units).toEqual({ expected: 16, received: 15, missing: ['MTTQ'] });
    expect(report.files.map(({ status }) => status)).toEqual(Array.from({ length: 15 }, () => 'used'));
  });

  it('give a report that keeps to its schema', () => {
    expect(reportSchema.safeParse(report).error).toBeUndefined();
  });

  const figures = Object.entries(expectedOf(folder)).flatMap(([code, rows]) =>
    Object.entries(rows).map(([row, expected]) => ({ code, row, expected })),
  );
  it.each(figures)('give Bảng $code, $row as the province must get it', ({ code, row, expected }) => {
    const cells = rowOf(report, TABLES_BY_CODE[code]?.provincial ?? '', row);
    const wanted = code === '5' ? expected.slice(0, 2) : expected;
    expect(cells.map(({ value }) => comparable(value))).toEqual(wanted.map(expectedValue));
  });

  it('give shares within a percentage point: a “>95%” hides the exact figure', () => {
    const ranges = figures.flatMap(({ code, row, expected }) => {
      const cells = rowOf(report, TABLES_BY_CODE[code]?.provincial ?? '', row);
      return expected.flatMap((each, index) => (isRange(each) ? [{ each, value: cells[index]?.value }] : []));
    });
    expect(ranges).toHaveLength(6);
    for (const { each, value } of ranges) {
      expect(value).toMatchObject({ given: 15 });
      const { lowest, highest } = value as { lowest: number; highest: number };
      expect(Math.abs(lowest - each.ratioMin)).toBeLessThanOrEqual(0.01);
      expect(Math.abs(highest - each.ratioMax)).toBeLessThanOrEqual(0.01);
    }
  });

  it('trace every figure to the sheet and cell where its unit wrote it', () => {
    let traced = 0;
    for (const [code, { provincial }] of Object.entries(TABLES_BY_CODE)) {
      const cells = report.tables.find(({ table }) => table === provincial)?.cells ?? [];
      for (const rowTitle of new Set(cells.map((cell) => cell.rowTitle))) {
        rowOf(report, provincial, rowTitle).forEach((cell, column) => {
          for (const { file, unit, sheet, address } of cell.contributions) {
            const known = truth[file];
            const place = known?.sheets[code];
            expect({ unit, sheet, address }).toEqual({
              unit: known?.unit,
              sheet: place?.sheet,
              address: place?.cells[`${rowTitle}|${column}`],
            });
            traced++;
          }
        });
      }
    }
    expect(traced).toBeGreaterThan(1000);
  });

  it('show each planted wrong total at its cell, and report no correct total', () => {
    const planted = Object.entries(truth).flatMap(([file, { style, sheets }]) => {
      if (!style.wrongtotal) return [];
      const [caption, column] = style.wrongtotal;
      const code = caption === 'VI' ? '6' : caption.replace('Bảng ', '');
      const place = sheets[code];
      const lastRow =
        Object.entries(place?.cells ?? {})
          .filter(([key]) => key.endsWith(`|${column}`))
          .at(-1)?.[1] ?? '';
      const total = lastRow.replace(/\d+$/, (row) => String(Number(row) + 1));
      return [`${file} ${place?.sheet ?? ''}!${total}`];
    });
    const reported = report.violations
      .filter(({ code }) => code === 'total-mismatch')
      .map(({ file, sheet, address }) => `${file} ${sheet}!${address}`);
    expect(reported.sort()).toEqual(planted.sort());
  });

  it('give the same workbook and report, byte for byte, in whatever order they come', () => {
    const backwards = consolidateFolder(folder, 'backwards');
    expect(backwards.report).toEqual(report);
    expect(writeWorkbook(backwards.document)).toEqual(writeWorkbook(outcome.document));
  });
});

function isRange(expected: Expected): expected is { ratioMin: number; ratioMax: number } {
  return typeof expected === 'object' && expected !== null && 'ratioMin' in expected;
}

/** Shares are compared on their own. */
function expectedValue(expected: Expected): unknown {
  return isRange(expected) ? 'range' : expected;
}

function comparable(value: Report['tables'][number]['cells'][number]['value']): unknown {
  if (value === null || typeof value !== 'object') return value;
  if ('ticked' in value) return { ticks: value.ticked };
  return 'lowest' in value ? 'range' : value;
}
