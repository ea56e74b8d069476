import { requireThat } from './requireThat';

/**
 * A number with as many digits as it takes to read it back equal; -0 is 0.
 *
 * @throws RangeError for what Excel has no number for: NaN and the infinities
 */
export function numberXml(number: number): string {
  requireThat(Number.isFinite(number), () => `Not a number that a cell can hold: ${number}`);
  return String(number);
}
