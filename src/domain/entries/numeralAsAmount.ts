import { warning } from './note';
import type { NumeralReading } from './numeralAsCount';
import { numeralNotes } from './numeralNotes';
import type { Numeral } from './parseNumeral';
import { tooLarge } from './tooLarge';

/**
 * A numeral where decimals make sense, read the Vietnamese way: `1.234,5` is 1234.5, `1.235` is 1235 and `1,235` is 1.235 (both
 * could be the other: warning). `1.5` and `1,234.5` have one reading only.
 */
export function numeralAsAmount(numeral: Numeral): NumeralReading {
  const { whole, fraction, point, eitherWay } = numeral;
  const dotParts = eitherWay && point === '.';
  const number = Number(dotParts ? whole + fraction : fraction === '' ? whole : `${whole}.${fraction}`);
  if (number > Number.MAX_SAFE_INTEGER) return { problem: tooLarge };
  if (!eitherWay) return { number, notes: numeralNotes(numeral) };
  return { number, notes: [warning(dotParts ? 'ambiguous-thousands' : 'ambiguous-decimal')] };
}
