import { crossingAt } from '../../../src/domain/forms/crossingAt';
import { tableCrossings } from '../../../src/domain/forms/tableCrossings';
import type { Table } from '../../../src/domain/forms/Table';
import { sampleTable } from './sampleTable';
import { sampleBangV } from './sampleTemplates';

const bang2a = sampleTable('bang-2a');
const bangV = sampleTable('bang-v');

/** `entry count`, `derived tong-doc`, `none`, `title` or `nothing`. */
function at(table: Table, row: string, column: string): string {
  const crossing = crossingAt(table, row, column);
  if (crossing?.type === 'entry') return `entry ${crossing.kind}`;
  if (crossing?.type === 'derived') return `derived ${crossing.rule.id}`;
  return crossing?.type ?? 'nothing';
}

describe('crossingAt', () => {
  it('is an entry where an item row meets an item column', () => {
    expect(at(bang2a, 'huyen', 'so-cuoc')).toBe('entry count');
    expect(at(bang2a, 'xa', 'dung-ke-hoach')).toBe('entry tick');
  });

  it('is a title in the stub, also of a total row', () => {
    expect(at(bang2a, 'huyen', 'cap')).toBe('title');
    expect(at(bang2a, 'tong', 'cap')).toBe('title');
  });

  it('is derived in a total row only in the columns that its sum-down rule names', () => {
    expect(at(bang2a, 'tong', 'so-cuoc')).toBe('derived tong-doc');
    expect(at(bang2a, 'tong', 'dung-ke-hoach')).toBe('none');
  });

  it('is derived in a total column, by sum-down first where both reach', () => {
    expect(at(bangV, '2021', 'tong')).toBe('derived tong-ngang');
    expect(at(bangV, 'giai-doan', 'huyen')).toBe('derived tong-doc');
    expect(at(bangV, 'giai-doan', 'tong')).toBe('derived tong-doc');
  });

  it('is derived by sum-across in a total row that sum-down does not reach', () => {
    const [down, across] = sampleBangV.rules;
    const rules = [{ ...down, columns: ['huyen', 'xa'] }, across];
    const table = sampleTable('bang-v', { bangV: { ...sampleBangV, rules } });
    expect(at(table, 'giai-doan', 'tong')).toBe('derived tong-ngang');
  });

  it('is none in a total column outside the rows of its sum-across rule', () => {
    const [down, across] = sampleBangV.rules;
    const rules = [
      { ...down, columns: ['huyen'] },
      { ...across, rows: ['2022'] },
    ];
    const table = sampleTable('bang-v', { bangV: { ...sampleBangV, rules } });
    expect(['2021', '2022', 'giai-doan'].map((row) => at(table, row, 'tong'))).toEqual([
      'none',
      'derived tong-ngang',
      'none',
    ]);
  });

  it('is undefined where there is no such row or column', () => {
    expect(crossingAt(bang2a, 'tinh', 'so-cuoc')).toBeUndefined();
    expect(crossingAt(bang2a, 'huyen', 'constructor')).toBeUndefined();
  });
});

describe('tableCrossings', () => {
  it('goes row by row and left to right, totals included, without the stub', () => {
    expect(tableCrossings(bang2a).map(({ row, column, type }) => `${row.id}/${column.id} ${type}`)).toEqual([
      'huyen/so-cuoc entry',
      'huyen/so-nguoi entry',
      'huyen/dung-ke-hoach entry',
      'xa/so-cuoc entry',
      'xa/so-nguoi entry',
      'xa/dung-ke-hoach entry',
      'tong/so-cuoc derived',
      'tong/so-nguoi derived',
      'tong/dung-ke-hoach none',
    ]);
  });

  it('is worked out once per table', () => {
    expect(tableCrossings(bangV)).toBe(tableCrossings(bangV));
    expect(tableCrossings({ ...bangV })).not.toBe(tableCrossings(bangV));
  });
});
