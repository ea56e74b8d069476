import { codeOf } from '../node/codeOf';
import type { SimulatedExcel } from '../simulateExcel';

/** Runs on a fresh workbook with an empty `Sheet1`; what it gives is compared with the expectation of the same name. */
export type DocumentedScenario = (excel: SimulatedExcel) => Promise<unknown>;

export const sheet1 = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');

export const cells = (context: Excel.RequestContext, address: string): Excel.Range => sheet1(context).getRange(address);

/** What a range has after all that is queued is done. */
export async function read(range: Excel.Range, key: 'values' | 'text' | 'formulas'): Promise<unknown[][]> {
  range.load(key);
  await range.context.sync();
  return range[key];
}

export const namesOf = async (context: Excel.RequestContext): Promise<string[]> => {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return worksheets.items.map(({ name }) => name);
};

export const refused = async (work: (context: Excel.RequestContext) => Promise<unknown>): Promise<boolean> =>
  (await codeOf(work)) !== 'no error';

/** Types what the page's sample table has, with its formulas. */
export async function fillProducts(context: Excel.RequestContext): Promise<Excel.Range> {
  cells(context, 'B2:D5').values = [
    ['Product', 'Qty', 'Unit Price'],
    ['Almonds', 2, 7.5],
    ['Coffee', 1, 34.5],
    ['Chocolate', 5, 9.5],
  ];
  cells(context, 'E2').values = [['Total Price']];
  cells(context, 'E3:E6').formulas = [['=C3 * D3'], ['=C4 * D4'], ['=C5 * D5'], ['=SUM(E3:E5)']];
  await context.sync();
  return cells(context, 'B2:E6');
}

export async function changesWhile(
  excel: SimulatedExcel,
  work: () => void,
): Promise<Excel.WorksheetChangedEventArgs[]> {
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    sheet1(context).onChanged.add((event) => {
      seen.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  work();
  await excel.settled();
  return seen;
}

export const validate = (rule: Excel.DataValidationRule, style: 'Stop' | 'Warning'): Promise<void> =>
  Excel.run(async (context) => {
    const { dataValidation } = cells(context, 'B2:C5');
    dataValidation.rule = rule;
    dataValidation.errorAlert = { message: 'Chỉ nhập số dương', showAlert: true, style, title: 'Sai' };
    await context.sync();
  });
