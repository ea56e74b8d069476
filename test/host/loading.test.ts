import { codeOf } from './node/codeOf';
import { useExcel } from './node/useExcel';

const excel = useExcel();

// docs: "Application-specific API model", sections load, sync, null objects.
describe('load before read', () => {
  it('lets values be read after load and sync', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      range.values = [
        ['Tổng số', 1632],
        ['Nam', 800],
      ];
      range.load('values, address, format/fill/color');
      await context.sync();
      expect(range.values).toEqual([
        ['Tổng số', 1632],
        ['Nam', 800],
      ]);
      expect(range.address).toBe('Sheet1!A1:B2');
      expect(range.format.fill.color).toBe('#FFFFFF');
    });
  });

  it('refuses a property that was not loaded with PropertyNotLoaded', async () => {
    const code = await codeOf(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.load('address');
      await context.sync();
      return range.values;
    });
    expect(code).toBe('PropertyNotLoaded');
  });

  it('refuses the items of a collection that was not loaded', async () => {
    const code = await codeOf((context) => Promise.resolve(context.workbook.worksheets.items));
    expect(code).toBe('PropertyNotLoaded');
  });

  it('gives all sheets in one go, in the order of their tabs', async () => {
    excel().user.addSheet('Bảng 2A');
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name, items/position, items/visibility');
      await context.sync();
      expect(sheets.items.map((sheet) => [sheet.name, sheet.position, sheet.visibility])).toEqual([
        ['Sheet1', 0, 'Visible'],
        ['Bảng 2A', 1, 'Visible'],
      ]);
    });
  });

  it('uses one range over several syncs of a run, and lets go of it at the end', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.values = [[1]];
      await context.sync();
      range.values = [[2]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[2]]);
      expect(excel().keptReferences).toBe(1);
    });
    await excel().settled();
    expect(excel().keptReferences).toBe(0);
  });

  it('moves a kept range along when the user inserts rows above it', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B5:C6');
      range.load('address');
      await context.sync();
      excel().user.insert('Sheet1', '1:2');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B7:C8');
    });
  });

  it('answers a null object where something is missing, and nothing for what hangs on it', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Không có');
      const used = sheet.getUsedRangeOrNullObject(true);
      sheet.load('name');
      used.load('address');
      const name = context.workbook.names.getItemOrNullObject('BM_TABLE');
      await context.sync();
      expect([sheet.isNullObject, used.isNullObject, name.isNullObject]).toEqual([true, true, true]);
    });
  });

  it('answers ItemNotFound for a sheet that is not there', async () => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem('Không có').load('name');
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });

  it('names the statement that failed, and keeps what was done before it', async () => {
    let error: OfficeExtension.Error | null = null;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['còn']];
      sheet.getRange('A2:A3').values = [[1, 2]];
      await context.sync();
    }).catch((caught: unknown) => {
      error = caught as OfficeExtension.Error;
    });
    expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
      expect(cell.values).toEqual([['còn']]);
    });
  });

  it('says which member it does not know, and remembers it', async () => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').charts.load('items/name');
      await context.sync();
    });
    expect(code).toBe('NotImplemented');
    expect(excel().unknownMembers).toEqual(['Worksheet.charts']);
  });

  it('counts syncs, actions and bytes', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:J200').values = Array.from({ length: 200 }, () =>
        Array.from({ length: 10 }, () => 1632),
      );
      await context.sync();
    });
    const { syncs, actions, requestBytes, largestRequest } = excel().traffic;
    expect({ syncs, one: requestBytes === largestRequest }).toEqual({ syncs: 1, one: true });
    expect(actions).toBeGreaterThan(5);
    expect(requestBytes).toBeGreaterThan(200 * 10 * 4);
  });
});
