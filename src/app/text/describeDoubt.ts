import type { Entry } from '../../domain/entries/Entry';
import { formatEntry } from '../../domain/entries/formatEntry';
import type { CleaningNote } from '../../domain/entries/ReadEntry';
import { describePlace } from './describePlace';
import { ENTRY_TEXTS, quoted } from './entryTexts';
import { englishNumeral } from './formatScalar';
import type { Language } from './Language';
import type { ViolationNames } from './ViolationNames';

/** A cell that was read, though another reading is possible. */
export interface Doubt {
  readonly note: CleaningNote;
  /** What the cell shows. */
  readonly text: string;
  readonly entry: Entry;
}

/**
 * What was made clean in a cell: how it was written, how it was read, what to do if that is wrong. For notes of severity warning
 * (`doubtful-entry`); the words for info notes are there too, for the log.
 *
 * @example
 * describeDoubt({ note: { code: 'locale-accident', severity: 'warning' }, text: '1.235', entry }, names, 'vi')
 * // 'Bảng I, ô B6 (2021 – Số văn bản): ô chứa số lẻ “1.235”, có lẽ do Excel hiểu nhầm dấu ngăn hàng nghìn; đọc là 1.235. …'
 */
export function describeDoubt({ note, text, entry }: Doubt, names: ViolationNames, language: Language): string {
  const vietnamese = formatEntry(entry, names.kind ?? 'text');
  const isFigure = entry.state === 'value' && ['number', 'share', 'pair'].includes(entry.value.type);
  const readAs = language === 'en' && isFigure ? englishNumeral(vietnamese) : vietnamese;
  return describePlace(names, language) + ENTRY_TEXTS[language].notes[note.code]({ text: quoted(text), readAs });
}
