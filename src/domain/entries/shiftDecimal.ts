/**
 * Moves the decimal point as it is written, without the noise of a multiplication: `1.1 / 100` is 0.011000000000000001, this
 * gives 0.011. Places > 0 make the number larger.
 *
 * @example shiftDecimal(98.5, -2) === 0.985
 */
export function shiftDecimal(value: number, places: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}
