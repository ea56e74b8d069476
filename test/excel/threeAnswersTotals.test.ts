import fc from 'fast-check';
import type { CellContent, CellDocument } from '../../src/app/ports/WorkbookDocument';
import { totalFormula } from '../../src/app/sheets/totalFormula';
import { totalValue } from '../../src/app/sheets/totalValue';
import { useExcel } from '../host/node/useExcel';
import { computedByExcel } from './computedByExcel';
import { computedByLibreOffice } from '../support/computedByLibreOffice';
import type { ComputedSheet } from '../support/computedSheet';
import { contentOf, type TypedCell, typedCells } from '../support/typedCell';

const COLUMNS = 1000;
const ITEMS = 6;

/** Which rows each total adds up, top to bottom; a later one may add up earlier ones. */
const TOTALS: readonly (readonly number[])[] = [[0, 1, 2], [0, 2, 5], [4], [6, 3], [6, 7, 8]];

/** LibreOffice counts TRUE in a cell as 1 where Excel passes it over; our sheets have no truth values among figures. */
const figures = fc
  .oneof(
    { arbitrary: typedCells('count'), weight: 20 },
    { arbitrary: typedCells('amount'), weight: 10 },
    { arbitrary: fc.constant({ error: '#DIV/0!' }), weight: 1 },
  )
  .filter((cell) => typeof cell !== 'boolean');
const column = fc
  .tuple(fc.array(figures, { minLength: ITEMS, maxLength: ITEMS }), fc.integer({ min: 0, max: 3 }))
  // A quarter of the columns has nothing but blanks and nil, where totals stay empty or become zero.
  .map(([cells, group]) => (group > 0 ? cells : cells.map((cell) => (typeof cell === 'string' ? cell : null))));
const columns = fc.sample(column, { numRuns: COLUMNS, seed: 971 });

type Total = number | '' | '#DIV/0!';

/** The totals of a column by `totalValue`; over an error every total that is not empty is that error. */
function totalsOf(cells: readonly TypedCell[]): readonly Total[] {
  const contents: (CellContent | 'error')[] = cells.map((cell) =>
    cell !== null && typeof cell === 'object' ? 'error' : contentOf(cell),
  );
  return TOTALS.map((rows) => {
    const parts = rows.map((row) => contents[row]!);
    const value = totalValue(parts.filter((part) => part !== 'error'));
    const wrong = value !== '' && parts.includes('error');
    contents.push(wrong ? 'error' : { type: 'formula', formula: '', cached: value });
    return wrong ? '#DIV/0!' : value;
  });
}

/** One column per row of the sheet would be as good; columns keep parts neighbours, as in our tables. */
function sheet(): readonly CellDocument[] {
  return columns.flatMap((cells, at) => [
    ...cells.map((cell, row): CellDocument => ({ row, column: at, content: contentOf(cell) })),
    ...TOTALS.map((rows, index): CellDocument => {
      const formula = totalFormula(rows.map((row) => ({ row, column: at })));
      return { row: ITEMS + index, column: at, content: { type: 'formula', formula, cached: -1 } };
    }),
  ]);
}

function totalsIn(computed: ComputedSheet, at: number): readonly Total[] {
  return TOTALS.map((_, index) => (computed(ITEMS + index, at) ?? '') as Total);
}

const rounded = (totals: readonly Total[]): readonly Total[] =>
  totals.map((total) => (typeof total === 'number' ? Number(total.toPrecision(12)) : total));

describe('the formulas that stand in total cells', () => {
  useExcel();
  const expected = columns.map((cells) => rounded(totalsOf(cells)));

  it('come to what totalValue says, in Excel and in LibreOffice, over 1,000 columns of five totals each', async () => {
    const excel = await computedByExcel(sheet());
    const office = computedByLibreOffice(new Map([['Tổng', sheet()]])).get('Tổng')!;
    const differing = columns.flatMap((cells, at) => {
      const given = {
        totalValue: expected[at]!,
        excel: rounded(totalsIn(excel, at)),
        libreOffice: rounded(totalsIn(office, at)),
      };
      const one = new Set(Object.values(given).map((each) => JSON.stringify(each))).size === 1;
      return one ? [] : [{ cells, ...given }];
    });
    expect({ differing: differing.length, first: differing.slice(0, 3) }).toEqual({ differing: 0, first: [] });
    expect(columns).toHaveLength(COLUMNS);
  });

  it('are tried on empty totals, zeros, sums and errors, a hundred of each at least', () => {
    const all = expected.flat();
    expect(all.filter((total) => total === '').length).toBeGreaterThan(100);
    expect(all.filter((total) => total === 0).length).toBeGreaterThan(100);
    expect(all.filter((total) => typeof total === 'number' && total !== 0).length).toBeGreaterThan(100);
    expect(all.filter((total) => total === '#DIV/0!').length).toBeGreaterThan(100);
  });
});
