import type { SummaryFigure, SummaryValue } from '../../../src/domain/consolidation/Consolidation';
import { deriveTotals } from '../../../src/domain/consolidation/deriveTotals';
import { tableCrossings } from '../../../src/domain/forms/tableCrossings';
import type { Table } from '../../../src/domain/forms/Table';
import { aTable } from '../../support/aTable';

/** Values by `row/column`, totals filled in. */
function derived(table: Table, values: Readonly<Record<string, SummaryValue>>): Record<string, SummaryValue> {
  const figures = tableCrossings(table).flatMap((crossing): SummaryFigure[] => {
    if (crossing.type === 'title') return [];
    const field = { table: table.id, row: crossing.row.id, column: crossing.column.id };
    return [{ field, how: 'sum', value: values[`${field.row}/${field.column}`] ?? null, contributions: [] }];
  });
  const filled = deriveTotals(table, figures).map(({ field, value }) => [`${field.row}/${field.column}`, value]);
  return Object.fromEntries(filled) as Record<string, SummaryValue>;
}

describe('provincial totals', () => {
  const inspections = aTable({
    columns: { truoc: 'count', nam1: 'count', nam2: 'count', cong: ['count'], 'so-sanh': ['count'] },
    rows: { 'dang-vien': 'item', 'to-chuc': 'item', tong: 'total' },
    rules: [
      { id: 'ngang', kind: 'sum-across', total: 'cong', parts: ['nam1', 'nam2'] },
      { id: 'doc', kind: 'sum-down', columns: 'all', total: 'tong' },
      { id: 'so-sanh', kind: 'quotient', result: 'so-sanh', numerator: 'cong', denominator: 'truoc', factor: 100 },
    ],
  });

  it('divide the provincial figures, also in the total row, and never add quotients up', () => {
    const values = derived(inspections, {
      'dang-vien/truoc': 801,
      'dang-vien/nam1': 2000,
      'dang-vien/nam2': 378,
      'to-chuc/truoc': 121,
      'to-chuc/nam1': 354,
    });
    expect(values).toMatchObject({ 'dang-vien/so-sanh': 297, 'to-chuc/so-sanh': 293, 'tong/so-sanh': 296 });
  });

  it('leave a quotient blank where nothing was given or there is nothing to divide by', () => {
    const values = derived(inspections, { 'dang-vien/truoc': 801, 'to-chuc/truoc': 0, 'to-chuc/nam1': 6 });
    expect(values).toMatchObject({ 'dang-vien/so-sanh': null, 'to-chuc/so-sanh': null, 'tong/so-sanh': 1 });
  });

  it('add pairs number by number and keep them pairs', () => {
    const table = aTable({
      columns: { nam1: 'pair', nam2: 'pair', cong: ['pair'] },
      rows: ['khoi-to', 'truy-to'],
      rules: [{ id: 'ngang', kind: 'sum-across', total: 'cong', parts: 'items' }],
    });
    expect(derived(table, { 'khoi-to/nam1': '811/4829', 'khoi-to/nam2': '22/0' })).toMatchObject({
      'khoi-to/cong': '833/4829',
      'truy-to/cong': null,
    });
  });
});
