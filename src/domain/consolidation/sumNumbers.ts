/** A binary number keeps about fifteen digits of a decimal one; what amounts are given with is shorter. */
const MOST_DECIMALS = 10;

/**
 * The sum of decimal numbers as a clerk gets it, without the noise of binary fractions: with as many decimals as the most exact of
 * them has, at most ten. 0 of none.
 *
 * @example sumNumbers([0.1, 0.2]) === 0.3
 * @example sumNumbers([811, 4829]) === 5640
 */
export function sumNumbers(numbers: readonly number[]): number {
  const sum = numbers.reduce((total, number) => total + number, 0);
  return Number.isInteger(sum) ? sum : Number(sum.toFixed(Math.max(...numbers.map(decimalsOf))));
}

function decimalsOf(number: number): number {
  const [, decimals = '', exponent] = /\.?(\d*)(?:e(-?\d+))?$/.exec(String(number).replace(/^-?\d+/, '')) ?? [];
  return Math.min(MOST_DECIMALS, Math.max(0, decimals.length - Number(exponent ?? 0)));
}
