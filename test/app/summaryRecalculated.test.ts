import * as SheetJS from '@e965/xlsx';
import { type Report, reportSchema } from '../../src/app/Report';
import type { WorkbookDocument } from '../../src/app/ports/WorkbookDocument';
import { startConsolidation } from '../../src/app/startConsolidation';
import { RECONCILIATION_SHEET } from '../../src/app/summary/reconciliation/reconciliationSheet';
import { RESULT } from '../../src/app/summary/reconciliation/sameFigure';
import { ALL_AGREES } from '../../src/app/summary/reconciliation/verdict';
import { shareRangeText } from '../../src/app/summary/figureText';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import { filledWorkbook, randomFill } from '../support/filledWorkbook';
import { loadFormSet, rosterOf } from '../support/formSets';
import { recalculate } from '../support/libreOffice';
import { receivedFile, receivedFiles } from '../support/receivedFolder';
import { randomNumbers } from '../bench/randomNumbers';

const formSet = loadFormSet('kl01-971');
const summaryFormSet = loadFormSet('kl01-tinh');
const roster = rosterOf(formSet);

/** The books by whose figures the summary is tried: as units send them, and random ones of a roster with member counts. */
const folders = {
  tidy: { files: () => receivedFiles('tidy'), roster },
  real: { files: () => receivedFiles('real'), roster },
  'random, weighted by members': {
    files: () =>
      roster.units.slice(0, 9).map((unit, index) => {
        const book = filledWorkbook(formSet, unit, randomFill(randomNumbers(index + 7)));
        return receivedFile(`${unit.id}.xlsx`, writeWorkbook(book));
      }),
    roster: { ...roster, units: roster.units.map((unit, index) => ({ ...unit, members: 1000 + 317 * index })) },
  },
};

/** What a summary cell must show for a figure of the report. */
function shown(value: Report['tables'][number]['cells'][number]['value']): string | number {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return value;
  if ('ticked' in value) return value.ticked;
  return 'lowest' in value ? shareRangeText(value) : '';
}

/** The same workbook with every cached result made wrong: what LibreOffice then shows is what it computed. */
function withoutResults(document: WorkbookDocument): WorkbookDocument {
  return {
    ...document,
    sheets: document.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.content.type === 'formula' ? { ...cell, content: { ...cell.content, cached: -1 } } : cell,
      ),
    })),
  };
}

describe.each(Object.entries(folders))('the summary of the %s books, recalculated by LibreOffice', (_name, folder) => {
  const run = startConsolidation({ formSet, summaryFormSet, roster: folder.roster, language: 'vi', readWorkbook });
  for (const file of folder.files()) run.add(file);
  const { report, document } = run.finish();
  const written = writeWorkbook(document);
  const recalculated = SheetJS.read(recalculate(writeWorkbook(withoutResults(document))), {
    type: 'array',
    cellFormula: true,
  });
  const cached = SheetJS.read(written, { type: 'array' });

  it('uses every file', () => {
    expect(report.files.length).toBeGreaterThan(8);
    expect(report.files.map(({ status }) => status)).toEqual(report.files.map(() => 'used'));
  });

  it('has a place in the workbook for every cell of the report', () => {
    expect(reportSchema.safeParse(report).success).toBe(true);
    expect(report.tables.flatMap(({ cells }) => cells).length).toBe(331);
    for (const { sheet } of report.tables.flatMap(({ cells }) => cells))
      expect(recalculated.SheetNames).toContain(sheet);
  });

  it('equals REPORT.json in every cell, and what was cached', () => {
    const different: string[] = [];
    for (const { table, cells } of report.tables) {
      for (const { sheet, address, value } of cells) {
        const wanted = shown(value);
        for (const [by, book] of Object.entries({ recalculated, cached })) {
          const found = (book.Sheets[sheet]?.[address] as SheetJS.CellObject | undefined)?.v ?? '';
          const equal =
            typeof wanted === 'number' && typeof found === 'number'
              ? Math.abs(wanted - found) < 1e-9
              : wanted === found;
          if (!equal) different.push(`${table} ${sheet}!${address} ${by}: ${String(found)}, report: ${String(wanted)}`);
        }
      }
    }
    expect(different).toEqual([]);
  });

  it('holds a formula, not a number, behind every summed figure', () => {
    const summed = report.tables.flatMap(({ cells }) => cells).filter(({ how }) => how === 'sum' || how === 'ticks');
    const typed = summed.filter(({ sheet, address }) => {
      const cell = recalculated.Sheets[sheet]?.[address] as SheetJS.CellObject | undefined;
      return cell?.f === undefined;
    });
    expect(summed.length).toBeGreaterThan(150);
    expect(typed).toEqual([]);
  });

  it('finds on the reconciliation page that files, units and every figure agree', () => {
    const page = Object.values(recalculated.Sheets[RECONCILIATION_SHEET] ?? {}) as SheetJS.CellObject[];
    const texts = page.map(({ v }) => v);
    expect(texts).toContain(ALL_AGREES);
    const results = texts.filter((text) => Object.values<unknown>(RESULT).includes(text));
    expect(results.length).toBeGreaterThan(200);
    expect(new Set(results)).toEqual(new Set([RESULT.same]));
  });

  it('shows no error in any cell', () => {
    const errors = recalculated.SheetNames.flatMap((name) =>
      Object.entries(recalculated.Sheets[name] ?? {}).filter(([, cell]) => (cell as SheetJS.CellObject).t === 'e'),
    );
    expect(errors).toEqual([]);
  });
});
