import type { DataValidationDocument, SheetDocument, WorkbookDocument } from '../../../src/app/ports/WorkbookDocument';
import { writeWorkbook } from '../../../src/xlsx/writer/writeWorkbook';
import { documentOf, numberCell, plainSheet, textCell } from './sampleDocument';

const validation: DataValidationDocument = {
  ranges: [{ top: 0, left: 0, bottom: 0, right: 0 }],
  type: 'list',
  formula1: '"Có"',
  allowBlank: true,
  errorStyle: 'stop',
};

const withValidation = (more: Partial<DataValidationDocument>): WorkbookDocument =>
  documentOf(plainSheet('A', { dataValidations: [{ ...validation, ...more }] }));
const withSheet = (more: Partial<SheetDocument>): WorkbookDocument => documentOf(plainSheet('A', more));
const withName = (name: string): WorkbookDocument => ({
  ...withSheet({}),
  definedNames: [{ name, refersTo: 'A!$A$1' }],
});
const withTime = (modified: string): WorkbookDocument => ({
  ...withSheet({}),
  properties: { title: '', creator: '', modified, custom: {} },
});
const withFormula = (formula: string): WorkbookDocument =>
  withSheet({ cells: [{ row: 0, column: 0, content: { type: 'formula', formula, cached: 1 } }] });

describe('a document that Excel would repair or refuse', () => {
  const refused: readonly (readonly [string, WorkbookDocument])[] = [
    ['text over 32,767 characters', withSheet({ cells: [textCell(0, 0, 'x'.repeat(32_768))] })],
    ['a number that is none', withSheet({ cells: [numberCell(0, 0, Number.NaN)] })],
    ['an infinite number', withSheet({ cells: [numberCell(0, 0, Infinity)] })],
    ['a formula that begins with =', withFormula('=A2')],
    ['a formula over 8,192 characters', withFormula(`A2${'+1'.repeat(4_096)}`)],
    ['an address twice', withSheet({ cells: [numberCell(3, 3, 1), numberCell(0, 0, 1), numberCell(3, 3, 2)] })],
    ['a row outside the grid', withSheet({ cells: [numberCell(1_048_576, 0, 1)] })],
    ['a column outside the grid', withSheet({ cells: [numberCell(0, 16_384, 1)] })],
    ['a colour that is none', withSheet({ cells: [{ ...numberCell(0, 0, 1), style: { fill: 'red' } }] })],
    [
      'merges that overlap',
      withSheet({
        merges: [
          { top: 0, left: 0, bottom: 2, right: 2 },
          { top: 2, left: 2, bottom: 3, right: 3 },
        ],
      }),
    ],
    ['an error title over 32 characters', withValidation({ errorTitle: 'x'.repeat(33) })],
    ['a prompt title over 32 characters', withValidation({ promptTitle: 'x'.repeat(33) })],
    ['an error message over 255 characters', withValidation({ error: 'x'.repeat(256) })],
    ['a prompt over 255 characters', withValidation({ prompt: 'x'.repeat(256) })],
    ['a written-out list over 255 characters', withValidation({ formula1: `"${'x'.repeat(256)}"` })],
    ['a sheet name over 31 characters', documentOf(plainSheet('x'.repeat(32)))],
    ['a sheet name with a slash', documentOf(plainSheet('3/2023'))],
    ['an empty sheet name', documentOf(plainSheet(''))],
    ['two sheets of one name in another case', documentOf(plainSheet('Bảng 1'), plainSheet('BẢNG 1'))],
    ['no sheet', documentOf()],
    ['no visible sheet', documentOf(plainSheet('A', { visibility: 'hidden' }))],
    ['a defined name with a hyphen', withName('bang-2a')],
    ['a defined name that is an address', withName('AB12')],
    ['a defined name that is an address of the other style', withName('R1C1')],
    ['two notes on one cell', withSheet({ notes: [1, 2].map(() => ({ row: 0, column: 0, author: 'a', text: 'b' })) })],
    ['a time without zone', withTime('2023-04-03T08:12:00')],
    ['a time that is none', withTime('hôm nayTZ')],
  ];

  it.each(refused)('is a bug of the caller: %s', (_, document) => {
    expect(() => writeWorkbook(document)).toThrow(RangeError);
  });

  const accepted: readonly (readonly [string, WorkbookDocument])[] = [
    ['text of 32,767 characters', withSheet({ cells: [textCell(0, 0, 'x'.repeat(32_767))] })],
    ['the last cell of the grid', withSheet({ cells: [numberCell(1_048_575, 16_383, 1)] })],
    ['a message of 255 characters', withValidation({ error: 'x'.repeat(255), errorTitle: 'x'.repeat(32) })],
    ['a written-out list of 255 characters', withValidation({ formula1: `"${'x'.repeat(255)}"` })],
    ['a sheet name of 31 characters', documentOf(plainSheet('x'.repeat(31)))],
    ['a Vietnamese defined name', withName('Đơn_vị.2A')],
    [
      'merges side by side',
      withSheet({ merges: [0, 2].map((left) => ({ top: 0, left, bottom: 0, right: left + 1 })) }),
    ],
    ['a time with an offset', withTime('2023-04-03T15:12:00+07:00')],
  ];

  it.each(accepted)('is not %s', (_, document) => {
    expect(writeWorkbook(document).length).toBeGreaterThan(1000);
  });
});
