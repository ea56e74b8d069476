import { cells, changesWhile, read, refused, sheet1, validate, type DocumentedScenario } from './documentedSteps';

/** Validations, conditional formats, custom XML, settings and events. */
export const ruleScenarios: Readonly<Record<string, DocumentedScenario>> = {
  'a validation rule is of one kind only': () =>
    refused(async (context) => {
      const limits = { formula1: 0, operator: 'GreaterThan' } as const;
      cells(context, 'B2').dataValidation.rule = { wholeNumber: limits, decimal: limits };
      await context.sync();
    }),
  'a Stop alert keeps the invalid value out, a Warning does not': async (excel) => {
    const rule: Excel.DataValidationRule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    const outcomes: unknown[] = [];
    for (const style of ['Stop', 'Warning'] as const) {
      await validate(rule, style);
      const { done, alert } = excel.user.type('Sheet1', 'B2', '-1');
      outcomes.push([done, alert?.title, await Excel.run((context) => read(cells(context, 'B2'), 'values'))]);
    }
    return outcomes;
  },
  'Between takes its bounds': async (excel) => {
    await validate({ decimal: { formula1: 0, formula2: 100, operator: 'Between' } }, 'Stop');
    return ['0', '100', '100.5', '-1'].map((text) => excel.user.type('Sheet1', 'B2', text).done);
  },
  'the dates of a rule are ISO texts': async (excel) => {
    await validate({ date: { formula1: '2018-04-01', formula2: '2018-04-08', operator: 'Between' } }, 'Stop');
    return ['2018-03-31', '2018-04-01', '2018-04-09'].map((text) => excel.user.type('Sheet1', 'B2', text).done);
  },
  'the source of a list may be a range': async (excel) => {
    await Excel.run(async (context) => {
      cells(context, 'F1:F3').values = [['Sue'], ['Ricky'], ['Liz']];
      const list = { inCellDropDown: true, source: cells(context, 'F1:F3') };
      cells(context, 'B2:C5').dataValidation.rule = { list };
      await context.sync();
    });
    return ['Liz', 'Bob'].map((text) => excel.user.type('Sheet1', 'C5', text).done);
  },
  'clearing validation clears the cells that both ranges have': async () => {
    await validate({ wholeNumber: { formula1: 0, operator: 'GreaterThan' } }, 'Stop');
    return Excel.run(async (context) => {
      cells(context, 'C4:D9').dataValidation.clear();
      const [left, cleared] = [cells(context, 'B2:C3').dataValidation, cells(context, 'C4:C5').dataValidation];
      for (const validation of [left, cleared]) validation.load('type');
      await context.sync();
      return [left.type, cleared.type];
    });
  },
  'a plain paste is not validated, and valid is null where some cells are': async (excel) => {
    await validate({ wholeNumber: { formula1: 0, operator: 'GreaterThan' } }, 'Stop');
    const { done } = excel.user.paste('Sheet1', 'B2', [['-1', '5']]);
    return Excel.run(async (context) => {
      const [mixed, wrong, right] = ['B2:C2', 'B2', 'C2'].map((address) =>
        cells(context, address).dataValidation.load('valid'),
      );
      await context.sync();
      return [done, mixed?.valid, wrong?.valid, right?.valid];
    });
  },
  'a conditional format is added at the top': () =>
    Excel.run(async (context) => {
      const formats = cells(context, 'B8:E13').conditionalFormats;
      const first = formats.add('Custom');
      first.custom.rule.formula = '=B8>A8';
      first.custom.format.font.color = '#00FF00';
      const second = formats.add('CellValue');
      second.cellValue.rule = { formula1: '=0', operator: 'LessThan' };
      for (const format of [first, second]) format.load('type, priority');
      await context.sync();
      return [
        [first.type, first.priority],
        [second.type, second.priority],
      ];
    }),
  'a conditional format of another type gives a null object': () =>
    Excel.run(async (context) => {
      const format = cells(context, 'B8').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=B8>1';
      const { customOrNullObject, cellValueOrNullObject } = format;
      await context.sync();
      return [customOrNullObject.isNullObject, cellValueOrNullObject.isNullObject];
    }),
  'the only custom XML part of a namespace is given while it is the only one': () =>
    Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const only = (): Excel.CustomXmlPart => customXmlParts.getByNamespace('urn:x').getOnlyItemOrNullObject();
      customXmlParts.add('<a xmlns="urn:x"/>');
      const one = only();
      await context.sync();
      customXmlParts.add('<b xmlns="urn:x"/>');
      const two = only();
      await context.sync();
      return [one.isNullObject, two.isNullObject];
    }),
  'adding a setting that is there sets it': () =>
    Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('NeedsReview', true);
      settings.add('NeedsReview', false);
      const [count, setting] = [settings.getCount(), settings.getItem('NeedsReview').load('value')];
      await context.sync();
      return [count.value, setting.value as unknown];
    }),
  'a change of one cell has details, a change of several has none': async (excel) => {
    const seen = await changesWhile(excel, () => {
      excel.user.type('Sheet1', 'C9', '5');
      excel.user.paste('Sheet1', 'C9', [['6', '7']]);
    });
    return seen.map(({ address, source, details }) => [address, source, details as unknown]);
  },
  'a removed handler is not called': async (excel) => {
    let calls = 0;
    const handler = await Excel.run(async (context) => {
      const added = sheet1(context).onSelectionChanged.add(() => {
        calls += 1;
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    excel.user.select('Sheet1', 'B2');
    await excel.settled();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    excel.user.select('Sheet1', 'B3');
    await excel.settled();
    return calls;
  },
  'events are not raised while they are off': async (excel) => {
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    return (await changesWhile(excel, () => excel.user.type('Sheet1', 'C9', '5'))).length;
  },
  'hidden is null where some rows are hidden': () =>
    Excel.run(async (context) => {
      cells(context, '2:2').rowHidden = true;
      const [mixed, hidden, shown] = ['A1:A2', 'A2', 'A1'].map((address) => cells(context, address).load('rowHidden'));
      await context.sync();
      return [mixed?.rowHidden, hidden?.rowHidden, shown?.rowHidden];
    }),
  'a copy of 2 by 2 cells fills 2 by 6 three times': () =>
    Excel.run(async (context) => {
      cells(context, 'A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      cells(context, 'D1:I2').copyFrom('A1:B2');
      return read(cells(context, 'D1:I2'), 'values');
    }),
  'an offset off the grid is an error': () =>
    refused(async (context) => {
      cells(context, 'A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    }),
};
