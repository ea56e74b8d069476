import { insertTables } from '../../../src/app/insertTables';
import { parseAddress } from '../../../src/domain/workbook/CellAddress';
import { checkNow } from '../../../taskpane/commands/checkNow';
import { formSetLibrary } from '../../../taskpane/services/FormSetLibrary';
import { useWorkbook, worked } from '../../excel/useWorkbook';
import { loadFormSet } from '../../support/formSets';
import { templateFolder } from '../templateFolder';

const formSet = loadFormSet('kl01-971');
const library = formSetLibrary(templateFolder);

describe('the ribbon button “Kiểm tra ngay”', () => {
  const open = useWorkbook();

  it('says that the workbook has no tables yet', async () => {
    const { workbook } = open();
    const lines = await checkNow({ workbook, library, language: 'vi' });
    expect(lines[0]).toBe('Chưa kiểm tra được');
    expect(lines[1]).toMatch(/Không tìm thấy bảng nào/);
  });

  it('goes to the first error and says what is wrong there', async () => {
    const { workbook, excel } = open();
    worked(await insertTables(workbook, { formSet, tables: ['bang-2a'] }));
    expect(excel.user.paste('Bảng 2A', 'C9', [['khoảng 12']])).toEqual({ done: true });
    const lines = await checkNow({ workbook, library, language: 'vi' });
    expect(lines[0]).toMatch(/^1 lỗi, \d+ cảnh báo trong 1 bảng$/);
    expect(lines[1]).toMatch(/^Đầu tiên, trang “Bảng 2A”: .*“khoảng 12”/);
    const active = worked(await workbook.selection());
    expect([active.sheet, active.address]).toEqual(['Bảng 2A', parseAddress('C9')]);
  });

  it('says so when nothing is wrong', async () => {
    const { workbook } = open();
    worked(await insertTables(workbook, { formSet, tables: ['bang-2a'] }));
    const lines = await checkNow({ workbook, library, language: 'en' });
    expect(lines[0]).toMatch(/^(Nothing wrong in 1 tables|1 tables, no errors)/);
  });

  it('tells what to do when the forms can’t be fetched', async () => {
    const { workbook } = open();
    const cut = formSetLibrary(() => Promise.reject(new Error('offline')));
    expect(await checkNow({ workbook, library: cut, language: 'vi' })).toEqual([
      'Chưa kiểm tra được',
      'Không lấy được mẫu biểu từ nơi đặt phần bổ trợ. Kiểm tra kết nối mạng nội bộ rồi thử lại.',
    ]);
  });

  it('asks to finish the cell that is being typed in', async () => {
    const { workbook, excel } = open();
    excel.user.enterCell();
    const lines = await checkNow({ workbook, library, language: 'vi' });
    excel.user.leaveCell();
    expect(lines[1]).toContain('Enter');
  });
});
