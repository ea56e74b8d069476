import { BLANK, NIL, ZERO, type Entry, type EntryValue } from './Entry';
import type { CleaningNote, EntryProblemCode, ReadEntry } from './ReadEntry';

const NO_NOTES: readonly CleaningNote[] = [];

/** An empty cell. One object for all of them: most cells of a received table are empty. */
export const BLANK_READING: ReadEntry = { entry: BLANK, notes: NO_NOTES };
export const ZERO_READING: ReadEntry = { entry: ZERO, notes: NO_NOTES };

/** A cell that was read. */
export function reading(entry: Entry, notes: readonly CleaningNote[] = NO_NOTES): ReadEntry {
  return { entry, notes };
}

export function readingOfValue(value: EntryValue, notes: readonly CleaningNote[] = NO_NOTES): ReadEntry {
  return { entry: { state: 'value', value }, notes };
}

/** A cell that says nothing was there to count. */
export function readingOfNil(notes: readonly CleaningNote[] = NO_NOTES): ReadEntry {
  return { entry: NIL, notes };
}

/** A figure of a count or an amount; 0 becomes the state zero. */
export function readingOfNumber(number: number, notes: readonly CleaningNote[] = NO_NOTES): ReadEntry {
  if (number === 0) return notes.length === 0 ? ZERO_READING : { entry: ZERO, notes };
  return { entry: { state: 'value', value: { type: 'number', number } }, notes };
}

/** A cell that can't be read: never a zero. `hint` holds figures or options, no sentence in any language. */
export function refusal(code: EntryProblemCode, hint?: string): ReadEntry {
  return { entry: null, notes: NO_NOTES, problem: hint === undefined ? { code } : { code, hint } };
}
