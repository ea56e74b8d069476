import * as fc from 'fast-check';
import type { ReceivedSheet, ReceivedWorkbook } from '../../../src/domain/workbook/ReceivedWorkbook';
import { loadFormSet } from '../../support/formSets';
import { editSheets, editTexts, withCells, withColumns, withRows, withoutMerges } from './editWorkbook';
import { figures } from './figures';
import { type Batch, filesOf, readFixture } from './readFixture';

const formSet = loadFormSet('kl01-971');
const batches: readonly Batch[] = ['tidy', 'real'];
const workbooks = new Map(
  batches.flatMap((batch) => filesOf(batch).map((file) => [`${batch}/${file}`, readFixture(batch, file)] as const)),
);
const before = new Map([...workbooks].map(([file, workbook]) => [file, figures(workbook, formSet, 'entered')]));

const isText = /[a-zà-ỹ]{3}/iu;

/** The rows on a sheet that begin a table's header or lie in its body, so that a blank row before them is one inside a table. */
function filledRows(sheet: ReceivedSheet): readonly number[] {
  return [...new Set(sheet.cells.map(({ row }) => row))];
}

/** A blank column at the left, with an STT in the header and numbers beside the row titles. */
function numberedRows(sheet: ReceivedSheet): ReceivedSheet {
  const moved = withColumns(sheet, 0, 1);
  const stubs = moved.cells.filter(
    ({ value }) => typeof value === 'string' && /^(?:Năm|Cấp)$/u.test(value.normalize('NFC')),
  );
  return withCells(
    moved,
    stubs.flatMap(({ row, column }) => [[row, column - 1, 'STT'] as const, [row + 4, column - 1, 1] as const]),
  );
}

const edits: Readonly<Record<string, (workbook: ReceivedWorkbook, size: number) => ReceivedWorkbook>> = {
  'blank columns at the left': (book, size) => editSheets(book, (sheet) => withColumns(sheet, 0, size)),
  'blank rows at the top': (book, size) => editSheets(book, (sheet) => withRows(sheet, 0, size)),
  'a blank row somewhere': (book, size) =>
    editSheets(book, (sheet) => {
      const rows = filledRows(sheet);
      return withRows(sheet, rows[(size * 7) % rows.length] ?? 0, 1);
    }),
  'sheets renamed': (book, size) => editSheets(book, (sheet, at) => ({ ...sheet, name: `Trang ${at + size}` })),
  'sheets in another order': (book, size) => ({
    ...book,
    sheets: [...book.sheets.slice(size), ...book.sheets.slice(0, size)],
  }),
  'merges lost': (book) => withoutMerges(book),
  'texts decomposed': (book) => editTexts(book, (text) => text.normalize('NFD')),
  'spaces doubled': (book) => editTexts(book, (text) => (isText.test(text) ? text.replaceAll(' ', '  ') : text)),
  'an STT column': (book) => editSheets(book, numberedRows),
};

describe('harmless edits', () => {
  it('change no figure, whichever and however many there are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...workbooks.keys()),
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.integer({ min: 1, max: 9 })), { maxLength: 6 }),
        (file, steps) => {
          const edited = steps.reduce((book, [name, size]) => edits[name]!(book, size), workbooks.get(file)!);
          const plain = (values: object): unknown =>
            JSON.parse(JSON.stringify(values).normalize('NFC').replace(/ {2}/g, ' '));
          expect(plain(figures(edited, formSet, 'entered'))).toEqual(plain(before.get(file)!));
        },
      ),
      { numRuns: 150 },
    );
  });
});
