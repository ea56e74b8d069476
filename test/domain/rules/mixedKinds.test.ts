import { evaluateRules } from '../../../src/domain/rules/evaluateRules';
import { excelConditions } from '../../../src/domain/rules/excelConditions';
import type { Cell, Table } from '../../../src/domain/forms/Table';
import { aTable } from '../../support/aTable';
import { findings } from '../../support/findings';
import { ruleInput } from '../../support/ruleInput';

const PAIR: Cell = { kind: 'pair', how: 'sum' };

/** Phụ lục III: each row counts what it counts, some in pairs (Vụ/bị can), some lead only to what stands below them. */
function offences(rules: readonly Readonly<Record<string, unknown>>[]): Table {
  const table = aTable({
    columns: { nam1: 'count', nam2: 'count', cong: ['count'], ghiChu: 'text' },
    rows: { muc: 'heading', 'khoi-to': 'item', 'truy-to': 'item', 'so-cuoc': 'item', tong: 'total' },
    rules,
  });
  const inPairs = { nam1: PAIR, nam2: PAIR, cong: PAIR };
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.id.endsWith('-to')
        ? { ...row, cells: inPairs }
        : row.id === 'so-cuoc'
          ? { ...row, cells: { nam2: null } }
          : row,
    ),
  };
}

const ACROSS = {
  id: 'ngang',
  kind: 'sum-across',
  total: 'cong',
  parts: 'items',
  rows: ['khoi-to', 'truy-to', 'so-cuoc'],
};

describe('rows that hold different things', () => {
  it('add pairs up across, and single numbers across what they hold', () => {
    const numbers = aTable({
      columns: { nam1: 'pair', nam2: 'pair', cong: ['pair'] },
      rows: { muc: 'heading', 'khoi-to': 'item', tong: 'total' },
      rules: [
        { id: 'ngang', kind: 'sum-across', total: 'cong', parts: 'items' },
        { id: 'doc', kind: 'sum-down', columns: 'all', total: 'tong', parts: 'all' },
      ],
    });
    expect(findings(numbers, [[], ['22/30', '22/25', '44/55'], ['22/30', '22/25', '44/55']])).toEqual([]);
    expect(findings(numbers, [[], ['22/30', '22/25', '44/60'], ['22/30', '22/25', '44/55']])).toEqual([
      'error total-mismatch khoi-to/cong: 44/60 ≠ 44/55',
    ]);
  });

  it('are not added up across a column of words, and never pairs to single numbers', () => {
    expect(findings(offences([ACROSS]), [[], ['8/11', '1/2', '9/13', 'x']])).toEqual([]);
    const down = offences([{ id: 'doc', kind: 'sum-down', columns: ['nam1'], total: 'tong' }]);
    expect(findings(down, [[], ['8/11'], ['1/2'], [4], [13]])).toEqual([]);
    expect(excelConditions(down)).toEqual([]);
  });

  it.each([
    { id: 'chia', kind: 'partition', each: 'row', over: 'all', whole: 'cong', parts: ['nam1', 'nam2'] },
    { id: 'con', kind: 'subset', each: 'row', over: 'all', part: 'nam2', whole: 'nam1' },
    { id: 'con-cot', kind: 'subset', each: 'column', over: 'all', part: 'khoi-to', whole: 'so-cuoc' },
    { id: 'khoang', kind: 'range', columns: 'all', rows: 'all', min: 0, max: 3 },
    { id: 'mot', kind: 'exactly-one', each: 'column', over: 'all', members: ['muc', 'khoi-to', 'so-cuoc'] },
    { id: 'cung', kind: 'together', each: 'column', over: 'all', members: ['muc', 'khoi-to'] },
    {
      id: 'can',
      kind: 'required-if',
      each: 'column',
      over: 'all',
      field: 'muc',
      when: { member: 'khoi-to', is: 'given' },
    },
    { id: 'thuong', kind: 'quotient', result: 'cong', numerator: 'nam1', denominator: 'nam2' },
    { id: 'can-co', kind: 'required', columns: 'all', rows: ['muc', 'so-cuoc'] },
  ])('are passed over by $kind where a member holds nothing or a pair', (rule) => {
    const table = offences([rule]);
    const grid = [
      [5, 5, 5, 'x'],
      ['8/11', '9/12', '17/23', 'x'],
      ['8/11', '9/12', '1/1', 'x'],
      [2, 99, 2, 'x'],
      [2, 2, 2],
    ];
    const input = ruleInput(table, grid);
    const violations = evaluateRules(input);
    expect(violations.map(({ field }) => `${field.row}/${field.column}`)).toEqual([]);
    expect(excelConditions(table).filter(({ field }) => field.row === 'muc')).toEqual([]);
  });
});
