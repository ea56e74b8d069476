import type { Table } from '../../../src/domain/forms/Table';
import { aTable } from '../../support/aTable';
import { findings } from '../../support/findings';
import type { EntrySketch } from '../../support/ruleInput';

const rule = {
  id: 'khop',
  kind: 'equal',
  left: { table: 'bang-1', row: 'tong', column: 'so' },
  right: { table: 'bang-5', row: 'nam2021', column: 'so' },
};
const left = aTable({ id: 'bang-1', columns: { so: 'count' }, rows: ['tong'], rules: [rule] });
const right = aTable({ id: 'bang-5', columns: { so: 'count' }, rows: ['nam2021'] });

function compare(a: EntrySketch, b: EntrySketch, other: Table = right): string[] {
  return findings(left, [[a]], [[other, [[b]]]]);
}

describe('equal', () => {
  it.each([
    { a: 4811, b: 4811, outcome: [] },
    { a: 4811, b: 4118, outcome: ['error not-equal tong/so: 4811 ≠ 4118'] },
    { a: null, b: null, outcome: [] },
    { a: null, b: 0, outcome: [] },
    { a: '-', b: 0, outcome: [] },
    { a: null, b: 5, outcome: ['error not-equal tong/so: null ≠ 5'] },
    { a: 5, b: null, outcome: ['error not-equal tong/so: 5 ≠ null'] },
    { a: 0, b: 5, outcome: ['error not-equal tong/so: 0 ≠ 5'] },
    { a: '>98%', b: '98,5%', outcome: [] },
    { a: '>98%', b: '97%', outcome: ['error not-equal tong/so: 0.98 ≠ 0.97'] },
    { a: '>98%', b: '>98%', outcome: [] },
    { a: 'Hải Hậu', b: 'hải hậu ', outcome: [] },
    { a: 'Hải Hậu', b: 'Ý Yên', outcome: ['error not-equal tong/so: Hải Hậu ≠ Ý Yên'] },
    { a: 'x', b: 'x', outcome: [] },
    { a: 'x', b: null, outcome: ['error not-equal tong/so: x ≠ null'] },
    { a: '8/11', b: '8/12', outcome: ['error not-equal tong/so: 8/11 ≠ 8/12'] },
    { a: 5, b: 'năm', outcome: [] },
    { a: '?', b: 5, outcome: [] },
    { a: 5, b: 'absent', outcome: [] },
  ])('judges $a against $b as its truth table says', ({ a, b, outcome }) => {
    expect(compare(a, b)).toEqual(outcome);
  });

  it('is silent when the other table was not received', () => {
    expect(findings(left, [[5]])).toEqual([]);
  });
});
