/** The bytes as text, a byte order mark removed; null when they are not of that encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // A fatal decoder throws for broken bytes and for nothing else.
    return null;
  }
}
