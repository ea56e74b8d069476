import type { EntryText } from './EntryText';
import { ENTRY_TEXT_EN } from './entryText.en';
import { ENTRY_TEXT_VI } from './entryText.vi';
import type { Language } from './Language';

export const ENTRY_TEXTS: Readonly<Record<Language, EntryText>> = { vi: ENTRY_TEXT_VI, en: ENTRY_TEXT_EN };

const LONGEST_QUOTE = 80;

/** A cell's value as a sentence quotes it: on one line and not too long. Numbers are written as the language does. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`;
}
