import { codeOf } from '../node/codeOf';
import { simulateExcel } from '../simulateExcel';
import { cells, fillProducts, read, refused, sheet1, type DocumentedScenario } from './documentedSteps';

/** Objects, ranges and what Excel refuses. */
export const rangeScenarios: Readonly<Record<string, DocumentedScenario>> = {
  'a property that was not loaded cannot be read': () =>
    codeOf(async (context) => {
      const range = cells(context, 'A1:B2').load('address');
      await context.sync();
      return range.values;
    }),
  'a leaf of a navigation property is loaded by its path': () =>
    Excel.run(async (context) => {
      const range = cells(context, 'A1');
      range.format.font.name = 'Verdana';
      range.load('format/font/name');
      await context.sync();
      return range.format.font.name;
    }),
  'getItem of what is not there throws': () =>
    codeOf(async (context) => {
      context.workbook.worksheets.getItem('Data').load('name');
      await context.sync();
    }),
  'isNullObject is known after a sync without being loaded': () =>
    Excel.run(async (context) => {
      const there = context.workbook.worksheets.getItemOrNullObject('Sheet1');
      const missing = context.workbook.worksheets.getItemOrNullObject('Data');
      await context.sync();
      return [there.isNullObject, missing.isNullObject];
    }),
  'a ClientResult has its value after the sync, not before': () =>
    Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      const early = await refused(() => Promise.resolve(count.value));
      await context.sync();
      return [early, count.value];
    }),
  'set() sets nested properties at once': () =>
    Excel.run(async (context) => {
      const range = cells(context, 'B2:E2');
      range.set({ format: { fill: { color: '#4472C4' }, font: { name: 'Verdana' } } });
      range.load('format/fill/color, format/font/name');
      await context.sync();
      return [range.format.fill.color, range.format.font.name];
    }),
  'a part of a writable object property cannot be set by itself, the whole can': () =>
    Excel.run(async (context) => {
      const { pageLayout } = sheet1(context);
      const part = await refused(() => {
        pageLayout.zoom.scale = 200;
        return Promise.resolve();
      });
      pageLayout.zoom = { scale: 200 };
      pageLayout.load('zoom');
      await context.sync();
      return [part, pageLayout.zoom.scale];
    }),
  'values are raw values where cells have formulas': () =>
    Excel.run(async (context) => read(await fillProducts(context), 'values')),
  'text is what the cells show': () => Excel.run(async (context) => read(await fillProducts(context), 'text')),
  'formulas are values where cells have none': () =>
    Excel.run(async (context) => read(await fillProducts(context), 'formulas')),
  'null in an array leaves its cell as it was': () =>
    Excel.run(async (context) => {
      const range = cells(context, 'A1:D1');
      range.values = [['Eurasia', 29.96, 0.25, 15]];
      range.values = [[null, 30, null, null]];
      range.numberFormat = [[null, null, null, 'm/d/yyyy;@']];
      range.load('values, numberFormat');
      await context.sync();
      return [range.values, range.numberFormat];
    }),
  'null is no value for a single property': async () => {
    const attempts: ((range: Excel.Range) => void)[] = [
      (range) => void (range.values = null as unknown as never[][]),
      (range) => void (range.format.fill.color = null as unknown as string),
    ];
    const answers: boolean[] = [];
    for (const attempt of attempts) {
      const answer = await refused(async (context) => {
        attempt(cells(context, 'A1'));
        await context.sync();
      });
      answers.push(answer);
    }
    return answers;
  },
  'a format that differs within a range is null': () =>
    Excel.run(async (context) => {
      cells(context, 'A1').format.font.color = '#FF0000';
      cells(context, 'A2').format.font.color = '#0000FF';
      const [mixed, single] = [cells(context, 'A1:A2'), cells(context, 'A1')];
      for (const range of [mixed, single]) range.load('format/font/color');
      await context.sync();
      return [mixed.format.font.color, single.format.font.color];
    }),
  'a blank text clears the value and resets the number format': () =>
    Excel.run(async (context) => {
      const range = cells(context, 'A1:B1');
      range.values = [[1632, 800]];
      range.numberFormat = [['0.00', '0.00']];
      await context.sync();
      range.values = [['', 800]];
      range.numberFormat = [['', '0.00']];
      range.load('values, numberFormat');
      await context.sync();
      return [range.values, range.numberFormat];
    }),
  'whole columns give no values but their address and size': () =>
    Excel.run(async (context) => {
      const range = cells(context, 'C:C').load('values, text, numberFormat, address, cellCount');
      await context.sync();
      return [range.values, range.text, range.numberFormat, range.address, range.cellCount];
    }),
  'whole columns take no values': () =>
    refused(async (context) => {
      cells(context, 'A:B').values = 'Due Date' as unknown as string[][];
      await context.sync();
    }),
  'an array of another shape than the range is refused': () =>
    codeOf(async (context) => {
      cells(context, 'A1:B2').values = [[1, 2]];
      await context.sync();
    }),
  'a locked cell of a protected sheet takes no value': () =>
    codeOf(async (context) => {
      sheet1(context).protection.protect();
      cells(context, 'A1').values = [[1]];
      await context.sync();
    }),
  'a name that another sheet has is refused': () =>
    codeOf(async (context) => {
      context.workbook.worksheets.add('Sheet1');
      await context.sync();
    }),
  'a request of more than 5 MB is refused': () =>
    codeOf(async (context) => {
      cells(context, 'A1:A200').values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
      await context.sync();
    }),
  'a batch fails while a cell is open': (excel) => {
    excel.user.enterCell();
    return codeOf((context) =>
      context
        .sync()
        .then(() => cells(context, 'A1').select())
        .then(() => context.sync()),
    );
  },
  'a batch with delayForCellEdit runs when the cell is left': async (excel) => {
    const done: string[] = [];
    excel.user.enterCell();
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      cells(context, 'A1').values = [[1]];
      await context.sync();
      done.push('batch');
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    done.push('cell left');
    excel.user.leaveCell();
    await run;
    return done;
  },
  'a member of a later requirement set is not found': async () => {
    const older = simulateExcel({ requirementSet: '1.8' });
    const code = await codeOf(async (context) => {
      cells(context, 'A1').copyFrom('B1');
      await context.sync();
    });
    older.uninstall();
    return code;
  },
};
