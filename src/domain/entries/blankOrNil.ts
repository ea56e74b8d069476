import type { CleanText } from './cleanText';
import { isNilText } from './isNilText';
import { BLANK_READING, reading, readingOfNil } from './reading';
import { BLANK } from './Entry';
import type { ReadEntry } from './ReadEntry';

/** The reading of a clean text that is blank or nil, which is the same for most kinds; null when it says more than that. */
export function blankOrNil({ text, notes }: CleanText): ReadEntry | null {
  if (text === '') return notes.length === 0 ? BLANK_READING : reading(BLANK, notes);
  return isNilText(text) ? readingOfNil(notes) : null;
}
