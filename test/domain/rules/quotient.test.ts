import { evaluateRules } from '../../../src/domain/rules/evaluateRules';
import { excelConditions } from '../../../src/domain/rules/excelConditions';
import { aTable } from '../../support/aTable';
import { findings } from '../../support/findings';
import { type EntrySketch, ruleInput } from '../../support/ruleInput';

/** Phụ lục, kiểm tra, giám sát: `6 = 2+3+4+5`, `7 = 6/1*100`. */
const inspections = aTable({
  columns: { c1: 'count', c2: 'count', c3: 'count', c4: 'count', c5: 'count', c6: ['count'], c7: ['count'] },
  rows: { 'dang-vien': 'item', 'to-chuc': 'item', cong: 'total' },
  rules: [
    { id: 'cong-ngang', kind: 'sum-across', total: 'c6', parts: ['c2', 'c3', 'c4', 'c5'] },
    { id: 'cong-doc', kind: 'sum-down', columns: 'all', total: 'cong' },
    { id: 'so-sanh', kind: 'quotient', result: 'c7', numerator: 'c6', denominator: 'c1', factor: 100 },
  ],
});
const MEMBERS: EntrySketch[] = [801, 384, 648, 1257, 89, 2378, 297];
const ORGANISATIONS: EntrySketch[] = [121, 64, 98, 178, 14, 354, 293];

const plain = aTable({
  columns: { tu: 'count', mau: 'count', kq: ['amount'] },
  rows: ['dong'],
  rules: [{ id: 'chia', kind: 'quotient', result: 'kq', numerator: 'tu', denominator: 'mau', factor: 100 }],
});

describe('a quotient', () => {
  it('agrees with the figures of the sample report: 2.378/801*100 is 297, 354/121*100 is 293', () => {
    const total: EntrySketch[] = [922, 448, 746, 1435, 103, 2732, 296];
    expect(findings(inspections, [MEMBERS, ORGANISATIONS, total])).toEqual([]);
  });

  it('is never added up in the total row: 297 and 293 make no 590', () => {
    const total: EntrySketch[] = [922, 448, 746, 1435, 103, 2732, 590];
    expect(findings(inspections, [MEMBERS, ORGANISATIONS, total])).toEqual([
      'error quotient-mismatch cong/c7: 590 ≠ 296',
    ]);
  });

  it('takes a numerator that is itself a total for the sum of its parts, so that one wrong total is reported once', () => {
    const total: EntrySketch[] = [801, 384, 648, 1257, 89, 2378, 297];
    expect(findings(inspections, [[801, 384, 648, 1257, 89, 2738, 297], [], total])).toEqual([
      'error total-mismatch dang-vien/c6: 2738 ≠ 2378',
    ]);
  });

  it.each<{ row: EntrySketch[]; outcome: string[] }>([
    { row: [2378, 801, 297], outcome: [] },
    { row: [2378, 801, 296.88], outcome: [] },
    { row: [2378, 801, 296.9], outcome: [] },
    { row: [2378, 801, 296], outcome: ['error quotient-mismatch dong/kq: 296 ≠ 297'] },
    { row: [2378, 801, 300], outcome: ['error quotient-mismatch dong/kq: 300 ≠ 297'] },
    { row: [1, 8, 13], outcome: [] },
    { row: [1, 8, 12.5], outcome: [] },
    { row: [1, 8, 12], outcome: ['error quotient-mismatch dong/kq: 12 ≠ 13'] },
    { row: [2378, 801, null], outcome: ['warning quotient-missing dong/kq: null ≠ 297'] },
    { row: [2378, 801, '-'], outcome: ['error quotient-mismatch dong/kq: 0 ≠ 297'] },
    { row: [6, null, null], outcome: [] },
    { row: [6, 0, 0], outcome: [] },
    { row: [6, '-', '-'], outcome: [] },
    { row: [6, 0, 100], outcome: ['error quotient-mismatch dong/kq: 100 ≠ null'] },
    { row: [6, null, 100], outcome: ['error quotient-mismatch dong/kq: 100 ≠ null'] },
    { row: [null, 121, null], outcome: [] },
    { row: [null, 121, 0], outcome: [] },
    { row: [0, 121, null], outcome: [] },
    { row: [null, 121, 5], outcome: ['error quotient-mismatch dong/kq: 5 ≠ 0'] },
    { row: ['?', 801, 300], outcome: [] },
    { row: [2378, 'absent', 300], outcome: [] },
    { row: [2378, 801, '?'], outcome: [] },
    { row: ['8/11', 801, 300], outcome: [] },
  ])('judges $row as its truth table says', ({ row, outcome }) => {
    expect(findings(plain, [row])).toEqual(outcome);
  });

  it('weighs what Excel shows in the same row', () => {
    const [condition] = excelConditions(plain);
    expect(condition?.field.column).toBe('kq');
    expect(condition?.fields.map(({ column }) => column)).toEqual(['kq', 'tu', 'mau']);
  });

  it('stays silent where the row has no denominator', () => {
    const [row] = plain.rows;
    const without = { ...plain, rows: [{ ...row!, cells: { mau: null } }] };
    expect(evaluateRules(ruleInput(without, [[2378, 801, 5]]))).toEqual([]);
    expect(excelConditions(without)).toEqual([]);
  });
});
