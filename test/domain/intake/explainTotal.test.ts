import { readEntry } from '../../../src/domain/entries/readEntryCell';
import { fieldKey } from '../../../src/domain/forms/Table';
import { explainTotal } from '../../../src/domain/intake/explainTotal';
import type { SubmittedField } from '../../../src/domain/intake/Submission';
import type { Violation } from '../../../src/domain/rules/Violation';

type Cell = readonly [row: string, raw: number | string, formula?: string];

function explained(cells: readonly Cell[], found: number, expected: number): string {
  const fields = cells.map(([row, raw, formula], at): SubmittedField => ({
    field: { table: 'bang-vi', row, column: 'so-cuoc' },
    sheet: 'VI',
    address: { row: at, column: 1 },
    raw,
    ...(formula === undefined ? {} : { formula }),
    read: readEntry({ value: raw, numberMeaning: 'general' }, { kind: 'count' }),
    derived: row === 'tong',
  }));
  const total = fields.at(-1)!.field;
  const violation: Violation = {
    code: 'total-mismatch',
    severity: 'error',
    ruleId: 'tong-doc',
    field: total,
    fields: [total, ...fields.slice(0, -1).map(({ field }) => field)],
    found,
    expected,
  };
  const { code, severity } = explainTotal(violation, new Map(fields.map((field) => [fieldKey(field.field), field])));
  return `${severity} ${code}`;
}

describe('a total that is not the sum', () => {
  it('is Excel’s when SUM skipped a number typed as text', () => {
    const cells: Cell[] = [
      ['2021', 7],
      ['2022', '04'],
      ['tong', 7, 'SUM(B5:B6)'],
    ];
    expect(explained(cells, 7, 11)).toBe('warning total-omits-text');
  });

  it('is Excel’s when a 72.462 was taken for a decimal, though 704.462 is then read as 704462', () => {
    const cells: Cell[] = [
      ['2021', 632],
      ['2022', 72.462],
      ['tong', 704.462, 'SUM(B5:B6)'],
    ];
    expect(explained(cells, 704_462, 73_094)).toBe('warning total-omits-text');
  });

  it('is the unit’s when it was typed, or when the formula adds up something else', () => {
    const typed: Cell[] = [
      ['2021', 7],
      ['2022', '04'],
      ['tong', 7],
    ];
    expect(explained(typed, 7, 11)).toBe('error total-mismatch');
    const other: Cell[] = [
      ['2021', 7],
      ['2022', '04'],
      ['tong', 9, 'B5+2'],
    ];
    expect(explained(other, 9, 11)).toBe('error total-mismatch');
  });
});
