import type { NumberMeaning } from '../workbook/ReceivedWorkbook';
import { blankOrNil } from './blankOrNil';
import type { EntryField, PlainValue } from './EntryCell';
import { matchOption } from './matchOption';
import { optionText } from './optionText';
import type { ReadEntry } from './ReadEntry';
import { readingOfValue, refusal } from './reading';

// Longer than any honest answer; without a bound a cell of 32,767 characters costs a quarter of a second.
const LONGEST_TEXT = 2000;
const STRONG_SEPARATOR = /[;\n|]/;
const BULLET = /^(?:[-–—•*+☑✓✔☒]|[xX](?= ))\s*/u;

/**
 * Any of the field's options, parted by semicolons, lines or commas (an option may itself hold commas), with bullets or without;
 * given back once each, in the form's order. One part that is no option makes the whole cell `not-an-option`: half an answer
 * would be counted as a whole one.
 *
 * @example readChoices('Báo chí; Hội nghị', 'general', { kind: 'choices', options: ['Hội nghị', 'Báo chí'] })
 */
export function readChoices(value: PlainValue, meaning: NumberMeaning, field: EntryField): ReadEntry {
  const options = field.options ?? [];
  const clean = optionText(value, meaning);
  const chosen = clean && optionsIn(clean.text, options);
  if (clean && chosen && chosen.size > 0) {
    const inOrder = options.filter((option) => chosen.has(option));
    return readingOfValue({ type: 'choices', options: inOrder }, clean.notes);
  }
  return (clean && blankOrNil(clean)) ?? refusal('not-an-option', options.join('; '));
}

function optionsIn(text: string, options: readonly string[]): Set<string> | null {
  if (text.length > LONGEST_TEXT) return null;
  const whole = matchOption(text, options);
  if (whole !== null) return new Set([whole]);
  const chosen = new Set<string>();
  for (const part of text.split(STRONG_SEPARATOR)) {
    const item = part.trim().replace(BULLET, '');
    if (item === '') continue;
    const named = matchList(item.split(','), options);
    if (!named) return null;
    for (const option of named) chosen.add(option);
  }
  return chosen;
}

/** Reads pieces between commas, joining as many neighbours as make the longest option. */
function matchList(pieces: readonly string[], options: readonly string[]): string[] | null {
  const named: string[] = [];
  const longest = Math.max(1, ...options.map((option) => option.split(',').length));
  for (let start = 0; start < pieces.length;) {
    const match = longestMatch(pieces, start, Math.min(longest, pieces.length - start), options);
    if (!match) return null;
    named.push(match.option);
    start += match.length;
  }
  return named;
}

function longestMatch(
  pieces: readonly string[],
  start: number,
  longest: number,
  options: readonly string[],
): { option: string; length: number } | null {
  for (let length = longest; length > 0; length -= 1) {
    const joined = pieces
      .slice(start, start + length)
      .join(',')
      .trim();
    const option = matchOption(joined, options);
    if (option !== null) return { option, length };
  }
  return null;
}
