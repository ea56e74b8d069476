import type { Entry, EntryValue } from '../../../src/domain/entries/Entry';
import type { EntryField } from '../../../src/domain/entries/EntryCell';
import type { ReadEntry } from '../../../src/domain/entries/ReadEntry';
import { readEntry } from '../../../src/domain/entries/readEntryCell';
import type { NumberMeaning, ReceivedValue } from '../../../src/domain/workbook/ReceivedWorkbook';

/** Reads a value as a cell of the field would hold it. */
export function readAs(
  field: EntryField,
  value: ReceivedValue | null,
  numberMeaning: NumberMeaning = 'general',
): ReadEntry {
  return readEntry({ value, numberMeaning }, field);
}

/** The notes in short: a warning carries an exclamation mark. */
export function notesOf({ notes }: ReadEntry): string[] {
  return notes.map(({ code, severity }) => (severity === 'warning' ? `${code}!` : code));
}

export function valueEntry(value: EntryValue): Entry {
  return { state: 'value', value };
}

export function numberEntry(number: number): Entry {
  return valueEntry({ type: 'number', number });
}
