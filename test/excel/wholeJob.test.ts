import { checkOpenWorkbook } from '../../src/app/checkOpenWorkbook';
import { insertSummary } from '../../src/app/insertSummary';
import { insertTables } from '../../src/app/insertTables';
import type { ReceivedFile } from '../../src/app/ports/ReceivedFile';
import type { WorkbookDocument } from '../../src/app/ports/WorkbookDocument';
import { startConsolidation } from '../../src/app/startConsolidation';
import { extractSubmission } from '../../src/domain/intake/extractSubmission';
import { locateTables } from '../../src/domain/intake/locateTables';
import type { SubmittedField } from '../../src/domain/intake/Submission';
import { formatAddress } from '../../src/domain/workbook/CellAddress';
import type { ReceivedSheet } from '../../src/domain/workbook/ReceivedWorkbook';
import { readWorkbook } from '../../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../../src/xlsx/writer/writeWorkbook';
import { loadFormSet, rosterOf } from '../support/formSets';
import { receivedFiles } from '../support/receivedFolder';
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

describe.each(['1.14', '1.17', '1.20'])('the job under ExcelApi %s', (requirementSet) => {
  const open = useWorkbook(requirementSet);

  it('of a unit: empty tables, its figures, no total wrong', async () => {
    const opened = open();
    worked(await insertTables(opened.workbook, { formSet, unit: haiHau }));
    expect(await fillIn(opened, files[0]!)).toBeGreaterThan(100);
    const filled = worked(await checkOpenWorkbook(opened.workbook, { formSet, language: 'vi' }));
    expect(filled).toMatchObject({ status: 'checked', warnings: [] });
    expect(filled.tables).toHaveLength(formSet.tables.length);
    expect(filled.findings.filter(({ violation }) => violation.code === 'total-mismatch')).toEqual([]);
    expect(opened.excel.unknownMembers).toEqual([]);
  });

  it('of the province: 15 files become the sheets of the summary file', async () => {
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
