import { asciiBytes, startsWith } from '../xml/byteNames';
import { parseCellReference, parseNumber, parseUnsigned } from './parseBytes';

const OPENING = asciiBytes('<c r="');
const STYLE = asciiBytes(' s="');
const SHARED = asciiBytes(' t="s"');
const NUMBER = asciiBytes(' t="n"');
const VALUE = asciiBytes('><v>');
const CLOSING = asciiBytes('</v></c>');
const EMPTY = asciiBytes('/>');

const QUOTE = 0x22;
const LESS_THAN = 0x3c;

/**
 * Recognises a cell in the one spelling that nearly all programs use for nearly all cells: `<c r="A1" s="2" t="s"><v>12</v></c>`
 * with a number or a shared string, or `<c r="A1" s="2"/>`. That is several times as fast as token by token. Whatever is spelled or
 * valued otherwise does not match and takes the way through the scanner, which knows what is wrong with it, if anything.
 */
export class PlainCell {
  /** Row × 16,384 + column, 0-based. */
  place = 0;
  style = 0;
  isEmpty = false;
  isShared = false;
  /** The number, or the index of the shared string. */
  value = 0;
  /** Where the cell ends. */
  end = 0;

  /** Whether such a cell stands at `start`; if so the fields tell what it holds, otherwise they mean nothing. */
  match(bytes: Uint8Array, start: number): boolean {
    if (!startsWith(bytes, start, OPENING)) return false;
    let from = start + OPENING.length;
    let at = closingQuote(bytes, from);
    this.place = parseCellReference(bytes, from, at);
    if (this.place < 0) return false;
    at++;
    this.style = 0;
    if (startsWith(bytes, at, STYLE)) {
      from = at + STYLE.length;
      at = closingQuote(bytes, from);
      this.style = parseUnsigned(bytes, from, at);
      if (this.style < 0) return false;
      at++;
    }
    this.isShared = startsWith(bytes, at, SHARED);
    if (this.isShared || startsWith(bytes, at, NUMBER)) at += SHARED.length;
    this.isEmpty = startsWith(bytes, at, EMPTY);
    if (this.isEmpty) {
      this.end = at + EMPTY.length;
      return true;
    }
    if (!startsWith(bytes, at, VALUE)) return false;
    from = at + VALUE.length;
    at = from;
    while (at < bytes.length && bytes[at] !== LESS_THAN) at++;
    if (!startsWith(bytes, at, CLOSING)) return false;
    this.end = at + CLOSING.length;
    this.value = this.isShared ? parseUnsigned(bytes, from, at) : parseNumber(bytes, from, at);
    return this.isShared ? this.value >= 0 : !Number.isNaN(this.value);
  }
}

/** The first quote from `start` on; a reference or style has it within a few bytes. */
function closingQuote(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < start + 16 && bytes[at] !== QUOTE) at++;
  return at;
}
