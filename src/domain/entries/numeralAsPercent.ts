import { info } from './note';
import { numeralAsAmount } from './numeralAsAmount';
import type { NumeralReading } from './numeralAsCount';
import type { Numeral } from './parseNumeral';

/**
 * A numeral in a ratio, as it stands (98.5 for `98,5`): a single mark is always the decimal point, since thousands of percent
 * make no sense.
 */
export function numeralAsPercent(numeral: Numeral): NumeralReading {
  if (!numeral.eitherWay) return numeralAsAmount(numeral);
  const { whole, fraction, point } = numeral;
  return { number: Number(`${whole}.${fraction}`), notes: point === '.' ? [info('decimal-dot')] : [] };
}
