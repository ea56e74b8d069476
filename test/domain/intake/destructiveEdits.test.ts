import * as fc from 'fast-check';
import type { ReceivedSheet, ReceivedWorkbook } from '../../../src/domain/workbook/ReceivedWorkbook';
import { loadFormSet } from '../../support/formSets';
import { editCells, editSheets, withoutColumn, withoutMerges, withoutRow } from './editWorkbook';
import { figures } from './figures';
import { type Batch, filesOf, readFixture } from './readFixture';

const formSet = loadFormSet('kl01-971');
const batches: readonly Batch[] = ['tidy', 'real'];

/** The workbook with a number of its own in every cell that held a figure, so that each can be told from all others. */
function withMarkedFigures(workbook: ReceivedWorkbook): ReceivedWorkbook {
  return editSheets(workbook, (sheet, at) =>
    editCells(sheet, (cell) =>
      typeof cell.value === 'number' && cell.value !== 2021 && cell.value !== 2022 && cell.value !== 2023
        ? { ...cell, value: 10_000_000 + at * 100_000 + cell.row * 100 + cell.column }
        : cell,
    ),
  );
}

const workbooks = new Map(
  batches.flatMap((batch) =>
    filesOf(batch).map((file) => [`${batch}/${file}`, withMarkedFigures(readFixture(batch, file))] as const),
  ),
);
const before = new Map([...workbooks].map(([file, workbook]) => [file, figures(workbook, formSet)]));

type Edit = (sheet: ReceivedSheet, size: number) => ReceivedSheet;

/** Every so many-th text, counted from somewhere. */
function everyText(sheet: ReceivedSheet, size: number, edit: (text: string) => string | null): ReceivedSheet {
  let count = size;
  return editCells(sheet, (cell) => {
    if (typeof cell.value !== 'string' || cell.value.trim().length < 3) return cell;
    count += 1;
    if (count % (2 + (size % 5)) !== 0) return cell;
    const value = edit(cell.value);
    return value === null ? null : { ...cell, value };
  });
}

const edits: Readonly<Record<string, Edit>> = {
  'a column deleted': (sheet, size) => withoutColumn(sheet, 1 + (size % 10)),
  'a row deleted': (sheet, size) => withoutRow(sheet, size % 30),
  'texts deleted': (sheet, size) => everyText(sheet, size, () => null),
  'texts overwritten': (sheet, size) => everyText(sheet, size, () => 'Ghi chú thêm'),
  'texts misspelt': (sheet, size) =>
    everyText(sheet, size, (text) => text.slice(0, size % text.length) + text.slice((size % text.length) + 1)),
  'texts cut': (sheet, size) => everyText(sheet, size, (text) => text.slice(0, Math.ceil(text.length * 0.7))),
  'merges lost': (sheet) =>
    withoutMerges({ sheets: [sheet], definedNames: [], properties: { custom: {} }, customXml: [], date1904: false })
      .sheets[0]!,
};

describe('destructive edits', () => {
  it('never bring a figure into a field that is not its own', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...workbooks.keys()),
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), fc.integer({ min: 1, max: 200 }), fc.nat(11)), {
          maxLength: 6,
        }),
        (file, steps) => {
          const edited = steps.reduce(
            (book, [name, size, at]) =>
              editSheets(book, (sheet, index) =>
                index === at % book.sheets.length ? edits[name]!(sheet, size) : sheet,
              ),
            workbooks.get(file)!,
          );
          const known = before.get(file)!;
          const wrong = Object.entries(figures(edited, formSet)).filter(
            ([field, value]) => typeof value === 'number' && value !== known[field],
          );
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
