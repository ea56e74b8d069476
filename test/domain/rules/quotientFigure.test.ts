import { quotientFigure } from '../../../src/domain/rules/quotientFigure';

describe('a quotient', () => {
  it.each([
    { of: [[35], [40]], rounded: { factor: 100, decimals: 1 }, is: [87.5] },
    { of: [[2], [3]], rounded: { factor: 100, decimals: 1 }, is: [66.7] },
    { of: [[1.005], [1]], rounded: { factor: 100, decimals: 0 }, is: [101] },
    { of: [[-5], [2]], rounded: { factor: 1, decimals: 0 }, is: [-3] },
    { of: [[-1], [3]], rounded: { factor: 1, decimals: 0 }, is: [0] },
    { of: [[0], [7]], rounded: { factor: 100, decimals: 0 }, is: [0] },
    { of: [[3], [0]], rounded: { factor: 100, decimals: 0 }, is: [] },
    { of: [[], [3]], rounded: { factor: 100, decimals: 0 }, is: [] },
    { of: [[3], []], rounded: { factor: 100, decimals: 0 }, is: [] },
    { of: [[3, 4], [2]], rounded: { factor: 100, decimals: 0 }, is: null },
  ])('of $of is $is', ({ of: [numerator = [], denominator = []], rounded, is }) => {
    expect(quotientFigure(rounded, numerator, denominator)).toEqual(is);
  });
});
