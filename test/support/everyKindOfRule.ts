import type { RuleKind } from '../../src/domain/forms/ruleSchema';
import type { Table } from '../../src/domain/forms/Table';
import { aTable } from './aTable';

/** Whether anything in a table is filled in, its entry columns say all together. */
const ALL_ENTERED = ['a', 'b', 'c', 'm', 'r1', 'r2', 't1', 't2', 'w'];

/** One rule of every kind, with the columns it speaks of; other cells must make no difference to it. */
export const EVERY_KIND_OF_RULE: readonly {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly columns: readonly string[];
}[] = [
  { rule: { id: 'doc', kind: 'sum-down', columns: ['a', 'm'], total: 'tong' }, columns: ['a', 'm'] },
  {
    rule: { id: 'ngang', kind: 'sum-across', rows: 'items', total: 'cong', parts: ['a', 'b', 'c'] },
    columns: ['a', 'b', 'c', 'cong'],
  },
  { rule: { id: 'chia', kind: 'partition', each: 'row', whole: 'a', parts: ['b', 'c'] }, columns: ['a', 'b', 'c'] },
  { rule: { id: 'con', kind: 'subset', each: 'row', part: 'b', whole: 'a' }, columns: ['a', 'b'] },
  { rule: { id: 'con-ty-le', kind: 'subset', each: 'row', part: 'r2', whole: 'r1' }, columns: ['r1', 'r2'] },
  {
    rule: { id: 'ty-le', kind: 'ratio', each: 'row', ratio: 'r1', numerator: 'b', denominator: 'a', tolerance: 0.2 },
    columns: ['r1', 'a', 'b'],
  },
  { rule: { id: 'cung', kind: 'together', each: 'row', members: ['a', 'b', 't1'] }, columns: ['a', 'b', 't1'] },
  {
    rule: { id: 'can', kind: 'required-if', each: 'row', field: 'w', when: { member: 't1', is: 'ticked' } },
    columns: ['w', 't1'],
  },
  {
    rule: {
      id: 'can-so',
      kind: 'required-if',
      each: 'row',
      field: 'a',
      needs: 'positive',
      when: { member: 'w', is: 'equals', value: 'Có "trích dẫn"' },
    },
    columns: ['a', 'w'],
  },
  {
    rule: { id: 'can-khac', kind: 'required-if', each: 'row', field: 'r2', when: { member: 'b', is: 'given' } },
    columns: ['r2', 'b'],
  },
  { rule: { id: 'mot', kind: 'exactly-one', each: 'row', members: ['t1', 't2', 'w'] }, columns: ALL_ENTERED },
  { rule: { id: 'khoang', kind: 'range', columns: ['r1', 'r2'], min: 0, max: 1 }, columns: ['r1', 'r2'] },
  { rule: { id: 'khoang-so', kind: 'range', columns: ['a'], min: 2, max: 9 }, columns: ['a'] },
  {
    rule: {
      id: 'bang-so',
      kind: 'equal',
      left: { table: 'bang', row: 'huyen', column: 'a' },
      right: { table: 'bang', row: 'xa', column: 'b' },
    },
    columns: ['a', 'b'],
  },
  {
    rule: {
      id: 'bang-chu',
      kind: 'equal',
      left: { table: 'bang', row: 'huyen', column: 'w' },
      right: { table: 'bang', row: 'xa', column: 'w' },
    },
    columns: ['w'],
  },
  {
    rule: {
      id: 'bang-dau',
      kind: 'equal',
      left: { table: 'bang', row: 'huyen', column: 't1' },
      right: { table: 'bang', row: 'xa', column: 't2' },
    },
    columns: ['t1', 't2'],
  },
  {
    rule: {
      id: 'thuong',
      kind: 'quotient',
      rows: 'items',
      result: 'cong',
      numerator: 'a',
      denominator: 'b',
      factor: 10,
    },
    columns: ['a', 'b', 'cong'],
  },
  { rule: { id: 'bat-buoc', kind: 'required', columns: ['a', 'w'] }, columns: ALL_ENTERED },
  { rule: { id: 'phan-bo', kind: 'quota', column: 'w', quotas: { khác: 'ca-nhan' } }, columns: ['w'] },
  { rule: { id: 'trich', kind: 'quoted-shares', columns: ['w'] }, columns: ['w'] },
];

/** What a unit is allotted stands in no sheet, and no formula reads words. */
export const EXCEL_CANT_TELL: readonly RuleKind[] = ['quota', 'quoted-shares'];

/** The rules of every kind that a formula in Excel can judge. */
export const EVERY_KIND_IN_EXCEL = EVERY_KIND_OF_RULE.filter(
  ({ rule }) => !EXCEL_CANT_TELL.some((kind) => kind === rule.kind),
);

/** A table with a column for every kind of entry, two rows and a total. */
export function tableWith(rules: readonly Readonly<Record<string, unknown>>[]): Table {
  return aTable({
    columns: {
      a: 'count',
      b: 'count',
      c: 'count',
      cong: ['count'],
      m: 'amount',
      r1: 'ratio',
      r2: 'ratio',
      t1: 'tick',
      t2: 'tick',
      w: 'text',
    },
    rows: { huyen: 'item', xa: 'item', tong: 'total' },
    rules,
  });
}
