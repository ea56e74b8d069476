import fc from 'fast-check';
import { pairText, parsePairText, sumPairs } from '../../../src/domain/consolidation/pairText';
import { sumNumbers } from '../../../src/domain/consolidation/sumNumbers';

describe('sums of decimals', () => {
  it.each([
    { numbers: [0.1, 0.2], sum: 0.3 },
    { numbers: [1.257, 2.378, 0.365], sum: 4 },
    { numbers: [1.005, 2.01, -0.015], sum: 3 },
    { numbers: [-4, 2.5], sum: -1.5 },
    { numbers: [811, 4829], sum: 5640 },
    { numbers: [], sum: 0 },
  ])('$numbers come to $sum', ({ numbers, sum }) => {
    expect(sumNumbers(numbers)).toBe(sum);
  });

  it('are those of whole thousandths', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 300 }), (thousandths) => {
        const exact = thousandths.reduce((total, one) => total + one, 0);
        expect(sumNumbers(thousandths.map((one) => one / 1000)) * 1000).toBeCloseTo(exact, 2);
        expect(sumNumbers(thousandths.map((one) => one / 1000))).toBe(exact / 1000 || 0);
      }),
    );
  });
});

describe('pairs', () => {
  it('are added part by part', () => {
    expect(
      sumPairs([
        [8, 11],
        [6, 21],
      ]),
    ).toEqual([14, 32]);
  });

  it('are read back from their text', () => {
    expect(parsePairText(pairText([811, 4829]))).toEqual([811, 4829]);
    expect(parsePairText('6/2021 và 7/2021')).toBeNull();
  });
});
