import { insertTables } from '../../src/app/insertTables';
import { type Anchors, ANCHORS_NAMESPACE, formatAnchors, parseAnchors } from '../../src/domain/intake/anchors';
import { locateTables } from '../../src/domain/intake/locateTables';
import { loadFormSet, rosterOf } from '../support/formSets';
import { type OpenedExcel, useWorkbook, worked } from './useWorkbook';

const kl01 = loadFormSet('kl01-971');
const [haiHau, yYen] = ['HU-HH', 'HU-YY'].map((id) => rosterOf(kl01).units.find((unit) => unit.id === id)!);
const open = useWorkbook();

/** What the workbook's custom XML says of itself; a test fails when it says it twice. */
function anchorsOf({ excel }: OpenedExcel): Anchors {
  const parts = excel.book.xmlParts.filter(({ xml }) => xml.includes(ANCHORS_NAMESPACE));
  expect(parts).toHaveLength(1);
  return parseAnchors(parts[0]!.xml)!;
}

const standing = (opened: OpenedExcel): string[] =>
  anchorsOf(opened).tables.map(({ table, sheet, range }) => `${table}: ${sheet}!${range}`);

const insert = async (
  { workbook }: OpenedExcel,
  tables: readonly string[],
  replace?: readonly string[],
): Promise<void> =>
  void worked(await insertTables(workbook, { formSet: kl01, tables, unit: haiHau!, ...(replace ? { replace } : {}) }));

describe('the custom XML that says which table stands where', () => {
  it('is one part for all tables, however many insertions there were, and costs no sync more', async () => {
    const opened = open();
    for (const table of ['bang-2a', 'bang-3a', 'bang-vi']) {
      opened.excel.resetTraffic();
      await insert(opened, [table]);
      expect(opened.excel.traffic.syncs).toBe(2);
    }
    expect(standing(opened)).toEqual(['bang-2a: Bảng 2A!A6:I11', 'bang-3a: BẢNG 3A!A6:G11', 'bang-vi: VI!A5:G9']);
    expect(opened.excel.unknownMembers).toEqual([]);
  });

  it('names a table once after it was replaced, where it stands now', async () => {
    const opened = open();
    await insert(opened, ['bang-2a', 'bang-3a']);
    opened.excel.user.renameSheet('Bảng 2A', 'Cấp huyện');
    await insert(opened, ['bang-2a'], ['Cấp huyện']);
    expect(standing(opened)).toEqual(['bang-3a: BẢNG 3A!A6:G11', 'bang-2a: Bảng 2A!A6:I11']);
  });

  it('follows a table whose sheet was renamed or whose rows moved, and forgets one whose sheet was deleted', async () => {
    const opened = open();
    await insert(opened, ['bang-2a', 'bang-3a', 'bang-2b']);
    const { user } = opened.excel;
    user.renameSheet('Bảng 2A', 'Cấp huyện');
    user.unprotectSheet('Cấp huyện');
    expect(user.insert('Cấp huyện', '1:2').done).toBe(true);
    user.deleteSheet('BẢNG 3A');
    await insert(opened, ['bang-vi']);
    expect(standing(opened)).toEqual(['bang-2a: Cấp huyện!A8:I13', 'bang-2b: Bảng 2B!A6:I11', 'bang-vi: VI!A5:G9']);
    const { located } = locateTables(worked(await opened.workbook.read()), kl01);
    expect(located.map(({ table, foundBy }) => [table, foundBy])).toEqual([
      ['bang-2a', 'id'],
      ['bang-2b', 'id'],
      ['bang-vi', 'id'],
    ]);
  });

  it('says whose the workbook is by the last insertion that said so', async () => {
    const opened = open();
    await insert(opened, ['bang-2a']);
    worked(await insertTables(opened.workbook, { formSet: kl01, tables: ['bang-2b'] }));
    expect(anchorsOf(opened)).toMatchObject({ formSet: 'kl01-971', version: kl01.version, unit: 'HU-HH' });
    worked(await insertTables(opened.workbook, { formSet: kl01, tables: ['bang-2c'], unit: yYen! }));
    expect(anchorsOf(opened).unit).toBe('HU-YY');
    expect(opened.excel.book.customProperties.get('BieuMau.Unit')).toBe('HU-YY');
  });

  it('takes the place of the several parts that an older version left, and of nothing of others', async () => {
    const opened = open();
    await insert(opened, ['bang-2a']);
    const { xmlParts } = opened.excel.book;
    const stale = {
      formSet: 'kl01-971',
      version: '0.9.0',
      tables: [{ table: 'bang-9', sheet: 'Xưa', range: 'A1:B2' }],
    };
    xmlParts.push({ id: '{OLD}', xml: formatAnchors(stale) }, { id: '{FOREIGN}', xml: '<a xmlns="urn:khác"/>' });
    await insert(opened, ['bang-2b']);
    expect(standing(opened)).toEqual(['bang-2a: Bảng 2A!A6:I11', 'bang-2b: Bảng 2B!A6:I11']);
    expect(xmlParts.map(({ xml }) => xml)).toContain('<a xmlns="urn:khác"/>');
  });

  it('is kept, beside the new part, where a program lost the hidden names and it is all there is', async () => {
    const opened = open();
    await insert(opened, ['bang-2a']);
    opened.excel.book.names = [];
    await insert(opened, ['bang-2b']);
    const tables = opened.excel.book.xmlParts.flatMap(({ xml }) => parseAnchors(xml)?.tables ?? []);
    expect(tables.map(({ table }) => table)).toEqual(['bang-2a', 'bang-2b']);
  });
});
