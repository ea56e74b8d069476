import type { Rule } from '../../src/domain/forms/ruleSchema';
import type { Table } from '../../src/domain/forms/Table';
import { aTable, type TableSketch } from '../support/aTable';
import { EVERY_KIND_IN_EXCEL, tableWith } from '../support/everyKindOfRule';
import type { TypedCell } from '../support/typedCell';
import { isNilToFormulas } from '../support/weighedEntry';

/** The cells of a table: by row, then by column. */
export type TypedTable = Record<string, Record<string, TypedCell>>;

/** A table with one rule (or the rules that stand above each other), to be tried on many random fillings. */
export interface AnswerCase {
  readonly id: string;
  readonly kind: Rule['kind'];
  readonly table: Table;
  /** The columns that are filled; the others stay blank. */
  readonly columns: readonly string[];
  /** Makes a random filling keep the rule, as far as what stands in it can be counted: otherwise sums would hardly ever be right. */
  readonly keep?: (cells: TypedTable) => void;
  /** The same table for a formula, which takes subtotals as they stand where `evaluateRules` adds their parts up. */
  readonly asItStands?: Table;
  /** The formula weighs numbers only: there are too many parts for more. Then hardly anything but numbers is filled in. */
  readonly numbersOnly?: boolean;
  /** Rows that hold our formulas for totals, with the rows that they add up. */
  readonly subtotals?: Readonly<Record<string, readonly string[]>>;
  /** Which cells may come up; all of `typedCells` when not given. */
  readonly only?: (cell: TypedCell) => boolean;
}

const sum = (cells: readonly (TypedCell | undefined)[]): number | null => {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  return numbers.length === 0 ? null : numbers.reduce((total, number) => total + number, 0);
};
const rowsOf = (cells: TypedTable): Record<string, TypedCell>[] => Object.values(cells);
const quotient = (a: TypedCell | undefined, b: TypedCell | undefined): TypedCell =>
  typeof a === 'number' && typeof b === 'number' && Number.isFinite(a / b) ? a / b : null;
const rounded = (cell: TypedCell): TypedCell => (typeof cell === 'number' ? Math.round(cell * 10) : cell);
const copied = (cell: TypedCell | undefined): TypedCell => cell ?? null;

const isEmpty = (cell: TypedCell | undefined): boolean =>
  cell == null || cell === 0 || (typeof cell === 'string' && cell.trim() === '');
function emptyUnlessFull(row: Record<string, TypedCell>, columns: readonly string[]): void {
  if (columns.some((column) => isEmpty(row[column]))) columns.forEach((column) => (row[column] = null));
}

const KEEP: Readonly<Record<string, AnswerCase['keep']>> = {
  doc: ({ huyen, xa, tong }) => {
    for (const column of ['a', 'm']) tong![column] = sum([huyen![column], xa![column]]);
  },
  ngang: (cells) => rowsOf(cells).forEach((row) => (row.cong = sum([row.a, row.b, row.c]))),
  chia: (cells) => rowsOf(cells).forEach((row) => (row.a = sum([row.b, row.c]))),
  'ty-le': (cells) => rowsOf(cells).forEach((row) => (row.r1 = quotient(row.b, row.a))),
  cung: (cells) => rowsOf(cells).forEach((row) => emptyUnlessFull(row, ['a', 'b', 't1'])),
  mot: (cells) => rowsOf(cells).forEach((row) => isEmpty(row.t1) || Object.assign(row, { t2: null, w: null })),
  thuong: (cells) => rowsOf(cells).forEach((row) => (row.cong = rounded(quotient(row.a, row.b)))),
  'bat-buoc': (cells) =>
    rowsOf(cells).forEach((row) => Object.assign(row, { a: row.a ?? 1, w: isEmpty(row.w) ? 'khác' : row.w })),
  'bang-so': ({ huyen, xa }) => (xa!.b = copied(huyen!.a)),
  'bang-chu': ({ huyen, xa }) => (xa!.w = copied(huyen!.w)),
  'bang-dau': ({ huyen, xa }) => (xa!.t2 = copied(huyen!.t1)),
};

const SHARED = EVERY_KIND_IN_EXCEL.map(({ rule, columns }): AnswerCase => {
  const table = tableWith([rule]);
  const [{ id, kind }] = table.rules as [Rule];
  return { id, kind, table, columns, ...(KEEP[id] && { keep: KEEP[id] }) };
});

function aCase(sketch: TableSketch, options: Omit<AnswerCase, 'id' | 'kind' | 'table' | 'columns'> = {}): AnswerCase {
  const made = aTable(sketch);
  const table = {
    ...made,
    columns: made.columns.map((each) => (each.kind === 'choice' ? { ...each, options: ['Có', 'Không'] } : each)),
  };
  const { id, kind } = table.rules.at(-1)!;
  return { id, kind, table, columns: Object.keys(sketch.columns), ...options };
}

const ITEMS = ['huyen', 'xa'];
const TIERS = { 'xa-1': 'item', 'xa-2': 'item', 'cac-xa': 'total', 'co-quan': 'item', tong: 'total' } as const;
const GRAND_TOTAL = { id: 'tong', kind: 'sum-down', columns: 'all', total: 'tong', parts: ['cac-xa', 'co-quan'] };
const SUBTOTAL = { id: 'cac-xa', kind: 'sum-down', columns: 'all', total: 'cac-xa', parts: ['xa-1', 'xa-2'] };
const MANY = Array.from({ length: 25 }, (_, index) => `xa-${index}`);

const MORE: readonly AnswerCase[] = [
  aCase(
    { columns: { a: 'count', m: 'amount' }, rows: TIERS, rules: [SUBTOTAL, GRAND_TOTAL] },
    {
      keep: (cells) => {
        for (const column of ['a', 'm']) {
          cells['cac-xa']![column] = sum([cells['xa-1']![column], cells['xa-2']![column]]);
          cells.tong![column] = sum([cells['cac-xa']![column], cells['co-quan']![column]]);
        }
      },
      asItStands: aTable({
        columns: { a: 'count', m: 'amount' },
        rows: { ...TIERS, 'cac-xa': 'item' },
        rules: [
          // The subtotal is still judged, as a whole that is entered with its parts beside it, and is no sum for the grand total.
          { ...SUBTOTAL, severity: 'error' },
          GRAND_TOTAL,
        ],
      }),
    },
  ),
  aCase(
    { columns: { a: 'count', m: 'amount' }, rows: TIERS, rules: [SUBTOTAL, { ...GRAND_TOTAL, id: 'tong-cua-tong' }] },
    {
      subtotals: { 'cac-xa': ['xa-1', 'xa-2'] },
      // A figure typed as text is left out by SUM, and reported as such (`total-omits-text`) before any grand total is.
      only: (cell) => typeof cell === 'number' || cell === null || (typeof cell === 'string' && isNilToFormulas(cell)),
      keep: (cells) => {
        for (const column of ['a', 'm'])
          cells.tong![column] = sum(['xa-1', 'xa-2', 'co-quan'].map((row) => cells[row]![column]));
      },
    },
  ),
  aCase(
    {
      columns: { a: 'count' },
      rows: { ...Object.fromEntries(MANY.map((id) => [id, 'item' as const])), tong: 'total' },
      rules: [{ id: 'nhieu', kind: 'sum-down', columns: 'all', total: 'tong' }],
    },
    { numbersOnly: true, keep: (cells) => (cells.tong!.a = sum(MANY.map((id) => cells[id]!.a))) },
  ),
  aCase(
    {
      columns: { a: 'count', m: 'amount' },
      rows: ['ca', 'mot-phan', 'con-lai'],
      rules: [
        { id: 'chia-cot', kind: 'partition', each: 'column', over: 'all', whole: 'ca', parts: ['mot-phan', 'con-lai'] },
      ],
    },
    {
      keep: ({ ca, 'mot-phan': part, 'con-lai': rest }) => {
        for (const column of ['a', 'm']) ca![column] = sum([part![column], rest![column]]);
      },
    },
  ),
  aCase({
    columns: { m: 'amount', a: 'count' },
    rows: ['ca', 'mot-phan'],
    rules: [{ id: 'con-cot', kind: 'subset', each: 'column', over: 'all', part: 'mot-phan', whole: 'ca' }],
  }),
  aCase(
    {
      columns: { r: 'ratio', tu: 'amount', mau: 'count' },
      rows: ITEMS,
      rules: [
        { id: 'ty-le-sat', kind: 'ratio', each: 'row', ratio: 'r', numerator: 'tu', denominator: 'mau', tolerance: 0 },
      ],
    },
    { keep: (cells) => rowsOf(cells).forEach((row) => (row.r = quotient(row.tu, row.mau))) },
  ),
  aCase({
    columns: { m: 'amount' },
    rows: ITEMS,
    rules: [{ id: 'khoang-nho', kind: 'range', columns: ['m'], min: -5e-7, max: 2.5 }],
  }),
  aCase({
    columns: { m: 'amount', a: 'count' },
    rows: ITEMS,
    rules: [
      {
        id: 'can-duong',
        kind: 'required-if',
        each: 'row',
        field: 'm',
        needs: 'positive',
        when: { member: 'a', is: 'positive' },
      },
    ],
  }),
  aCase({
    columns: { t: 'tick', w: 'text' },
    rows: ITEMS,
    rules: [{ id: 'can-dau', kind: 'required-if', each: 'row', field: 't', when: { member: 'w', is: 'given' } }],
  }),
  aCase({
    columns: { lua: 'choice', w: 'text' },
    rows: ITEMS,
    rules: [
      {
        id: 'can-ly-do',
        kind: 'required-if',
        each: 'row',
        field: 'w',
        when: { member: 'lua', is: 'equals', value: 'Không' },
      },
    ],
  }),
  aCase({
    columns: { lua: 'choice', a: 'count' },
    rows: ITEMS,
    rules: [{ id: 'cung-chon', kind: 'together', each: 'row', members: ['lua', 'a'] }],
  }),
  aCase({
    columns: { p: 'pair', a: 'count' },
    rows: ITEMS,
    rules: [{ id: 'cung-cap', kind: 'together', each: 'row', members: ['p', 'a'] }],
  }),
  aCase(
    {
      columns: { ky: ['amount'], ky1: 'count', ky2: 'count', truoc: 'amount', 'so-sanh': ['amount'] },
      rows: ITEMS,
      rules: [
        { id: 'cong-ky', kind: 'sum-across', total: 'ky', parts: ['ky1', 'ky2'] },
        { id: 'so-sanh-ky', kind: 'quotient', result: 'so-sanh', numerator: 'ky1', denominator: 'truoc', decimals: 2 },
      ],
    },
    {
      // The grid that stands for Excel rounds 1E-178 to no number; nobody compares with such a figure.
      only: (cell) => typeof cell !== 'number' || cell === 0 || Math.abs(cell) > 1e-6,
      keep: (cells) =>
        rowsOf(cells).forEach((row) => {
          row.ky = sum([row.ky1, row.ky2]);
          row['so-sanh'] = quotient(row.ky1, row.truoc);
        }),
    },
  ),
  aCase({
    columns: { co: 'tick', khong: 'tick' },
    rows: ['cau1'],
    rules: [{ id: 'mot-dau', kind: 'exactly-one', each: 'row', members: ['co', 'khong'] }],
  }),
  aCase(
    {
      columns: { a: 'count' },
      rows: MANY,
      rules: [{ id: 'bat-buoc-nhieu', kind: 'required', columns: 'all' }],
    },
    { keep: (cells) => rowsOf(cells).forEach((row) => (row.a = null)) },
  ),
  aCase(
    {
      columns: { a: 'count' },
      rows: MANY,
      rules: [{ id: 'mot-dong', kind: 'exactly-one', each: 'column', over: 'all', members: MANY.slice(0, 3) }],
    },
    { keep: (cells) => rowsOf(cells).forEach((row) => (row.a = null)) },
  ),
  aCase({
    columns: { a: 'count', r: 'ratio' },
    rows: ITEMS,
    rules: [{ id: 'mot-so', kind: 'exactly-one', each: 'row', members: ['a', 'r'] }],
  }),
  aCase(
    {
      columns: { m: 'amount', k: 'amount' },
      rows: ITEMS,
      rules: [
        {
          id: 'bang-tien',
          kind: 'equal',
          left: { table: 'bang', row: 'huyen', column: 'm' },
          right: { table: 'bang', row: 'xa', column: 'k' },
        },
      ],
    },
    { keep: ({ huyen, xa }) => (xa!.k = copied(huyen!.m)) },
  ),
];

/** Every kind of rule that Excel can judge at least once. */
export const ANSWER_CASES: readonly AnswerCase[] = [...SHARED, ...MORE];
