const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

const MAX_REFERENCE_LENGTH = 32;

/**
 * The character that `&name;`, `&#9;` or `&#x9;` stands for, given what is between `&` and `;`; null when it is no reference of
 * XML itself. Entities a document declares do not exist: documents with a DOCTYPE are refused.
 */
export function xmlReference(reference: string): string | null {
  if (!reference.startsWith('#')) return NAMED.get(reference) ?? null;
  const digits = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/.exec(reference);
  if (!digits) return null;
  const code = digits[1] === undefined ? parseInt(digits[2] ?? '', 10) : parseInt(digits[1], 16);
  return isXmlCharacter(code) ? String.fromCodePoint(code) : null;
}

function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

/** Where the reference that starts with the `&` at `at` ends (its `;`); -1 when it is none. */
export function endOfReference(bytes: Uint8Array, at: number): number {
  let reference = '';
  for (let end = at + 1; end <= at + MAX_REFERENCE_LENGTH; end++) {
    const byte = bytes[end] ?? 0;
    if (byte === 0x3b) return xmlReference(reference) === null ? -1 : end;
    reference += String.fromCharCode(byte);
  }
  return -1;
}

/** Text with its references replaced; they must have been checked before. */
export function replaceReferences(text: string): string {
  return text.replace(/&([^;]+);/g, (whole, reference: string) => xmlReference(reference) ?? whole);
}
