import { codeOf } from './node/codeOf';
import { useExcel } from './node/useExcel';

const excel = useExcel();

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

async function protectedWithEntryCell(
  options: Excel.WorksheetProtectionOptions = {},
  password?: string,
): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    sheet.getRange('C9').format.protection.locked = false;
    sheet.protection.protect(options, password);
    await context.sync();
  });
}

// docs: "Work with worksheets", section Data protection; error codes from "Error handling with the application-specific APIs".
describe('a protected sheet', () => {
  it('takes values in unlocked cells', async () => {
    await protectedWithEntryCell();
    const code = await codeOf(async (context) => {
      sheetOf(context).getRange('C9').values = [[1632]];
      await context.sync();
    });
    expect(code).toBe('no error');
    expect(excel().user.type('Sheet1', 'C9', '1.633')).toEqual({ done: true });
  });

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ['values in a locked cell', (sheet) => (sheet.getRange('A1').values = [[1]])],
    ['values over locked and unlocked cells', (sheet) => (sheet.getRange('C9:C10').values = [[1], [2]])],
    ['formats', (sheet) => (sheet.getRange('C9').format.fill.color = '#FFFF00')],
    ['widths', (sheet) => (sheet.getRange('C9').format.columnWidth = 90)],
    ['merging', (sheet) => sheet.getRange('A1:B1').merge()],
    ['validations', (sheet) => (sheet.getRange('C9').dataValidation.rule = { custom: { formula: '=TRUE' } })],
    ['conditional formats', (sheet) => void sheet.getRange('C9').conditionalFormats.add('Custom')],
    ['deleting rows', (sheet) => sheet.getRange('9:9').delete('Up')],
    ['unlocking cells', (sheet) => (sheet.getRange('A1').format.protection.locked = false)],
  ])('refuses %s with AccessDenied', async (_, change) => {
    await protectedWithEntryCell();
    const code = await codeOf(async (context) => {
      change(sheetOf(context));
      await context.sync();
    });
    expect(code).toBe('AccessDenied');
  });

  it('allows what its options allow', async () => {
    await protectedWithEntryCell({ allowFormatColumns: true, allowFormatCells: true });
    const code = await codeOf(async (context) => {
      sheetOf(context).getRange('C9').format.columnWidth = 90;
      sheetOf(context).getRange('C9').format.fill.color = '#FFFF00';
      await context.sync();
    });
    expect(code).toBe('no error');
  });

  it('refuses to be protected twice (d.ts WorksheetProtection.protect)', async () => {
    await protectedWithEntryCell();
    const code = await codeOf(async (context) => {
      sheetOf(context).protection.protect();
      await context.sync();
    });
    expect(code).toBe('InvalidOperation');
  });

  it('opens with its password only', async () => {
    await protectedWithEntryCell({}, 'khóa');
    const open = (password: string): Promise<string> =>
      codeOf(async (context) => {
        sheetOf(context).protection.unprotect(password);
        await context.sync();
      });
    expect(await open('sai')).toBe('BadPassword');
    expect(await open('khóa')).toBe('no error');
  });

  it('stops the user where it stops the add-in', async () => {
    await protectedWithEntryCell();
    expect(excel().user.type('Sheet1', 'A1', 'x').done).toBe(false);
    expect(excel().user.delete('Sheet1', '9:9').done).toBe(false);
    expect(excel().user.clear('Sheet1', 'C9').done).toBe(true);
  });
});

describe('a workbook with protected structure', () => {
  it('keeps its sheets as they are', async () => {
    const code = await codeOf(async (context) => {
      context.workbook.protection.protect();
      context.workbook.worksheets.add('Bảng 2A');
      await context.sync();
    });
    expect(code).toBe('AccessDenied');
    expect(excel().user.renameSheet('Sheet1', 'Khác').done).toBe(false);
  });
});
