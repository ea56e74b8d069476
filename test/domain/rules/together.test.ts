import { aTable } from '../../support/aTable';
import { findings } from '../../support/findings';

const table = aTable({
  columns: { cuoc: 'count', nguoi: 'count', diemcau: 'count' },
  rows: ['huyen', 'xa'],
  rules: [{ id: 'truc-tuyen', kind: 'together', each: 'row', members: ['cuoc', 'nguoi', 'diemcau'] }],
});

describe('together', () => {
  it.each([
    { row: [5, 200, 12], outcome: [] },
    { row: [null, null, null], outcome: [] },
    { row: [0, '-', null], outcome: [] },
    { row: [5, null, null], outcome: ['error together-broken huyen/nguoi: null ≠ null'] },
    { row: [5, 0, 12], outcome: ['error together-broken huyen/nguoi: 0 ≠ null'] },
    { row: ['-', 200, 12], outcome: ['error together-broken huyen/cuoc: 0 ≠ null'] },
    { row: ['?', 200, 12], outcome: [] },
    { row: ['?', 200, null], outcome: ['error together-broken huyen/diemcau: null ≠ null'] },
    { row: ['absent', null, null], outcome: [] },
    { row: [5, '?', 'absent'], outcome: [] },
  ])('judges $row as its truth table says', ({ row, outcome }) => {
    expect(findings(table, [row])).toEqual(outcome);
  });

  it('reports rows in printed order', () => {
    expect(
      findings(table, [
        [5, null, 1],
        [null, 7, 1],
      ]),
    ).toEqual(['error together-broken huyen/nguoi: null ≠ null', 'error together-broken xa/cuoc: null ≠ null']);
  });
});
