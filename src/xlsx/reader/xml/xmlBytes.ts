/** What a byte is to the scanner inside text, CDATA and attribute values. */
export const PLAIN = 0;
export const LESS_THAN = 1;
export const AMPERSAND = 2;
export const CARRIAGE_RETURN = 3;
export const NON_ASCII = 4;
export const GREATER_THAN = 5;
export const FORBIDDEN = 6;
export const QUOTE = 7;

export const CONTENT_CLASS = new Uint8Array(256);

/** What a byte is to the scanner inside a name; 0 ends it. */
export const NAME_CLASS = new Uint8Array(256);
export const NAME_START = 1;
/** May stand in a name, not at its beginning. */
export const NAME_GOES_ON = 2;
export const NAME_COLON = 4;
export const NAME_NON_ASCII = 8;
/** Either of the first two: the plain letters of nearly every name. */
export const NAME_PLAIN = NAME_START | NAME_GOES_ON;

for (let byte = 0; byte < 256; byte++) {
  const character = String.fromCharCode(byte);
  if (byte < 0x20 && !/[\t\n]/.test(character)) CONTENT_CLASS[byte] = FORBIDDEN;
  if (byte >= 0x80) CONTENT_CLASS[byte] = NON_ASCII;
  if (/[A-Za-z_]/.test(character)) NAME_CLASS[byte] = NAME_START;
  else if (/[-.0-9]/.test(character)) NAME_CLASS[byte] = NAME_GOES_ON;
  else if (character === ':') NAME_CLASS[byte] = NAME_COLON;
  else if (byte >= 0x80) NAME_CLASS[byte] = NAME_NON_ASCII;
}
CONTENT_CLASS[0x3c] = LESS_THAN;
CONTENT_CLASS[0x26] = AMPERSAND;
CONTENT_CLASS[0x0d] = CARRIAGE_RETURN;
CONTENT_CLASS[0x3e] = GREATER_THAN;
CONTENT_CLASS[0x22] = QUOTE;
CONTENT_CLASS[0x27] = QUOTE;

export function isXmlSpace(byte: number): boolean {
  return byte <= 0x20 && (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09);
}
