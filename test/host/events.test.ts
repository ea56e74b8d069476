import { codeOf } from './node/codeOf';
import { useExcel } from './node/useExcel';

const excel = useExcel({ requirementSet: '1.17' });

interface Change {
  readonly address: string;
  readonly changeType: string;
  readonly details: Excel.ChangedEventDetail | undefined;
  readonly triggerSource: string;
}

async function watchChanges(): Promise<Change[]> {
  const seen: Change[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      const { address, changeType, details, triggerSource } = event;
      seen.push({ address, changeType, details, triggerSource });
      return Promise.resolve();
    });
    await context.sync();
  });
  return seen;
}

// docs: "Work with events using the Excel JavaScript API"; d.ts WorksheetChangedEventArgs.
describe('onChanged', () => {
  it('tells of one cell with its values before and after', async () => {
    const seen = await watchChanges();
    excel().user.type('Sheet1', 'C9', '1.632');
    await excel().settled();
    expect(seen).toEqual([
      {
        address: 'C9',
        changeType: 'RangeEdited',
        details: { valueBefore: '', valueAfter: 1632, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
        triggerSource: 'Unknown',
      },
    ]);
  });

  it('tells of several cells without details', async () => {
    const seen = await watchChanges();
    excel().user.paste('Sheet1', 'C9', [
      ['1', '2'],
      ['3', '4'],
    ]);
    await excel().settled();
    expect(seen).toMatchObject([{ address: 'C9:D10', details: undefined }]);
  });

  it("marks the add-in's own writes (ExcelApi 1.14 triggerSource)", async () => {
    const seen = await watchChanges();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
    });
    await excel().settled();
    expect(seen).toMatchObject([{ address: 'A1', triggerSource: 'ThisLocalAddin' }]);
  });

  it('tells of rows that come and go', async () => {
    const seen = await watchChanges();
    excel().user.delete('Sheet1', '9:10');
    excel().user.insert('Sheet1', '3:3');
    await excel().settled();
    expect(seen.map(({ address, changeType }) => [address, changeType])).toEqual([
      ['9:10', 'RowDeleted'],
      ['3:3', 'RowInserted'],
    ]);
  });

  it('is silent while events are off', async () => {
    const seen = await watchChanges();
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
    });
    await excel().settled();
    expect(seen).toEqual([]);
  });

  it('gives the range again in a new run', async () => {
    const addresses: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add((event) =>
        Excel.run(async (own) => {
          const range = event.getRange(own).load('address,values');
          await own.sync();
          addresses.push(`${range.address}=${String(range.values[0]?.[0])}`);
        }),
      );
      await context.sync();
    });
    excel().user.type('Sheet1', 'C9', '5');
    await excel().settled();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(addresses).toEqual(['Sheet1!C9=5']);
  });

  it('stops when the handler is removed', async () => {
    let count = 0;
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(() => {
        count += 1;
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    excel().user.type('Sheet1', 'A1', '1');
    await excel().settled();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    excel().user.type('Sheet1', 'A1', '2');
    await excel().settled();
    expect(count).toBe(1);
  });
});

describe('the other events', () => {
  it('that the host never raises are refused when they are asked for', async () => {
    const code = await codeOf(async (context) => {
      context.workbook.worksheets.onCalculated.add(() => Promise.resolve());
      await context.sync();
    });
    expect(code).toBe('NotImplemented');
    expect(excel().unknownMembers).toEqual(['WorksheetCollection.onCalculated']);
  });

  it('follow the user through the sheets', async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const note = (text: string) => (): Promise<void> => {
        seen.push(text);
        return Promise.resolve();
      };
      worksheets.onAdded.add(note('added'));
      worksheets.onDeleted.add(note('deleted'));
      worksheets.onActivated.add(note('activated'));
      worksheets.onSelectionChanged.add((event) => note(`selected ${event.address}`)());
      worksheets.onNameChanged.add((event) => note(`${event.nameBefore} is now ${event.nameAfter}`)());
      worksheets.onProtectionChanged.add((event) => note(`protected ${String(event.isProtected)}`)());
      context.workbook.onSelectionChanged.add(note('selection of the workbook'));
      await context.sync();
    });
    const { user } = excel();
    user.addSheet('Bảng 2A');
    user.select('Bảng 2A', 'C9');
    user.renameSheet('Bảng 2A', 'Bảng 2B');
    user.protectSheet('Bảng 2B');
    user.deleteSheet('Bảng 2B');
    await excel().settled();
    expect(seen).toEqual([
      'added',
      'activated',
      'selected C9',
      'selection of the workbook',
      'Bảng 2A is now Bảng 2B',
      'protected true',
      'activated',
      'deleted',
    ]);
  });
});
