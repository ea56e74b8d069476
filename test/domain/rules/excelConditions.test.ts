import { type CellObject, read, utils, type WorkSheet, write } from '@e965/xlsx';
import fc from 'fast-check';
import type { FieldKind } from '../../../src/domain/forms/FieldKind';
import { fieldKey, type Table } from '../../../src/domain/forms/Table';
import { evaluateRules } from '../../../src/domain/rules/evaluateRules';
import type { AddressOf } from '../../../src/domain/rules/ExcelCondition';
import { excelConditions } from '../../../src/domain/rules/excelConditions';
import { formatAddress } from '../../../src/domain/workbook/CellAddress';
import { aTable } from '../../support/aTable';
import { EVERY_KIND_IN_EXCEL, tableWith } from '../../support/everyKindOfRule';
import { recalculate } from '../../support/libreOffice';
import { type EntrySketch, fieldsOf, ruleInput } from '../../support/ruleInput';

const CASES = 200;
const CASES_WITH_ERRORS = 20;
const ROWS = 3;
const COLUMNS = 10;

/** A cell both ways: as Excel holds it, and as the reader understands it where a formula can't weigh it (unreadable). */
interface TypedCell {
  readonly excel: number | string | null;
  readonly entry: EntrySketch;
}

const same = (sketch: number | string | null): TypedCell => ({ excel: sketch, entry: sketch });
const NOTHING = [
  same(null),
  same(null),
  same(0),
  same('-'),
  { excel: 'Không', entry: '-' },
  { excel: '  ', entry: null },
];
const UNWEIGHED = [
  { excel: '>98%', entry: '?' },
  { excel: '811/4829', entry: '?' },
  { excel: 'nhiều', entry: '?' },
];
const SHARES = [0.25, 0.5, 0.75, 1, 1.03].map((share) => ({ excel: share, entry: `${share * 100}%` }));
const CELLS: Partial<Record<FieldKind, readonly TypedCell[]>> = {
  count: [...NOTHING, ...[1, 1, 2, 2, 3, 4, 5, 6, 10].map(same), ...UNWEIGHED.slice(0, 1)],
  amount: [...NOTHING, ...[0.1, 0.2, 0.30000000000000004, 0.3, 1.5].map(same), ...UNWEIGHED.slice(1)],
  ratio: [...NOTHING, ...SHARES, ...UNWEIGHED],
  tick: [same(null), same('x'), { excel: 'X', entry: 'x' }, { excel: 'không', entry: '-' }],
  text: [
    same(null),
    same('-'),
    same('Có "trích dẫn"'),
    { excel: ' CÓ "TRÍCH DẪN"', entry: 'Có "trích dẫn"' },
    same('khác'),
  ],
};

function gridOf(table: Table): fc.Arbitrary<TypedCell[][]> {
  const columns = table.columns.flatMap(({ kind }) =>
    kind === 'stub' ? [] : [fc.constantFrom(...CELLS[kind as FieldKind]!)],
  );
  return fc.array(fc.tuple(...columns), { minLength: ROWS, maxLength: ROWS });
}

/** Case n stands in rows 3n to 3n+2; its conditions follow to the right, in the first of them. */
function addressIn(table: Table, caseIndex: number): AddressOf {
  const places = new Map(fieldsOf(table).map(({ field, row, column }) => [fieldKey(field), { row, column }]));
  return (field) => {
    const { row, column } = places.get(fieldKey(field))!;
    return formatAddress({ row: caseIndex * ROWS + row, column });
  };
}

function excelCellOf(content: number | string | null): CellObject | null {
  if (content === null) return null;
  return typeof content === 'number' ? { t: 'n', v: content } : { t: 's', v: content };
}

/** Every condition of every rule in every case, as LibreOffice computes it: by case, then by rule, then in order. */
function computed(tables: readonly Table[], grids: readonly TypedCell[][][], withErrors: boolean): unknown[][][] {
  const sheet: WorkSheet = {};
  const placeOf = (caseIndex: number, at: number): string =>
    formatAddress({ row: caseIndex * ROWS, column: COLUMNS + 1 + at });
  const slots = tables.flatMap((table, rule) =>
    excelConditions(table).map((condition) => ({ table, rule, condition })),
  );
  grids.forEach((grid, caseIndex) => {
    grid.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const content = excelCellOf(cell.excel);
        if (content) sheet[formatAddress({ row: caseIndex * ROWS + row, column })] = content;
      }),
    );
    if (withErrors)
      sheet[formatAddress({ row: caseIndex * ROWS + (caseIndex % 3), column: caseIndex % COLUMNS })] = {
        t: 'n',
        v: 0,
        f: '1/0',
      };
    slots.forEach(({ table, condition }, at) => {
      sheet[placeOf(caseIndex, at)] = { t: 'b', v: false, f: condition.formula(addressIn(table, caseIndex)) };
    });
  });
  sheet['!ref'] = `A1:${formatAddress({ row: grids.length * ROWS, column: COLUMNS + 2 + slots.length })}`;
  const bytes = write(utils.book_new(sheet, 'S'), { type: 'array', bookType: 'xlsx' }) as ArrayBuffer;
  const results = read(recalculate(new Uint8Array(bytes))).Sheets.S as Record<string, CellObject>;
  return grids.map((_, caseIndex) =>
    tables.map((__, rule) =>
      slots.flatMap((slot, at) => (slot.rule === rule ? [results[placeOf(caseIndex, at)]?.v] : [])),
    ),
  );
}

describe('conditions in Excel', () => {
  const tables = EVERY_KIND_IN_EXCEL.map(({ rule }) => tableWith([rule]));
  const grids = fc.sample(gridOf(tables[0]!), { numRuns: CASES + CASES_WITH_ERRORS, seed: 971 });
  const sound = grids.slice(0, CASES);
  const results = computed(tables, sound, false);

  it.each(EVERY_KIND_IN_EXCEL.map(({ rule }, index) => ({ rule, index })))(
    'mark what $rule.id ($rule.kind) finds, computed by LibreOffice over 200 sheets',
    ({ rule, index }) => {
      const table = tables[index]!;
      const conditions = excelConditions(table);
      let broken = 0;
      sound.forEach((grid, caseIndex) => {
        const violations = evaluateRules(
          ruleInput(
            table,
            grid.map((cells) => cells.map(({ entry }) => entry)),
          ),
        );
        const marked = conditions
          .filter((_, at) => results[caseIndex]![index]![at] === true)
          .map(({ field }) => fieldKey(field));
        const found = violations.map(({ field }) => fieldKey(field));
        const taking = new Set(violations.flatMap(({ fields }) => fields.map(fieldKey)));
        // These two mark every cell that may be filled in or emptied, where a violation names the first.
        const marksAll = rule.kind === 'together' || rule.kind === 'exactly-one';
        const expected = marksAll ? marked.filter((key) => taking.has(key)) : found;
        expect({ caseIndex, grid, marked: [...marked].sort() }).toEqual({
          caseIndex,
          grid,
          marked: [...expected].sort(),
        });
        expect({ caseIndex, missed: found.filter((key) => !marked.includes(key)) }).toEqual({ caseIndex, missed: [] });
        broken += found.length;
      });
      expect(broken).toBeGreaterThan(0);
    },
  );

  it('are TRUE or FALSE even where a cell holds an Excel error', () => {
    const withErrors = computed(tables, grids.slice(CASES), true).flat(2);
    expect(withErrors.filter((result) => typeof result !== 'boolean')).toEqual([]);
    expect(results.flat(2).filter((result) => typeof result !== 'boolean')).toEqual([]);
  });

  it('join rules of one severity on one field, errors before warnings', () => {
    const table = tableWith([
      { id: 'mot', kind: 'range', columns: ['a'], rows: ['huyen'], max: 5, severity: 'warning' },
      { id: 'hai', kind: 'range', columns: ['a'], rows: ['huyen'], min: 1 },
      { id: 'ba', kind: 'subset', each: 'row', over: ['huyen'], part: 'a', whole: 'b' },
    ]);
    const conditions = excelConditions(table);
    expect(conditions.map(({ field, severity }) => `${field.row}/${field.column} ${severity}`)).toEqual([
      'huyen/a error',
      'huyen/a warning',
      'huyen/b warning',
    ]);
    expect(conditions[0]!.formula(addressIn(table, 0))).toMatch(/^OR\(IFERROR\(.*,IFERROR\(/);
    expect(conditions[0]!.fields.map(({ column }) => column)).toEqual(['a', 'b']);
  });

  it('keep a rule that looks at another table by itself', () => {
    const table = aTable({
      id: 'bang-1',
      columns: { a: 'count' },
      rows: ['huyen'],
      rules: [
        { id: 'mot', kind: 'range', columns: ['a'], max: 5 },
        {
          id: 'hai',
          kind: 'equal',
          left: { table: 'bang-1', row: 'huyen', column: 'a' },
          right: { table: 'bang-2', row: 'huyen', column: 'a' },
        },
      ],
    });
    expect(excelConditions(table).map(({ fields }) => fields.map((field) => field.table))).toEqual([
      ['bang-1'],
      ['bang-1', 'bang-2'],
    ]);
  });

  it.each([1, 19, 20, 21, 60, 200])(
    'stay below the 8.192 characters that Excel takes, for sums over %i rows',
    (count) => {
      const rows = Object.fromEntries(Array.from({ length: count }, (_, index) => [`r${index}`, 'item' as const]));
      const table = aTable({
        columns: { a: 'amount', b: 'amount' },
        rows: { ...rows, tong: 'total' },
        rules: [
          { id: 'tong', kind: 'sum-down', columns: 'all', total: 'tong' },
          { id: 'lai', kind: 'partition', each: 'column', over: 'all', whole: 'tong', parts: Object.keys(rows) },
          { id: 'cung', kind: 'together', each: 'row', over: 'all', members: ['a', 'b'] },
        ],
      });
      const ofTotal = excelConditions(table).filter(({ field }) => field.row === 'tong' && field.column === 'a');
      const lengths = ofTotal.map(({ formula }) => formula(() => 'AB1000').length);
      expect(lengths.length).toBeGreaterThan(0);
      expect(Math.max(...lengths)).toBeLessThan(8192);
    },
  );
});
