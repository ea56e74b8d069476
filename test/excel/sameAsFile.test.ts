import { blankWorkbook } from '../../src/app/blankWorkbook';
import { insertSummary } from '../../src/app/insertSummary';
import { insertTables } from '../../src/app/insertTables';
import { insertionOf } from '../../src/app/insertionOf';
import type { SheetDocument } from '../../src/app/ports/WorkbookDocument';
import { startConsolidation } from '../../src/app/startConsolidation';
import { formatAddress } from '../../src/domain/workbook/CellAddress';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import { loadFormSet, rosterOf } from '../support/formSets';
import { receivedFiles } from '../support/receivedFolder';
import { excelLooks } from './looks/excelLooks';
import { fileLooks } from './looks/fileLooks';
import type { SheetLooks } from './looks/SheetLooks';
import { useWorkbook, worked } from './useWorkbook';

const formSets = ['kl01-971', 'kl01-tinh'].map(loadFormSet);
const open = useWorkbook();

const sizeOf = ({ widths, heights }: SheetLooks): { rows: number; columns: number } => ({
  rows: heights.length,
  columns: widths.length,
});

/** What differs, by place and part, so that a failure can be read. */
function differences(file: SheetLooks, excel: SheetLooks): readonly string[] {
  const parts = (looks: object): [string, string][] =>
    Object.entries(looks).map(([key, value]) => [key, JSON.stringify(value)]);
  const compare = (place: string, one: object, other: object): string[] => {
    const there = new Map(parts(other));
    return parts(one).flatMap(([key, value]) =>
      there.get(key) === value ? [] : [`${place} ${key}: file ${value}, Excel ${String(there.get(key))}`],
    );
  };
  const apart = (looks: SheetLooks): object => ({ ...looks, cells: 'compared one by one' });
  return [
    ...compare(file.name, apart(file), apart(excel)),
    ...Object.entries(file.cells).flatMap(([address, looks]) =>
      compare(
        `${file.name}!${address}`,
        looks,
        looks.font ? excel.cells[address]! : { ...excel.cells[address]!, font: null },
      ),
    ),
  ];
}

it('the sheets of a summary are the same in the written file and in Excel', async () => {
  const { workbook, excel } = open();
  const [formSet, summaryFormSet] = formSets;
  const setup = { formSet: formSet!, summaryFormSet: summaryFormSet!, roster: rosterOf(formSet!), readWorkbook };
  const run = startConsolidation({ ...setup, language: 'vi' });
  for (const file of receivedFiles('tidy').slice(0, 3)) run.add(file);
  const { document } = run.finish();
  worked(await insertSummary(workbook, { document }));
  const written = fileLooks(writeWorkbook(document));
  const different = written.flatMap((file) => differences(file, excelLooks(excel.book, file.name, sizeOf(file))));
  expect(different).toEqual([]);
  expect(written.some(({ filter }) => filter !== '')).toBe(true);
  expect(written.some(({ links }) => Object.keys(links).length > 0)).toBe(true);
});

describe.each(formSets)('the tables of $id in the written file and in Excel', (formSet) => {
  it('are the same: every look, width, height, merge, check, condition, lock, link and print setup', async () => {
    const { workbook, excel } = open();
    const { names } = worked(await insertTables(workbook, { formSet }));
    const written = fileLooks(writeWorkbook(worked(blankWorkbook(formSet))));
    expect(names).toEqual(written.map(({ name }) => name));
    const different = written.flatMap((file) => differences(file, excelLooks(excel.book, file.name, sizeOf(file))));
    expect(different).toEqual([]);

    // There was something to compare.
    const cells = written.flatMap((sheet) => Object.values(sheet.cells));
    expect(cells.filter(({ validation }) => validation).length).toBeGreaterThan(formSet.tables.length * 8);
    expect(cells.filter(({ conditions }) => conditions.length > 0).length).toBeGreaterThan(formSet.tables.length * 8);
    expect(cells.filter(({ locked }) => !locked).length).toBeGreaterThan(formSet.tables.length * 8);
    expect(written.filter(({ print }) => print).length).toBeGreaterThanOrEqual(formSet.tables.length);
    expect(excel.unknownMembers).toEqual([]);
  });

  it.each(formSet.tables.map(({ id, caption }) => ({ id, caption })))(
    'are the same for $caption alone',
    async ({ id }) => {
      const { workbook, excel } = open();
      const blank = worked(blankWorkbook(formSet, { tables: [id], onlyTables: true }));
      worked(await insertTables(workbook, { formSet, tables: [id] }));
      const [file] = fileLooks(writeWorkbook(blank));
      expect(differences(file!, excelLooks(excel.book, file!.name, sizeOf(file!)))).toEqual([]);
    },
  );
});

describe('the comparison', () => {
  it('sees every kind of difference', async () => {
    const { workbook, excel } = open();
    const blank = worked(blankWorkbook(formSets[0]!, { tables: ['bang-2a'], onlyTables: true }));
    const [sheet] = blank.sheets;
    const [validation, ...validations] = sheet!.dataValidations;
    const { print } = sheet!;
    const altered: SheetDocument = {
      ...sheet!,
      tabColor: 'FF0000',
      cells: sheet!.cells.map((cell) => {
        const at = formatAddress(cell);
        if (at === 'A9')
          return { ...cell, style: { ...cell.style, fill: 'FF0000', font: { ...cell.style?.font, bold: true } } };
        if (at === 'B9')
          return { ...cell, style: { ...cell.style, numberFormat: '0.00', border: 'none', unlocked: false } };
        return at === 'A10' ? { ...cell, style: { ...cell.style, wrap: false, horizontal: 'right' } } : cell;
      }),
      merges: sheet!.merges.slice(1),
      columnWidths: sheet!.columnWidths.map((width, column) => (column === 2 ? width! + 1 : width)),
      rowHeights: { ...sheet!.rowHeights, 8: 99 },
      frozen: { rows: 1, columns: 0 },
      dataValidations: [{ ...validation!, prompt: 'khác', allowBlank: false }, ...validations],
      conditionalFormats: sheet!.conditionalFormats.toReversed(),
      protected: false,
      print: { ...print!, fitToWidth: 2, footer: '&Lkhác' },
      hyperlinks: [{ row: 0, column: 0, location: "'Sheet1'!A1" }],
    };
    worked(await workbook.insert({ ...insertionOf(blank), sheets: [altered] }));
    const [file] = fileLooks(writeWorkbook(blank));
    const different = differences(file!, excelLooks(excel.book, file!.name, sizeOf(file!)));
    const parts = different.map((text) => / (\w+): file /.exec(text)?.[1]);
    const ofCells = ['alignment', 'borders', 'conditions', 'fill', 'font', 'locked', 'numberFormat', 'validation'];
    const ofSheet = ['allowed', 'frozen', 'heights', 'links', 'merges', 'print', 'tabColor', 'widths'];
    expect([...new Set(parts)].sort()).toEqual([...ofCells, ...ofSheet].sort());
  });
});
