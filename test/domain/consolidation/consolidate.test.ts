import fc from 'fast-check';
import { consolidate } from '../../../src/domain/consolidation/consolidate';
import type { SummaryFigure, UnitSubmission } from '../../../src/domain/consolidation/Consolidation';
import type { Unit } from '../../../src/domain/forms/Roster';
import { aSubmission, aUnit } from '../../support/aSubmission';
import { loadFormSet } from '../../support/formSets';

const formSet = loadFormSet('kl01-971');
const summaryFormSet = loadFormSet('kl01-tinh');
const [haiHau, yYen, namDinh] = [aUnit('HU-HH'), aUnit('HU-YY'), aUnit('TU-ND')];

function figures(submissions: readonly UnitSubmission[], units: readonly Unit[] = [haiHau, yYen, namDinh]) {
  const consolidation = consolidate({ formSet, summaryFormSet, roster: { id: 'r', title: 'R', units }, submissions });
  return (table: string, row: string, column: string): SummaryFigure => {
    const found = consolidation.tables
      .find((each) => each.table === table)
      ?.figures.find(({ field }) => field.row === row && field.column === column);
    if (!found) throw new Error(`no figure ${table} ${row} ${column}`);
    return found;
  };
}

describe('consolidate', () => {
  it('adds counts up and keeps unit, file, sheet and cell of each', () => {
    const at = figures([
      aSubmission(formSet, haiHau, { 'bang-2a': { 'huyen/truc-tiep-so-cuoc': 61 } }),
      aSubmission(formSet, yYen, { 'bang-2a': { 'huyen/truc-tiep-so-cuoc': '1.202' } }),
    ]);
    const figure = at('bang-2a', 'huyen', 'truc-tiep-so-cuoc');
    expect(figure).toMatchObject({ how: 'sum', value: 1263 });
    expect([...figure.contributions].map(({ unit, file, raw, value }) => ({ unit, file, raw, value }))).toEqual([
      { unit: 'HU-HH', file: 'HU-HH.xlsx', raw: 61, value: { type: 'number', number: 61 } },
      { unit: 'HU-YY', file: 'HU-YY.xlsx', raw: '1.202', value: { type: 'number', number: 1202 } },
    ]);
  });

  it('leaves a figure blank where no unit gave one, and gives 0 where a unit wrote 0 or -', () => {
    const at = figures([
      aSubmission(formSet, haiHau, { 'bang-2a': { 'xa/truc-tiep-so-cuoc': '-', 'xa/truc-tiep-so-nguoi': 0 } }),
      aSubmission(formSet, yYen, { 'bang-2a': {} }),
    ]);
    expect(at('bang-2a', 'huyen', 'truc-tiep-so-cuoc').value).toBeNull();
    expect(at('bang-2a', 'xa', 'truc-tiep-so-cuoc').value).toBe(0);
    expect(at('bang-2a', 'xa', 'truc-tiep-so-nguoi').value).toBe(0);
  });

  it('never adds what could not be read', () => {
    const at = figures([
      aSubmission(formSet, haiHau, { 'bang-2a': { 'xa/truc-tiep-so-cuoc': 'nhiều' } }),
      aSubmission(formSet, yYen, { 'bang-2a': { 'xa/truc-tiep-so-cuoc': 7 } }),
    ]);
    const figure = at('bang-2a', 'xa', 'truc-tiep-so-cuoc');
    expect(figure.value).toBe(7);
    expect([...figure.contributions].map(({ unit }) => unit)).toEqual(['HU-YY']);
  });

  it('names the units that ticked, of all units used', () => {
    const at = figures([
      aSubmission(formSet, haiHau, { 'bang-i': { '2021/nghi-quyet': 'x' } }),
      aSubmission(formSet, yYen, { 'bang-i': { '2021/nghi-quyet': 'không' } }),
      aSubmission(formSet, namDinh, { 'bang-i': { '2021/nghi-quyet': '✓' } }),
    ]);
    expect(at('bang-1', '2021', 'nghi-quyet').value).toEqual({ ticked: 2, of: 3, units: ['HU-HH', 'TU-ND'] });
    expect(at('bang-1', '2022', 'nghi-quyet').value).toEqual({ ticked: 0, of: 3, units: [] });
  });

  it('gives shares as lowest and highest with how many units gave one, never as a sum or mean', () => {
    const at = figures([
      aSubmission(formSet, haiHau, { 'bang-3a': { '2021/ti-le-xay-dung': 0.964 } }),
      aSubmission(formSet, yYen, { 'bang-3a': { '2021/ti-le-xay-dung': '>98%' } }),
      aSubmission(formSet, namDinh, { 'bang-3a': {} }),
    ]);
    expect(at('bang-3a', '2021', 'ti-le-xay-dung')).toMatchObject({
      how: 'ratio-range',
      value: { lowest: 0.964, highest: 0.98, given: 2 },
    });
  });

  it('weights shares by member counts when the roster has them for every unit used, and says so', () => {
    const units = [aUnit('HU-HH', { members: 3000 }), aUnit('HU-YY', { members: 1000 })] as const;
    const at = figures(
      [
        aSubmission(formSet, units[0], { 'bang-3a': { '2021/ti-le-xay-dung': 0.9 } }),
        aSubmission(formSet, units[1], { 'bang-3a': { '2021/ti-le-xay-dung': 0.98 } }),
      ],
      units,
    );
    const figure = at('bang-3a', '2021', 'ti-le-xay-dung');
    expect(figure.how).toBe('ratio-weighted');
    expect(figure.value).toBeCloseTo(0.92, 12);
  });

  it('derives totals from the provincial figures, whatever totals the units wrote', () => {
    const at = figures([
      aSubmission(formSet, haiHau, {
        'bang-v': { '2021/huyen': 10, '2021/xa': 20, '2021/tong': 99, '2022/xa': 5, 'giai-doan/huyen': 77 },
      }),
    ]);
    expect(at('bang-8', '2021', 'tong')).toMatchObject({ how: 'derived', value: 30 });
    expect(at('bang-8', 'giai-doan', 'huyen')).toMatchObject({ how: 'derived', value: 10 });
    expect(at('bang-8', 'giai-doan', 'tong')).toMatchObject({ how: 'derived', value: 35 });
    expect(at('bang-8', '2023', 'tong').value).toBeNull();
  });

  it('leaves to the province what only the province knows', () => {
    const at = figures([aSubmission(formSet, haiHau, { 'bang-v': { '2021/huyen': 10 } })]);
    expect(at('bang-8', '2021', 'tinh')).toMatchObject({ how: 'typed', value: null });
    expect(at('bang-2a', 'tinh', 'truc-tiep-so-cuoc')).toMatchObject({ how: 'typed', value: null });
    expect(at('bang-5', '2021', 'tinh')).toMatchObject({ how: 'typed', value: null });
  });

  it('gives the same result in whatever order the submissions come', () => {
    const count = fc.option(fc.nat(5000), { nil: undefined });
    const units = Array.from({ length: 8 }, (_, index) => aUnit(`U-${index}`));
    fc.assert(
      fc.property(
        fc.array(count, { minLength: 8, maxLength: 8 }),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }),
        (values, order) => {
          const submissions = units.map((unit, index) => {
            const value = values[index];
            return aSubmission(formSet, unit, {
              'bang-vi': value === undefined ? {} : { '2021/kiem-tra-thuong-xuyen': value },
            });
          });
          const roster = { id: 'r', title: 'R', units };
          const inOrder = consolidate({ formSet, summaryFormSet, roster, submissions });
          const shuffled = order.flatMap((index) => submissions[index] ?? []);
          expect(consolidate({ formSet, summaryFormSet, roster, submissions: shuffled })).toEqual(inOrder);
          const given = values.filter((each) => each !== undefined);
          const figure = inOrder.tables.find(({ table }) => table === 'bang-9')?.figures[0];
          expect(figure?.contributions).toHaveLength(given.length);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('makes every sum of its contributions', () => {
    const units = Array.from({ length: 5 }, (_, index) => aUnit(`U-${index}`));
    const value = fc.oneof(
      fc.nat(99_999),
      fc.constant('-'),
      fc.constant(''),
      fc.nat(999).map((n) => ` ${n} `),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 5, maxLength: 5 }), (values) => {
        const at = figures(
          units.map((unit, index) =>
            aSubmission(formSet, unit, { 'bang-2a': { 'xa/truc-tiep-so-nguoi': values[index] ?? '' } }),
          ),
          units,
        );
        const figure = at('bang-2a', 'xa', 'truc-tiep-so-nguoi');
        const given = values.filter((each) => each !== '');
        const sum = given.reduce<number>((total, each) => total + (each === '-' ? 0 : Number(each)), 0);
        expect(figure.contributions).toHaveLength(given.length);
        expect(figure.value).toBe(given.length === 0 ? null : sum);
      }),
      { numRuns: 100 },
    );
  });
});
