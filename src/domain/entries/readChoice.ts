import type { NumberMeaning } from '../workbook/ReceivedWorkbook';
import { blankOrNil } from './blankOrNil';
import type { EntryField, PlainValue } from './EntryCell';
import { matchOption } from './matchOption';
import { optionText } from './optionText';
import type { ReadEntry } from './ReadEntry';
import { readingOfValue, refusal } from './reading';

/**
 * One of the field's options, as `choices` with one member. Case, accents and punctuation don't matter. Where `Không` is an
 * option it is that answer; elsewhere it is nil. Anything else is `not-an-option`, with the options as hint.
 *
 * @example readChoice('hàng năm', 'general', { kind: 'choice', options: ['Hàng năm', '2 năm'] }) // ['Hàng năm']
 */
export function readChoice(value: PlainValue, meaning: NumberMeaning, field: EntryField): ReadEntry {
  const options = field.options ?? [];
  const clean = optionText(value, meaning);
  const option = clean && matchOption(clean.text, options);
  if (clean && option !== null) return readingOfValue({ type: 'choices', options: [option] }, clean.notes);
  return (clean && blankOrNil(clean)) ?? refusal('not-an-option', options.join('; '));
}
