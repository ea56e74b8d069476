/**
 * Where the character after the one at `at` starts; -1 when the bytes there are no well-formed UTF-8 (overlong, surrogate, cut off,
 * beyond U+10FFFF) or a character XML forbids (U+FFFE, U+FFFF). `at` must hold a byte of 0x80 or more.
 */
export function utf8Next(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  if ((second & 0xc0) !== 0x80 || first < 0xc2) return -1;
  if (first < 0xe0) return at + 2;
  const third = bytes[at + 2] ?? 0;
  if ((third & 0xc0) !== 0x80) return -1;
  if (first < 0xf0) {
    if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return -1;
    return first === 0xef && second === 0xbf && third >= 0xbe ? -1 : at + 3;
  }
  const fourth = bytes[at + 3] ?? 0;
  if ((fourth & 0xc0) !== 0x80 || first > 0xf4) return -1;
  return (first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f) ? -1 : at + 4;
}
