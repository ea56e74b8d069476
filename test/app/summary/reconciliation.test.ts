import type { SheetDocument, WorkbookDocument } from '../../../src/app/ports/WorkbookDocument';
import { startConsolidation } from '../../../src/app/startConsolidation';
import { RECONCILIATION_SHEET } from '../../../src/app/summary/reconciliation/reconciliationSheet';
import { RESULT } from '../../../src/app/summary/reconciliation/sameFigure';
import { ALL_AGREES } from '../../../src/app/summary/reconciliation/verdict';
import type { FormSet } from '../../../src/domain/forms/FormSet';
import { plainValue } from '../../../src/domain/workbook/ReceivedWorkbook';
import { parseAddress } from '../../../src/domain/workbook/CellAddress';
import { readWorkbook } from '../../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/writer/writeWorkbook';
import { loadFormSet, rosterOf } from '../../support/formSets';
import { recalculate } from '../../support/libreOffice';
import { receivedFile, receivedFiles } from '../../support/receivedFolder';

const formSet = loadFormSet('kl01-971');
const [first, second, third] = receivedFiles('tidy');

/** The provincial set with two equalities between tables: one that the tidy files keep, one that they break. */
const summaryFormSet = withEqualities(loadFormSet('kl01-tinh'));

function withEqualities(summary: FormSet): FormSet {
  const field = (table: string, column: string) => ({ table, row: 'xa', column });
  const tables = summary.tables.map((table) =>
    table.id !== 'bang-2a'
      ? table
      : {
          ...table,
          rules: [
            ...table.rules,
            ...(['ket-hop-so-cuoc', 'ket-hop-so-nguoi'] as const).map((column, index) => ({
              kind: 'equal' as const,
              id: `khop-${index}`,
              severity: 'error' as const,
              left: field('bang-2a', column),
              right: field('bang-2b', column),
            })),
          ],
        },
  );
  return { ...summary, tables };
}

function consolidated(): WorkbookDocument {
  const run = startConsolidation({ formSet, summaryFormSet, roster: rosterOf(formSet), language: 'vi', readWorkbook });
  for (const file of [first!, second!, third!]) run.add(file);
  run.add(receivedFile('thư mời.xlsx', new TextEncoder().encode('xin chào')));
  return run.finish().document;
}

/** What a sheet shows, row by row. */
function shown(bytes: Uint8Array, sheet: string): (number | string | boolean)[][] {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.failure.code);
  const rows = new Map<number, (number | string | boolean)[]>();
  for (const { row, value } of read.value.sheets.find(({ name }) => name === sheet)?.cells ?? [])
    rows.set(row, [...(rows.get(row) ?? []), plainValue(value)]);
  return [...rows.values()];
}

function withFigure(document: WorkbookDocument, sheet: string, address: string, number: number): WorkbookDocument {
  const at = parseAddress(address)!;
  const changed = (each: SheetDocument): SheetDocument => ({
    ...each,
    cells: each.cells.map((cell) =>
      cell.row === at.row && cell.column === at.column ? { ...cell, content: { type: 'number', number } } : cell,
    ),
  });
  return { ...document, sheets: document.sheets.map((each) => (each.name === sheet ? changed(each) : each)) };
}

describe('the reconciliation page', () => {
  const document = consolidated();
  const page = shown(writeWorkbook(document), RECONCILIATION_SHEET);
  const rowOf = (rows: typeof page, ...starts: readonly unknown[]) =>
    rows.find((row) => starts.every((start) => row.some((cell) => String(cell).startsWith(String(start)))));

  it('counts every file that came in: 3 used, 1 that is no workbook', () => {
    expect(rowOf(page, 'Tệp nhận vào')).toContain(4);
    expect(rowOf(page, '– Đã tổng hợp')).toContain(3);
    expect(rowOf(page, '– Không đọc được')).toContain(1);
    expect(rowOf(page, 'Cộng các loại')).toEqual([7, 'Cộng các loại phải bằng số tệp nhận vào', 4, RESULT.same]);
    expect(rowOf(page, 'Đơn vị trong danh sách chưa có số liệu')).toContain(13);
  });

  it('lists every file with its SHA-256', () => {
    for (const { name, sha256 } of [first!, second!, third!]) expect(rowOf(page, name)).toContain(sha256);
  });

  it('compares the fields of different tables that the form set declares equal, and says which differ', () => {
    const equalities = page.filter((row) => String(row[1]).startsWith('Bảng 2A ô '));
    expect(equalities.map((row) => row.slice(-3))).toEqual([
      [1, 1, RESULT.same],
      [158, 126, RESULT.differs],
    ]);
    expect(page.flat()).toContainEqual(expect.stringMatching(/^KHÔNG KHỚP: 1 chỗ LỆCH/));
    expect(page.flat()).not.toContain(ALL_AGREES);
  });

  it('turns red in words when a figure is typed over, and tells a correction of a unit’s figure from it', () => {
    const shownBefore = rowOf(page, 'Bảng 1: ')!;
    const detail = document.sheets.find(({ name }) => name === 'CT Bảng 9')!;
    const corrected = detail.cells.find(
      ({ row, column, content }) => row > 5 && column >= 7 && content.type === 'number' && content.number > 1,
    )!;
    const changed = withFigure(document, 'Bảng 1', provincialFigure(document, 'Bảng 1'), 99_999);
    const edited = {
      ...changed,
      sheets: changed.sheets.map((sheet) =>
        sheet.name === 'CT Bảng 9'
          ? {
              ...sheet,
              cells: sheet.cells.map((cell) =>
                cell.row === corrected.row && cell.column === corrected.column
                  ? { ...cell, content: { type: 'number', number: 7_777 } as const }
                  : cell,
              ),
            }
          : sheet,
      ),
    };
    const after = shown(recalculate(writeWorkbook(edited)), RECONCILIATION_SHEET);
    expect(shownBefore.at(-1)).toBe(RESULT.same);
    expect(rowOf(after, 'Bảng 1: ')!.at(-1)).toBe(RESULT.differs);
    expect(rowOf(after, 'Bảng 9: ')!.at(-1)).toBe(RESULT.same);
    // The figure and the total that it is a part of; the total still shows what its parts make of it.
    const differing = after.filter((row) => row.at(-1) === RESULT.differs && String(row[1]).startsWith('Bảng 1 – '));
    expect(differing.map((row) => row.at(-2))).toContain(99_999);
    const later = after.filter((row) => row.at(-1) === RESULT.editedLater);
    expect(later.length).toBeGreaterThan(0);
    expect(later.every((row) => String(row[1]).startsWith('Bảng 9 – '))).toBe(true);
    expect(after.flat()).toContainEqual(expect.stringMatching(/^KHÔNG KHỚP: [2-9] chỗ LỆCH/));
  });
});

/** The first cell of a provincial sheet that is summed over a detail sheet. */
function provincialFigure({ sheets }: WorkbookDocument, name: string): string {
  const cell = sheets
    .find((sheet) => sheet.name === name)!
    .cells.find(({ content }) => content.type === 'formula' && content.formula.includes(`'CT ${name}'`))!;
  return `${String.fromCharCode(65 + cell.column)}${cell.row + 1}`;
}
