import { dropUnit } from './dropUnit';
import { isDash } from './isNilText';
import { info } from './note';
import { type Numeral, parseNumeral } from './parseNumeral';
import type { CleaningNote } from './ReadEntry';

/** A figure in a text: sign, numeral, and what had to be taken off to see it. */
export interface SignedNumeral {
  readonly negative: boolean;
  /** `- 5`: a minus, or the bullet of a list. */
  readonly looseSign: boolean;
  readonly numeral: Numeral;
  readonly notes: readonly CleaningNote[];
}

/** Finds the one figure that a clean text holds, with the field's unit behind it or without; null when it holds anything else. */
export function parseSigned(text: string, unit: string | undefined): SignedNumeral | null {
  const bare = signed(text, []);
  if (bare) return bare;
  const dropped = dropUnit(text, unit);
  return dropped === null ? null : signed(dropped, [info('unit-dropped')]);
}

function signed(text: string, notes: readonly CleaningNote[]): SignedNumeral | null {
  const negative = isDash(text[0]);
  const looseSign = negative && text.charAt(1) === ' ';
  const numeral = parseNumeral(negative ? text.slice(1).trimStart() : text);
  return numeral && { negative, looseSign, numeral, notes };
}
