import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WorkbookDocument } from '../../../src/app/ports/WorkbookDocument';
import { formatAddress } from '../../../src/domain/workbook/CellAddress';
import { writeWorkbook } from '../../../src/xlsx/writer/writeWorkbook';
import { printToPdf, recalculate } from '../../support/libreOffice';
import { describeWithOpenpyxl } from './describeWithOpenpyxl';
import { documentOf, numberCell, plainSheet, sampleDocument, textCell } from './sampleDocument';

function pdfText(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'bieu-mau-pdf-'));
  try {
    const path = join(folder, 'book.pdf');
    writeFileSync(path, bytes);
    return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('a written workbook in LibreOffice', () => {
  it('recalculates to the results that were written', () => {
    const recalculated = describeWithOpenpyxl(recalculate(writeWorkbook(sampleDocument)));
    const formulas = sampleDocument.sheets.flatMap((sheet, index) =>
      sheet.cells.flatMap((cell) => (cell.content.type === 'formula' ? [{ index, cell, content: cell.content }] : [])),
    );
    expect(formulas).toHaveLength(3);
    for (const { index, cell, content } of formulas) {
      expect(recalculated.sheets[index]!.cells[formatAddress(cell)]!.cached).toBe(content.cached);
    }
  });

  it('shows a wrong result for what it is', () => {
    const document: WorkbookDocument = documentOf(
      plainSheet('A', {
        cells: [numberCell(0, 0, 2), { row: 0, column: 1, content: { type: 'formula', formula: 'A1*2', cached: 5 } }],
      }),
    );
    expect(describeWithOpenpyxl(recalculate(writeWorkbook(document))).sheets[0]!.cells.B1!.cached).toBe(4);
  });

  it('keeps validations, protection, notes and merges through a save', () => {
    const saved = describeWithOpenpyxl(recalculate(writeWorkbook(sampleDocument))).sheets[1]!;
    expect(saved.merges).toEqual(['A1:C1', 'A3:A4', 'B3:C3']);
    expect(saved.validations.map(({ type, sqref }) => [type, sqref])).toEqual(
      expect.arrayContaining([
        ['whole', 'B5:B6 B9:D9'],
        ['list', 'C6'],
      ]),
    );
    expect(saved.protection.sheet).toBe(true);
    expect(saved.cells.B5!.style.locked).toBe(false);
    expect(Object.keys(saved.notes)).toEqual(['B5', 'B6']);
  });

  it('prints visible sheets only, fitted to the width of the page, header rows on every page', () => {
    const rows = Array.from({ length: 120 }, (_, row) => [
      textCell(row + 1, 0, `Chi bộ ${row + 1}`),
      numberCell(row + 1, 25, row),
    ]);
    const sheet = plainSheet('Bảng 8', {
      cells: [textCell(0, 0, 'Tên chi bộ'), textCell(0, 25, 'Cột cuối'), ...rows.flat()],
      columnWidths: Array<number>(26).fill(11),
      print: {
        orientation: 'landscape',
        paper: 'A4',
        fitToWidth: 1,
        fitToHeight: 0,
        repeatRows: { first: 0, last: 0 },
        footer: 'Trang &P/&N',
      },
    });
    const hidden = plainSheet('Ẩn', { visibility: 'hidden', cells: [textCell(0, 0, 'không in')] });
    const text = pdfText(printToPdf(writeWorkbook(documentOf(sheet, hidden))));
    const pages = text.split('\f').filter((page) => page.trim() !== '');
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toMatch(/Tên chi bộ.*Cột cuối/);
    expect(text).toContain(`Trang ${pages.length}/${pages.length}`);
    expect(text).not.toContain('không in');
  });

  it('begins a new page where one is wished for, although fitted to the width', () => {
    const sheet = plainSheet('Phụ lục 1', {
      cells: ['I', 'II', 'III', 'IV'].map((numeral, row) => textCell(row, 0, `Mục ${numeral}.`)),
      print: { orientation: 'landscape', paper: 'A4', fitToWidth: 1, fitToHeight: 0, pageBreaks: [1, 3] },
    });
    const pages = pdfText(printToPdf(writeWorkbook(documentOf(sheet)))).split('\f');
    const items = pages.map((page) => page.match(/Mục [IV]+/gu)).filter((found) => found !== null);
    expect(items).toEqual([['Mục I'], ['Mục II', 'Mục III'], ['Mục IV']]);
  });
});
