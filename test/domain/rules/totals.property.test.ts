import fc from 'fast-check';
import { evaluateRules } from '../../../src/domain/rules/evaluateRules';
import { aTable } from '../../support/aTable';
import { type EntrySketch, ruleInput } from '../../support/ruleInput';

/** Sums down and across, as in tables 7 and 8, with a breakdown of the row totals beside them. */
const table = aTable({
  columns: { tinh: 'count', huyen: 'count', xa: 'count', tong: ['count'], daxong: 'count', conlai: 'count' },
  rows: { nam2021: 'item', nam2022: 'item', nam2023: 'item', giaidoan: 'total' },
  rules: [
    { id: 'ngang', kind: 'sum-across', total: 'tong', parts: ['tinh', 'huyen', 'xa'] },
    { id: 'doc', kind: 'sum-down', columns: 'all', total: 'giaidoan' },
    { id: 'ket-qua', kind: 'partition', each: 'row', over: 'all', whole: 'tong', parts: ['daxong', 'conlai'] },
  ],
});
const TOTALS = [
  [0, 3],
  [1, 3],
  [2, 3],
  [3, 0],
  [3, 1],
  [3, 2],
  [3, 3],
] as const;

const entered = fc.oneof(fc.constantFrom<EntrySketch>(null, 0, '-'), fc.integer({ min: 1, max: 99_999 }));
const grid = fc.array(fc.tuple(entered, entered, entered, fc.double({ min: 0, max: 1, noNaN: true })), {
  minLength: 3,
  maxLength: 3,
});

/** Three years with every total right; a total of nothing but blanks is blank. */
function filled(years: readonly (readonly [EntrySketch, EntrySketch, EntrySketch, number])[]): EntrySketch[][] {
  const rows = years.map(([tinh, huyen, xa, done]) => {
    const tong = sum([tinh, huyen, xa]);
    const finished = Math.floor(Number(tong ?? 0) * done);
    return [tinh, huyen, xa, tong, tong === null ? null : finished, tong === null ? null : Number(tong) - finished];
  });
  return [...rows, [0, 1, 2, 3, 4, 5].map((column) => sum(rows.map((row) => row[column]!)))];
}

function sum(cells: readonly EntrySketch[]): EntrySketch {
  if (cells.every((cell) => cell === null)) return null;
  return cells.reduce<number>((total, cell) => total + (typeof cell === 'number' ? cell : 0), 0);
}

function changed(cells: EntrySketch[][], row: number, column: number, to: EntrySketch): EntrySketch[][] {
  return cells.map((each, index) => (index === row ? each.with(column, to) : each));
}

describe('totals', () => {
  it('never reports a correct total', () => {
    fc.assert(
      fc.property(grid, (years) => {
        expect(evaluateRules(ruleInput(table, filled(years)))).toEqual([]);
      }),
    );
  });

  it('reports any single wrong total exactly once, at its cell, with what it should be', () => {
    fc.assert(
      fc.property(grid, fc.constantFrom(...TOTALS), fc.integer({ min: 1, max: 9999 }), (years, [row, column], off) => {
        const right = filled(years);
        const true_ = Number(right[row]![column] ?? 0);
        const violations = evaluateRules(ruleInput(table, changed(right, row, column, true_ + off)));
        expect(violations.map(({ code, field, found, expected }) => ({ code, field, found, expected }))).toEqual([
          {
            code: 'total-mismatch',
            field: { table: 'bang', row: table.rows[row]!.id, column: table.columns[column + 1]!.id },
            found: true_ + off,
            expected: true_,
          },
        ]);
      }),
    );
  });

  it('reports a missing total once as a warning, and only when it is not zero', () => {
    fc.assert(
      fc.property(grid, fc.constantFrom(...TOTALS), (years, [row, column]) => {
        const right = filled(years);
        const violations = evaluateRules(ruleInput(table, changed(right, row, column, null)));
        const missing = Number(right[row]![column] ?? 0) > 0;
        expect(violations.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
          missing ? ['warning total-missing'] : [],
        );
      }),
    );
  });
});
