import { codeOf } from './node/codeOf';
import { useExcel } from './node/useExcel';
import { simulateExcel } from './simulateExcel';

const excel = useExcel();

// docs: "Resource limits and performance optimization": 5 MB per request.
describe('a request over 5 MB', () => {
  const lots = Array.from({ length: 100 }, () => ['ô'.repeat(30_000)]);

  it('is refused as a whole', async () => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:A100').values = lots;
      await context.sync();
    });
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
    expect(excel().book.engine.contentAt(excel().book.activeSheet, 0, 0).value).toBe('');
  });

  it('goes through in two', async () => {
    const code = await codeOf(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A50').values = lots.slice(0, 50);
      await context.sync();
      sheet.getRange('A51:A100').values = lots.slice(50);
      await context.sync();
    });
    expect(code).toBe('no error');
  });
});

// docs: "Delay execution while cell is being edited".
describe('while the user has a cell open', () => {
  const write = async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['xong']];
    await context.sync();
  };

  it('a batch is refused', async () => {
    excel().user.enterCell();
    expect(await codeOf(write)).toBe('InvalidOperationInCellEditMode');
  });

  it('a batch with delayForCellEdit waits until the cell is left', async () => {
    excel().user.enterCell();
    const run = Excel.run({ delayForCellEdit: true }, write);
    await new Promise((resolve) => setTimeout(resolve, 10));
    const during = excel().book.engine.contentAt(excel().book.activeSheet, 0, 0).value;
    excel().user.leaveCell();
    await run;
    expect([during, excel().book.engine.contentAt(excel().book.activeSheet, 0, 0).value]).toEqual(['', 'xong']);
  });
});

// docs: "Excel JavaScript API requirement sets"; calling outside a set ends in ApiNotFound.
describe('a member outside the requirement set', () => {
  const watchNames = async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
    await context.sync();
  };

  it.each([
    ['1.14', 'ApiNotFound'],
    ['1.17', 'no error'],
    ['1.20', 'no error'],
  ])('onNameChanged (1.17) in an Excel with ExcelApi %s ends with %s', async (requirementSet, expected) => {
    const other = simulateExcel({ requirementSet });
    const code = await codeOf(watchNames);
    other.uninstall();
    expect(code).toBe(expected);
  });

  it('getMergedAreasOrNullObject (1.13) is stopped by the client in an Excel with 1.12', async () => {
    const other = simulateExcel({ requirementSet: '1.12' });
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').getMergedAreasOrNullObject();
      await context.sync();
    });
    other.uninstall();
    expect(code).toBe('ApiNotFound');
  });

  it('valueTypes are left out where load() asks for everything an older Excel has', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.load();
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ name: 'Sheet1', position: 0, visibility: 'Visible' });
    });
    expect(excel().unknownMembers).toEqual([]);
  });
});

describe('two workbooks', () => {
  it('keep their cells and their events apart', async () => {
    const first = excel();
    const second = simulateExcel({ requirementSet: '1.14', name: 'Sổ2.xlsx' });
    const seen: string[] = [];
    const watch = async (label: string): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          seen.push(`${label} ${event.address}`);
          return Promise.resolve();
        });
        await context.sync();
      });
    await watch('second');
    first.use();
    await watch('first');
    first.user.type('Sheet1', 'A1', '1');
    second.user.type('Sheet1', 'B2', '2');
    await Promise.all([first.settled(), second.settled()]);
    second.uninstall();
    expect(seen.sort()).toEqual(['first A1', 'second B2']);
  });
});
