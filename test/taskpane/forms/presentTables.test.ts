import { insertTables } from '../../../src/app/insertTables';
import { presentTables } from '../../../taskpane/panels/forms/presentTables';
import { useWorkbook, worked } from '../../excel/useWorkbook';
import { loadFormSet } from '../../support/formSets';

const kl01 = loadFormSet('kl01-971');
const province = loadFormSet('kl01-tinh');
const open = useWorkbook();

const present = async (formSet = kl01): Promise<Record<string, string>> => {
  const places = presentTables(worked(await open().workbook.read()), formSet);
  return Object.fromEntries([...places].map(([table, { sheet }]) => [table, sheet]));
};

describe('the tables that the open workbook has', () => {
  it('are none in an empty workbook', async () => {
    expect(await present()).toEqual({});
  });

  it('are found on their sheets, at their first header cell', async () => {
    const { workbook } = open();
    worked(await insertTables(workbook, { formSet: kl01, tables: ['bang-2a', 'bang-iv'] }));
    expect(await present()).toEqual({ 'bang-2a': 'Bảng 2A', 'bang-iv': 'IV' });
    const place = presentTables(worked(await workbook.read()), kl01).get('bang-2a');
    expect(place?.address.column).toBe(0);
    expect(place?.address.row).toBeGreaterThan(2);
  });

  it('are found where a person has renamed the sheet', async () => {
    const { workbook, excel } = open();
    worked(await insertTables(workbook, { formSet: kl01, tables: ['bang-2a'] }));
    excel.user.renameSheet('Bảng 2A', 'Học tập');
    expect(await present()).toEqual({ 'bang-2a': 'Học tập' });
  });

  it('are gone when their sheet was deleted', async () => {
    const { workbook, excel } = open();
    worked(await insertTables(workbook, { formSet: kl01, tables: ['bang-2a'] }));
    excel.user.deleteSheet('Bảng 2A');
    expect(await present()).toEqual({});
  });

  it('count as there while our mark stands, though their header was destroyed', async () => {
    const { workbook, excel } = open();
    worked(await insertTables(workbook, { formSet: kl01, tables: ['bang-2a'] }));
    excel.user.unprotectSheet('Bảng 2A');
    excel.user.clear('Bảng 2A', 'A1:Z40');
    expect(await present()).toEqual({ 'bang-2a': 'Bảng 2A' });
  });

  it('are not taken for those of another form set because of an id that both use', async () => {
    const { workbook, excel } = open();
    worked(await insertTables(workbook, { formSet: kl01, tables: ['bang-2a'] }));
    excel.user.unprotectSheet('Bảng 2A');
    excel.user.clear('Bảng 2A', 'A1:Z40');
    expect(await present(province)).toEqual({});
  });
});
