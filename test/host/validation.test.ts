import { codeOf } from './node/codeOf';
import { useExcel } from './node/useExcel';

const excel = useExcel();

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

async function counts(address: string): Promise<void> {
  await Excel.run(async (context) => {
    const { dataValidation } = sheetOf(context).getRange(address);
    dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 999_999, operator: 'Between' } };
    dataValidation.errorAlert = { message: 'Chỉ nhập số nguyên', showAlert: true, style: 'Stop', title: 'Sai số liệu' };
    dataValidation.prompt = { message: 'Số người', showPrompt: true, title: 'Gợi ý' };
    await context.sync();
  });
}

// docs: "Add data validation to Excel ranges".
describe('data validation', () => {
  it('is read back as it was set', async () => {
    await counts('B2:B10');
    await Excel.run(async (context) => {
      const validation = sheetOf(context).getRange('B5').dataValidation.load('type,rule,errorAlert,prompt,valid');
      await context.sync();
      expect(validation.toJSON()).toMatchObject({
        type: 'WholeNumber',
        rule: { wholeNumber: { formula1: 0, formula2: 999_999, operator: 'Between' } },
        errorAlert: { title: 'Sai số liệu' },
        prompt: { message: 'Số người' },
        valid: true,
      });
    });
  });

  it('is None where there is none and Inconsistent where cells differ', async () => {
    await counts('B2:B10');
    await Excel.run(async (context) => {
      const none = sheetOf(context).getRange('A1').dataValidation.load('type');
      const mixed = sheetOf(context).getRange('B10:B11').dataValidation.load('type');
      await context.sync();
      expect([none.type, mixed.type]).toEqual(['None', 'Inconsistent']);
    });
  });

  it('stops the user with the title and message of its alert', async () => {
    await counts('B2:B10');
    expect(excel().user.type('Sheet1', 'B2', '1.632')).toEqual({ done: true });
    expect(excel().user.type('Sheet1', 'B2', '1,5')).toEqual({
      done: false,
      code: 'InvalidValue',
      reason: 'Chỉ nhập số nguyên',
      alert: { style: 'Stop', title: 'Sai số liệu', message: 'Chỉ nhập số nguyên' },
    });
  });

  it('lets a paste through, and then says that the cells are not valid', async () => {
    await counts('B2:B3');
    expect(excel().user.paste('Sheet1', 'B2', [['mười'], ['7']]).done).toBe(true);
    await Excel.run(async (context) => {
      const all = sheetOf(context).getRange('B2:B3').dataValidation.load('valid');
      const one = sheetOf(context).getRange('B2').dataValidation.load('valid');
      await context.sync();
      expect([all.valid, one.valid]).toEqual([null, false]);
    });
  });

  it('takes the items of a list from a range', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('H1:H2').values = [['Có'], ['Không']];
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: '=$H$1:$H$2' } };
      await context.sync();
    });
    expect(excel().user.type('Sheet1', 'A1', 'Có').done).toBe(true);
    expect(excel().user.type('Sheet1', 'A1', 'Chưa').done).toBe(false);
  });

  it('calculates a custom rule for the cell that is typed into, as if the value stood there', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('B2:B10').dataValidation.rule = { custom: { formula: '=AND(ISNUMBER(B2),B2<=A2)' } };
      sheet.getRange('A2:A4').values = [[100], [10], ['=A2+A3']];
      await context.sync();
    });
    const typed = ['B2', 'B3', 'B4'].map((cell) => excel().user.type('Sheet1', cell, '50').done);
    expect(typed).toEqual([true, false, true]);
    excel().user.insert('Sheet1', '1:1');
    expect(excel().user.type('Sheet1', 'B4', '50').done).toBe(false);
    await Excel.run(async (context) => {
      const validation = sheetOf(context).getRange('B3:B11').dataValidation.load('rule');
      await context.sync();
      expect(validation.rule.custom?.formula).toBe('=AND(ISNUMBER(B3),B3<=A3)');
    });
  });

  it('takes a list longer than 255 characters from a range only', async () => {
    const code = await codeOf(async (context) => {
      const source = Array.from({ length: 60 }, (_, index) => `mục ${String(index)}`).join(',');
      sheetOf(context).getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } };
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  it('moves with its rows and ends with clear', async () => {
    await counts('B2:B10');
    excel().user.insert('Sheet1', '1:1');
    await Excel.run(async (context) => {
      const before = sheetOf(context).getRange('B2').dataValidation.load('type');
      const moved = sheetOf(context).getRange('B11').dataValidation.load('type');
      await context.sync();
      expect([before.type, moved.type]).toEqual(['None', 'WholeNumber']);
      sheetOf(context).getRange('B1:B20').dataValidation.clear();
      moved.load('type');
      await context.sync();
      expect(moved.type).toBe('None');
    });
  });
});

// docs: "Apply conditional formatting to Excel ranges".
describe('conditional formats', () => {
  it('of the custom type keep formula and colours', async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('B2:B10');
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=B2>1000';
      format.custom.format.fill.color = '#FFC7CE';
      format.custom.format.font.color = '#9C0006';
      format.stopIfTrue = true;
      await context.sync();
      const formats = range.conditionalFormats.load('items/type, items/priority, items/custom/rule/formula');
      await context.sync();
      expect(formats.items.map((item) => [item.type, item.priority, item.custom.rule.formula])).toEqual([
        ['Custom', 0, '=B2>1000'],
      ]);
    });
  });

  it('are found by the cells they touch, the newest first, and cleared for those cells', async () => {
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      for (const [address, formula] of [
        ['B2:B10', '=B2=""'],
        ['A1:C3', '=A1<0'],
      ] as const) {
        sheet.getRange(address).conditionalFormats.add('Custom').custom.rule.formula = formula;
      }
      const both = sheet.getRange('B3').conditionalFormats.load('items/custom/rule/formula');
      await context.sync();
      expect(both.items.map((item) => item.custom.rule.formula)).toEqual(['=A1<0', '=B2=""']);
      sheet.getRange('A1:C3').conditionalFormats.clearAll();
      const left = sheet.getRange('B2:B10').conditionalFormats.getCount();
      const right = sheet.getRange('C1:C3').conditionalFormats.getCount();
      await context.sync();
      expect([left.value, right.value]).toEqual([1, 0]);
    });
  });

  it('give a null object for a kind they are not', async () => {
    await Excel.run(async (context) => {
      const format = sheetOf(context).getRange('A1').conditionalFormats.add('Custom');
      const other = format.cellValueOrNullObject;
      other.load('rule');
      await context.sync();
      expect(other.isNullObject).toBe(true);
    });
  });
});
