import { dropUnit } from './dropUnit';
import type { EntryField } from './EntryCell';
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

/**
 * Finds the one figure that a clean text holds, with the field's unit behind it or without; null when it holds anything else. A plus in
 * front is part of a figure only where figures have signs.
 */
export function parseSigned(text: string, { unit, signed: plus = false }: SignedField): SignedNumeral | null {
  const bare = signed(text, plus, []);
  if (bare) return bare;
  const dropped = dropUnit(text, unit);
  return dropped === null ? null : signed(dropped, plus, [info('unit-dropped')]);
}

type SignedField = Pick<EntryField, 'unit' | 'signed'>;

function signed(text: string, plus: boolean, notes: readonly CleaningNote[]): SignedNumeral | null {
  const negative = isDash(text[0]);
  const looseSign = negative && text.charAt(1) === ' ';
  const hasSign = negative || (plus && text.startsWith('+'));
  const numeral = parseNumeral(hasSign ? text.slice(1).trimStart() : text);
  return numeral && { negative, looseSign, numeral, notes };
}
