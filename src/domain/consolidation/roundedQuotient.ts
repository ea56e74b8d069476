/**
 * Numerator ÷ denominator × factor, a half rounded away from zero as Excel's ROUND does; null when one of the two is blank or the
 * denominator is 0.
 *
 * @example roundedQuotient(35, 40, { factor: 100, decimals: 1 }) === 87.5
 * @example roundedQuotient(3, 0, { factor: 100, decimals: 1 }) === null
 */
export function roundedQuotient(
  numerator: number | null,
  denominator: number | null,
  { factor, decimals }: { readonly factor: number; readonly decimals: number },
): number | null {
  if (numerator === null || denominator === null || denominator === 0) return null;
  const scale = 10 ** decimals;
  // 1,005 × 100 is 100,49999… in binary; fifteen digits are what Excel reckons with.
  const scaled = Number(((numerator / denominator) * factor * scale).toPrecision(15));
  return (Math.sign(scaled) * Math.round(Math.abs(scaled))) / scale || 0;
}
