import type { Part } from '../package/Part';
import { Refusal } from '../Refusal';
import { decodeStrictly } from './decodeStrictly';

/** `<?xml … encoding="…"`, the quotes and the rest of the declaration left to the parser. */
const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/;
const DECLARATION_BYTES = 200;
const READ_ENCODINGS = ['utf-8', 'utf8', 'us-ascii', 'ascii'];

/**
 * The part's bytes in UTF-8 without byte order mark. UTF-16 is recognised by its mark or its first character and converted.
 * Refuses `damaged-part` for any other declared encoding (OPC allows UTF-8 and UTF-16 only) and for broken UTF-16; UTF-8 itself is
 * checked by whoever reads on.
 */
export function toUtf8(part: Part): Uint8Array {
  const { bytes } = part;
  const [first = 0, second = 0] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return fromUtf16(part, 'utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return fromUtf16(part, 'utf-16be');
  const utf8 = first === 0xef && second === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
  let start = '';
  for (const byte of utf8.subarray(0, DECLARATION_BYTES)) start += String.fromCharCode(byte);
  const declared = DECLARED.exec(start)?.[1];
  if (declared !== undefined && !READ_ENCODINGS.includes(declared.toLowerCase())) {
    throw new Refusal('damaged-part', part.name, `encoding ${declared}; only UTF-8 and UTF-16 are read`);
  }
  return utf8;
}

function fromUtf16(part: Part, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  const text = decodeStrictly(part.bytes, encoding);
  if (text === null) throw new Refusal('damaged-part', part.name, `broken ${encoding}`);
  return new TextEncoder().encode(text);
}
