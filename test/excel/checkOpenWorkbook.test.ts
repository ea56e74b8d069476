import { checkOpenWorkbook } from '../../src/app/checkOpenWorkbook';
import { insertTables } from '../../src/app/insertTables';
import type { CheckedFile } from '../../src/app/CheckedFile';
import { formatAddress } from '../../src/domain/workbook/CellAddress';
import { loadFormSet, rosterOf } from '../support/formSets';
import { type OpenedExcel, useWorkbook, worked } from './useWorkbook';

const kl01 = loadFormSet('kl01-971');
const haiHau = rosterOf(kl01).units.find(({ id }) => id === 'HU-HH')!;

/** The figures of Hải Hậu in table 2A, typed as a person does. */
function typeTable2A({ excel }: OpenedExcel): void {
  excel.user.paste('Bảng 2A', 'B9', [
    [12, 1632, 3, 5, 811, 2, 4, 98],
    [250, 4829, 7, 34, 1235, 1, 2, 40],
  ]);
}

async function insert2A(opened: OpenedExcel): Promise<void> {
  worked(await insertTables(opened.workbook, { formSet: kl01, tables: ['bang-2a'], unit: haiHau }));
  typeTable2A(opened);
}

async function check({ workbook }: OpenedExcel): Promise<CheckedFile> {
  return worked(await checkOpenWorkbook(workbook, { formSet: kl01, language: 'vi' }));
}

const told = ({ findings }: CheckedFile): unknown[] =>
  findings.map(({ violation, sheet, address }) => [
    violation.code,
    sheet,
    formatAddress(address),
    violation.found,
    violation.expected,
  ]);

describe.each(['1.14', '1.17', '1.20'])('the open workbook under ExcelApi %s', (requirementSet) => {
  const open = useWorkbook(requirementSet);

  it('is clean when the figures are right, and takes two syncs to check', async () => {
    const opened = open();
    await insert2A(opened);
    opened.excel.resetTraffic();
    const checked = await check(opened);
    expect(opened.excel.traffic.syncs).toBe(2);
    expect(checked).toMatchObject({ file: 'Huyện ủy Hải Hậu.xlsx', status: 'checked', findings: [] });
    expect(checked.tables).toEqual([
      { table: 'bang-2a', sheet: 'Bảng 2A', range: 'A6:I11', foundBy: 'id', confidence: 1 },
    ]);
    expect(opened.excel.unknownMembers).toEqual([]);
  });

  it('shows a total that someone has typed over', async () => {
    const opened = open();
    await insert2A(opened);
    opened.excel.user.unprotectSheet('Bảng 2A');
    opened.excel.user.type('Bảng 2A', 'C11', '6.416');
    expect(told(await check(opened))).toEqual([['total-mismatch', 'Bảng 2A', 'C11', 6416, 6461]]);
  });

  it('takes one check of the whole form set in two syncs', async () => {
    const opened = open();
    worked(await insertTables(opened.workbook, { formSet: kl01, unit: haiHau }));
    opened.excel.resetTraffic();
    const checked = await check(opened);
    expect(opened.excel.traffic.syncs).toBe(2);
    expect(checked.tables).toHaveLength(kl01.tables.length);
  });
});

describe('a workbook that people have worked on', () => {
  const open = useWorkbook();

  it('is known by its headers when our marks are gone', async () => {
    const opened = open();
    await insert2A(opened);
    const { book } = opened.excel;
    book.names.splice(0);
    book.customProperties.clear();
    book.xmlParts.splice(0);
    const checked = await check(opened);
    expect(checked.tables).toMatchObject([{ table: 'bang-2a', range: 'A6:I11', foundBy: 'header' }]);
    expect(checked.findings).toEqual([]);
  });

  it('is read where its table has moved to and under the name its sheet has now', async () => {
    const opened = open();
    await insert2A(opened);
    opened.excel.user.unprotectSheet('Bảng 2A');
    opened.excel.user.insert('Bảng 2A', '1:3');
    opened.excel.user.renameSheet('Bảng 2A', 'Cấp huyện');
    opened.excel.user.type('Cấp huyện', 'B14', '1');
    const checked = await check(opened);
    expect(checked.tables).toMatchObject([{ sheet: 'Cấp huyện', range: 'A9:I14', foundBy: 'id' }]);
    expect(told(checked)).toEqual([['total-mismatch', 'Cấp huyện', 'B14', 1, 262]]);
  });

  it('has its table refused, not misread, when a row of it is cut out', async () => {
    const opened = open();
    await insert2A(opened);
    opened.excel.user.unprotectSheet('Bảng 2A');
    opened.excel.user.delete('Bảng 2A', '9:9');
    const checked = await check(opened);
    expect(checked.tables).toEqual([]);
    expect(checked.warnings.map(({ code }) => code)).toContain('table-misaligned');
  });

  it('has no table any more when something else was pasted over all of it', async () => {
    const opened = open();
    await insert2A(opened);
    opened.excel.user.unprotectSheet('Bảng 2A');
    const line = ['Họ và tên', 'Năm sinh', 'Quê quán', 'Chi bộ', 'Ghi chú', '', '', '', ''];
    opened.excel.user.paste(
      'Bảng 2A',
      'A4',
      Array.from({ length: 9 }, () => line),
    );
    const checked = await check(opened);
    expect(checked).toMatchObject({ status: 'unrecognised', tables: [], findings: [] });
    expect(checked.reason?.code).toBe('no-tables');
  });

  it('has error values and words shown at their cells', async () => {
    const opened = open();
    await insert2A(opened);
    opened.excel.user.paste('Bảng 2A', 'D10', [['#N/A', 'khoảng 30']]);
    const read = worked(await opened.workbook.read());
    const at = (address: string): unknown =>
      read.sheets[1]?.cells.find((cell) => formatAddress(cell) === address)?.value;
    expect([at('D10'), at('E10')]).toEqual([{ error: '#N/A' }, 'khoảng 30']);
    const checked = await check(opened);
    expect(checked.findings.map(({ address, violation }) => [formatAddress(address), violation.code])).toEqual(
      expect.arrayContaining([
        ['D10', 'unreadable-entry'],
        ['E10', 'unreadable-entry'],
      ]),
    );
  });
});
