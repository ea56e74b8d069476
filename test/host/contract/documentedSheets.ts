import { codeOf } from '../node/codeOf';
import { cells, namesOf, refused, sheet1, type DocumentedScenario } from './documentedSteps';

/** Sheets and names. */
export const sheetScenarios: Readonly<Record<string, DocumentedScenario>> = {
  'the used range of a blank sheet is its first cell, or a null object': () =>
    Excel.run(async (context) => {
      const first = sheet1(context).getUsedRange().load('address');
      const none = sheet1(context).getUsedRangeOrNullObject();
      await context.sync();
      return [first.address, none.isNullObject];
    }),
  'the used range has values and formats, or values only': () =>
    Excel.run(async (context) => {
      cells(context, 'B2').values = [[1]];
      cells(context, 'D4').format.fill.color = '#FF0000';
      const [all, values] = [sheet1(context).getUsedRange(), sheet1(context).getUsedRange(true)];
      for (const range of [all, values]) range.load('address');
      await context.sync();
      return [all.address, values.address];
    }),
  'the used range of blank cells is not found': () =>
    codeOf(async (context) => {
      cells(context, 'A1:B2').getUsedRange().load('address');
      await context.sync();
    }),
  'a very hidden sheet cannot be deleted until it is shown': () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Data');
      sheet.visibility = 'VeryHidden';
      await context.sync();
      const code = await codeOf(async (own) => {
        own.workbook.worksheets.getItem('Data').delete();
        await own.sync();
      });
      sheet.visibility = 'Hidden';
      sheet.delete();
      return [code, await namesOf(context)];
    }),
  'a copy goes to the beginning unless a place is given': () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add('Data');
      sheet1(context).copy().name = 'first';
      sheet1(context).copy('After', sheet1(context)).name = 'after';
      sheet1(context).copy('End').name = 'last';
      return namesOf(context);
    }),
  'a sheet is moved by its zero-based position': () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Data');
      sheet.load('position');
      await context.sync();
      const before = sheet.position;
      sheet.position = 0;
      return [before, await namesOf(context)];
    }),
  'a new sheet stands at the end and is not active until it is activated': () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('Data');
      const before = worksheets.getActiveWorksheet().load('name');
      sheet.activate();
      const after = worksheets.getActiveWorksheet().load('name');
      const names = await namesOf(context);
      return [names, before.name, after.name];
    }),
  'a sheet cannot be protected twice': () =>
    Excel.run(async (context) => {
      sheet1(context).protection.protect();
      await context.sync();
      return refused(async (own) => {
        sheet1(own).protection.protect();
        await own.sync();
      });
    }),
  'hidden sheets are counted unless only the visible are asked for': () =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Data').visibility = 'Hidden';
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      await context.sync();
      return [all.value, visible.value];
    }),
  'the id of a sheet stays when it is renamed and moved': () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Data').load('id');
      await context.sync();
      const { id } = sheet;
      sheet.name = 'Data 2';
      sheet.position = 0;
      const again = context.workbook.worksheets.getItem(id).load('id, name');
      await context.sync();
      return [again.id === id, again.name];
    }),
  'there is no sheet after the last': () =>
    codeOf(async (context) => {
      sheet1(context).getNext().load('name');
      await context.sync();
    }),
  'the name of a sheet has fewer than 32 characters': () =>
    Excel.run(async (context) => {
      sheet1(context).name = 'x'.repeat(31);
      await context.sync();
      return refused(async (own) => {
        own.workbook.worksheets.getFirst().name = 'x'.repeat(32);
        await own.sync();
      });
    }),
  'a name is of the workbook or of one sheet': () =>
    Excel.run(async (context) => {
      const wide = context.workbook.names.add('Wide', cells(context, 'B1')).load('scope, type');
      const own = sheet1(context).names.add('Own', cells(context, 'B2')).load('scope');
      await context.sync();
      return [wide.scope, wide.type, own.scope];
    }),
};
