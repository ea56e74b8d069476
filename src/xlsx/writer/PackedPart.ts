import { Deflate, deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../reader/zip/crc32';

/** A part of a package as the archive stores it. */
export interface PackedPart {
  readonly crc: number;
  /** In bytes, before and after deflating. */
  readonly size: number;
  readonly deflated: readonly Uint8Array[];
  readonly deflatedSize: number;
}

/** Above this size (in bytes) speed counts more than the last percent of compression. */
const LARGE_PART = 1_000_000;
/** So many characters are encoded and deflated at a time. */
const CHUNK = 60_000;

/**
 * Deflates a part while its text is made, so that of a large one neither text nor bytes are ever there as a whole. The same text
 * gives the same bytes, in whatever pieces it comes.
 */
export function packPart(text: Iterable<string>): PackedPart {
  const small: Uint8Array[] = [];
  let large: LargePart | undefined;
  let crc = 0;
  let size = 0;
  for (const bytes of encoded(text)) {
    crc = crc32(bytes, crc);
    size += bytes.length;
    if (!large && size > LARGE_PART) {
      large = new LargePart();
      for (const earlier of small) large.push(earlier);
    }
    if (large) large.push(bytes);
    else small.push(bytes);
  }
  const deflated = large ? large.finish() : [deflateSync(joined(small, size), { level: 6 })];
  return { crc, size, deflated, deflatedSize: deflated.reduce((sum, { length }) => sum + length, 0) };
}

/** The text as bytes, in pieces of the same size however it came. */
function* encoded(text: Iterable<string>): Iterable<Uint8Array> {
  let held: string[] = [];
  let length = 0;
  for (const piece of text) {
    held.push(piece);
    length += piece.length;
    if (length < CHUNK) continue;
    const whole = held.join('');
    let at = 0;
    while (whole.length - at >= CHUNK) {
      const end = at + CHUNK + (splitsPair(whole, at + CHUNK) ? 1 : 0);
      yield strToU8(whole.slice(at, end));
      at = end;
    }
    held = [whole.slice(at)];
    length = whole.length - at;
  }
  if (length > 0) yield strToU8(held.join(''));
}

/** Whether the two halves of one character stand before and after. */
function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return before >= 0xd800 && before <= 0xdbff && at < text.length;
}

class LargePart {
  private readonly pieces: Uint8Array[] = [];
  private readonly stream = new Deflate({ level: 3 }, (piece) => this.pieces.push(piece));

  push(bytes: Uint8Array): void {
    this.stream.push(bytes);
  }

  finish(): readonly Uint8Array[] {
    this.stream.push(new Uint8Array(0), true);
    return this.pieces;
  }
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = pieces;
  if (first && pieces.length === 1) return first;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
