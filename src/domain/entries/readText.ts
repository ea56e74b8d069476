import type { NumberMeaning } from '../workbook/ReceivedWorkbook';
import { BLANK } from './Entry';
import type { EntryField, PlainValue } from './EntryCell';
import { formatShare } from './formatShare';
import { isNilText } from './isNilText';
import { info } from './note';
import type { CleaningNote, ReadEntry } from './ReadEntry';
import { reading, readingOfNil, readingOfNumber, readingOfValue } from './reading';
import { formatSerial } from './serialDate';
import { trimUnseen } from './trimUnseen';

const LINE_END = /\r\n?/g;
const ZEROS = /^0+$/;

/**
 * Words, kept as they are but for outer spaces, line ends (LF) and Unicode form (NFC); never refused. A number is put down as the
 * cell shows it, without thousands marks (it may be a year or a number of a document). `0` is zero and `Không` is nil, so that
 * the four states hold for text as well.
 *
 * @example readText(' Đã triển khai ', 'general', { kind: 'text' }) // 'Đã triển khai'
 */
export function readText(value: PlainValue, meaning: NumberMeaning, field: EntryField): ReadEntry {
  if (typeof value === 'string') return textOf(value);
  if (typeof value === 'boolean') return readingOfValue({ type: 'text', text: value ? 'TRUE' : 'FALSE' });
  if (meaning === 'general' && value === 0) return readingOfNumber(0);
  return readingOfValue({ type: 'text', text: shownNumber(value, meaning, field) });
}

function textOf(value: string): ReadEntry {
  const notes: CleaningNote[] = [];
  const trimmed = trimUnseen(value);
  if (trimmed !== value) notes.push(info('spaces-trimmed'));
  const composed = trimmed.normalize('NFC');
  if (composed !== trimmed) notes.push(info('unicode-composed'));
  const text = composed.replace(LINE_END, '\n');
  if (text === '') return reading(BLANK, notes);
  if (ZEROS.test(text)) return readingOfNumber(0, notes);
  return isNilText(text) ? readingOfNil(notes) : readingOfValue({ type: 'text', text }, notes);
}

function shownNumber(value: number, meaning: NumberMeaning, field: EntryField): string {
  if (meaning === 'date') return formatSerial(value, field.date1904);
  return meaning === 'percent' ? formatShare(value) : String(value).replace('.', ',');
}
