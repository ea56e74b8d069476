import { info } from './note';
import type { CleaningNote } from './ReadEntry';

/** A received text made comparable; `notes` say what was done. */
export interface CleanText {
  readonly text: string;
  readonly notes: readonly CleaningNote[];
}

const NO_NOTES: readonly CleaningNote[] = [];

// Zero-width, bidirectional and variation marks: nobody sees them, Word and web pages leave them behind.
const INVISIBLE = /(?:[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\u034F|[\uFE00-\uFE0F])/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
const LINE_SPACE = /[\n\r\t\v\f\u0085\u2028\u2029]+/g;
const INLINE_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u2800\u3164]/g;
const APOSTROPHE = /^['‘’]/;

/**
 * Makes a text comparable before it is read: invisible characters out, full-width characters to their plain form, NFC, spaces of
 * every kind to one kind, outer spaces and a leading apostrophe off. Inner spaces keep their number; line breaks and tabs become
 * one line feed, so that two figures on two lines are never taken for one.
 *
 * @example cleanText(' １２\u00A0') // { text: '12', notes: full-width, spaces-trimmed }
 */
export function cleanText(text: string): CleanText {
  return isPlain(text) ? { text, notes: NO_NOTES } : cleanUncommon(text);
}

/** Printable ASCII, no space or apostrophe at the ends: the common case, told without a copy. */
function isPlain(text: string): boolean {
  const last = text.length - 1;
  for (let index = 0; index <= last; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7e || code < 0x20) return false;
    if (code === 0x20 && (index === 0 || index === last)) return false;
    if (code === 0x27 && index === 0) return false;
  }
  return true;
}

function cleanUncommon(text: string): CleanText {
  const notes: CleaningNote[] = [];
  const visible = text.replace(INVISIBLE, '');
  const plain = visible.replace(FULL_WIDTH, toPlainWidth);
  const composed = plain.normalize('NFC');
  const spaced = composed.replace(LINE_SPACE, '\n').replace(INLINE_SPACE, ' ');
  const trimmed = spaced.trim();
  if (trimmed.length !== spaced.length || visible.length !== text.length) notes.push(info('spaces-trimmed'));
  if (plain !== visible) notes.push(info('full-width'));
  if (composed !== plain) notes.push(info('unicode-composed'));
  if (!APOSTROPHE.test(trimmed)) return { text: trimmed, notes };
  notes.push(info('apostrophe-dropped'));
  return { text: trimmed.slice(1).trim(), notes };
}

function toPlainWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET);
}
