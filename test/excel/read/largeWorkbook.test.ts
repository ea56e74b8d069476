import { insertTables } from '../../../src/app/insertTables';
import { checkOpenWorkbook } from '../../../src/app/checkOpenWorkbook';
import { loadFormSet } from '../../support/formSets';
import { useWorkbook, worked } from '../useWorkbook';

const kl01 = loadFormSet('kl01-971');
const open = useWorkbook();

describe('a workbook with a list of its own beside the tables', () => {
  it('that is more than Excel gives at once is read less far, and its tables are found all the same', async () => {
    const { workbook, excel } = open();
    worked(await insertTables(workbook, { formSet: kl01, tables: ['bang-2a'] }));
    excel.user.addSheet('Danh sách');
    const line = Array.from({ length: 60 }, (_, column) => `Đảng viên ${column}`);
    excel.user.paste(
      'Danh sách',
      'A1',
      Array.from({ length: 5_000 }, () => line),
    );
    excel.resetTraffic();
    const checked = worked(await checkOpenWorkbook(workbook, { formSet: kl01, language: 'vi' }));
    expect(checked.tables).toMatchObject([{ table: 'bang-2a', foundBy: 'id' }]);
    expect(excel.traffic.syncs).toBe(4);
  });
});
