import fc from 'fast-check';
import type { TableFigures } from '../../../src/domain/doubts/equalFigures';
import { peerOutliers } from '../../../src/domain/doubts/peerOutliers';
import { periodDoubts } from '../../../src/domain/doubts/periodDoubts';
import { thousandfoldSlips } from '../../../src/domain/doubts/thousandfoldSlips';
import type { ComparedUnit, FieldFigures } from '../../../src/domain/doubts/UnitFigures';
import { unitsWithEqualFigures } from '../../../src/domain/doubts/unitsWithEqualFigures';

const FIELD = { table: 'bang-2a', row: 'xa', column: 'so-nguoi' };

function communes(numbers: readonly number[], members?: readonly number[]) {
  const units = numbers.map((_, index): ComparedUnit => {
    const size = members?.[index];
    return { id: `XA-${String(index).padStart(2, '0')}`, tier: 'xa', ...(size === undefined ? {} : { members: size }) };
  });
  const figures: FieldFigures = {
    field: FIELD,
    kind: 'count',
    figures: new Map(units.map(({ id }, index) => [id, numbers[index] ?? 0])),
  };
  return { units, figures };
}

function outliersAmong(numbers: readonly number[], members?: readonly number[]) {
  const { units, figures } = communes(numbers, members);
  return peerOutliers(figures, units).map(({ unit, found, expected }) => [unit, found, expected]);
}

function slipsAmong(numbers: readonly number[], kind: FieldFigures['kind'] = 'count') {
  const { units, figures } = communes(numbers);
  return thousandfoldSlips({ ...figures, kind }, units).map(({ unit, found, expected }) => [unit, found, expected]);
}

function table(numbers: readonly number[]): TableFigures {
  return new Map(numbers.map((number, index) => [`${index}`, { field: { ...FIELD, column: `cot-${index}` }, number }]));
}

describe('a figure far from those of the other units', () => {
  const ordinary = [110, 95, 130, 88, 120, 105, 99, 140, 101];

  it('is doubted, with what is usual for a unit of its tier', () => {
    expect(outliersAmong([...ordinary, 1900])).toEqual([['XA-09', 1900, 107.5]]);
    expect(outliersAmong(ordinary)).toEqual([]);
  });

  it('is taken per member where every unit’s size is known: a large unit is no outlier', () => {
    const members = [...ordinary.map(() => 1000), 18_000];
    expect(outliersAmong([...ordinary, 1900], members)).toEqual([]);
    expect(outliersAmong([...ordinary, 1900], members.with(9, 1000))).toHaveLength(1);
    // A size of the tenth is missing, so none counts.
    expect(outliersAmong([...ordinary, 1900], members.slice(0, 9))).toHaveLength(1);
  });

  it('needs eight peers of its tier that are not 0', () => {
    expect(outliersAmong([100, 104, 98, 101, 99, 103, 0, 1900])).toEqual([]);
    expect(outliersAmong([100, 104, 98, 101, 99, 103, 97, 1900])).toEqual([['XA-07', 1900, 100.5]]);
  });

  it('is found among figures that are nearly all the same, where the median deviation is 0', () => {
    expect(outliersAmong([100, 100, 100, 100, 100, 100, 100, 100, 100, 700])).toEqual([['XA-09', 700, 100]]);
    expect(outliersAmong([100, 100, 100, 100, 100, 100, 100, 100])).toEqual([]);
  });

  it('may be small by chance: 9 sessions where 1 is usual are no reason to ask', () => {
    expect(outliersAmong([1, 1, 2, 1, 1, 2, 1, 1, 9])).toEqual([]);
  });

  it('is the same whatever the order of the units, and whatever unit of measure they count in', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 8, maxLength: 30 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: 2, max: 1000 }), (given, factor) => {
        const { units, figures } = communes(given);
        const amounts: FieldFigures = { ...figures, kind: 'amount' };
        const found = peerOutliers(amounts, units).map(({ unit }) => unit);
        expect(peerOutliers(amounts, [...units].reverse()).map(({ unit }) => unit)).toEqual(found);
        const scaled = new Map([...amounts.figures].map(([unit, number]) => [unit, number * factor]));
        expect(peerOutliers({ ...amounts, figures: scaled }, units).map(({ unit }) => unit)).toEqual(found);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

describe('a figure with a slipped separator', () => {
  const ordinary = [1235, 980, 1410, 1105, 1300, 890, 1632, 1200];

  it('is found a thousand times too large or too small, with what was meant', () => {
    expect(slipsAmong([...ordinary, 1_150_000])).toEqual([['XA-08', 1_150_000, 1150]]);
    expect(slipsAmong([...ordinary, 1.15], 'amount')).toEqual([['XA-08', 1.15, 1150]]);
  });

  it('is found in two units at once', () => {
    expect(slipsAmong([...ordinary, 1_150_000, 1_100_000]).map(([unit]) => unit)).toEqual(['XA-08', 'XA-09']);
  });

  it('is none where the figure would still not lie among theirs, and no single digit is one', () => {
    expect(slipsAmong([...ordinary, 60_000])).toEqual([]);
    expect(slipsAmong([...ordinary, 2])).toEqual([]);
    expect(slipsAmong(ordinary)).toEqual([]);
  });
});

describe('two units with the same figures', () => {
  const mine = [14, 628, 3231, 661, 158];

  it('are told of each other', () => {
    const tables = new Map([
      ['HU-YY', table(mine)],
      ['HU-HH', table(mine)],
      ['HU-NT', table([15, 628, 3231, 661, 158])],
    ]);
    expect(
      unitsWithEqualFigures(tables).map(({ unit, otherUnit, fields }) => [unit, otherUnit, fields.length]),
    ).toEqual([
      ['HU-HH', 'HU-YY', 5],
      ['HU-YY', 'HU-HH', 5],
    ]);
  });

  it('are not doubted where the figures are few, or so small that chance explains it', () => {
    const twice = (numbers: readonly number[]) =>
      unitsWithEqualFigures(new Map([1, 2].map((unit) => [`HU-${unit}`, table(numbers)])));
    expect(twice(mine)).toHaveLength(2);
    expect(twice(mine.slice(0, 4))).toEqual([]);
    expect(twice([1, 1, 2, 1, 1, 2])).toEqual([]);
  });
});

describe('a unit’s table against last period’s', () => {
  const before = table([120, 3400, 58, 12, 900]);

  it('is doubted where a figure is five times as large or as small', () => {
    const doubts = periodDoubts('HU-HH', table([130, 34_000, 60, 70, 150]), before);
    expect(doubts.map(({ code, found, expected }) => [code, found, expected])).toEqual([
      ['period-jump', 34_000, 3400],
      ['period-jump', 70, 12],
      ['period-jump', 150, 900],
    ]);
  });

  it('is doubted as a whole where it is last period’s again', () => {
    expect(periodDoubts('HU-HH', before, before).map(({ code, fields }) => [code, fields.length])).toEqual([
      ['same-as-period', 5],
    ]);
  });

  it('is not doubted for small counts, for figures that were 0, or for a table of ones that stayed', () => {
    expect(periodDoubts('HU-HH', table([120, 3400, 58, 30, 900]), table([120, 3400, 58, 4, 900]))).toEqual([]);
    expect(periodDoubts('HU-HH', table([1000]), table([0]))).toEqual([]);
    expect(periodDoubts('HU-HH', table([1, 1, 1, 2, 1]), table([1, 1, 1, 2, 1]))).toEqual([]);
  });
});
