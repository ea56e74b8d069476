import { formatNumber } from './formatNumber';
import { info, warning } from './note';
import { numeralNotes } from './numeralNotes';
import type { Numeral } from './parseNumeral';
import type { CleaningNote, EntryProblem } from './ReadEntry';
import { tooLarge } from './tooLarge';

export type NumeralReading =
  { readonly number: number; readonly notes: readonly CleaningNote[] } | { readonly problem: EntryProblem };

const ZEROS_OF_A_WHOLE = /^0{1,2}$/;

/**
 * A numeral where only whole numbers make sense. One mark with three digits behind parts the thousands, whichever mark it is:
 * `1.235` is the Vietnamese way (info), `1,235` the English (warning). `12,0` is 12; other decimals are `not-whole`, and
 * `1,632.000`, which may be a mistyped 1.632.000, is `ambiguous`.
 */
export function numeralAsCount(numeral: Numeral): NumeralReading {
  const { whole, fraction, point, eitherWay } = numeral;
  if (eitherWay) {
    const note = point === '.' ? info('ambiguous-thousands') : warning('thousands-comma');
    return checked(Number(whole + fraction), [note]);
  }
  if (point === null || ZEROS_OF_A_WHOLE.test(fraction)) return checked(Number(whole), numeralNotes(numeral));
  const decimal = formatNumber(Number(`${whole}.${fraction}`));
  if (numeral.grouping !== null && fraction.length === 3) {
    return { problem: { code: 'ambiguous', hint: `${decimal}; ${formatNumber(Number(whole + fraction))}` } };
  }
  return { problem: { code: 'not-whole', hint: decimal } };
}

function checked(number: number, notes: readonly CleaningNote[]): NumeralReading {
  return number > Number.MAX_SAFE_INTEGER ? { problem: tooLarge } : { number, notes };
}
