const MAX_COLUMNS = 16_384;
const MAX_ROWS = 1_048_576;

/** A whole number without sign, as in `s="3"`; -1 when the bytes are none or it is beyond 999,999,999. */
export function parseUnsigned(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > 9) return -1;
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** `C9` as row × 16,384 + column, both 0-based; -1 when the bytes are no address inside Excel's grid. */
export function parseCellReference(bytes: Uint8Array, start: number, end: number): number {
  let column = 0;
  let at = start;
  for (; at < end && at < start + 3; at++) {
    const letter = (bytes[at] ?? 0) - 0x40;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (column === 0 || column > MAX_COLUMNS || bytes[at] === 0x30) return -1;
  const row = parseUnsigned(bytes, at, end);
  return row < 1 || row > MAX_ROWS ? -1 : (row - 1) * MAX_COLUMNS + column - 1;
}

const NUMBER = /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/;
/** Up to here a whole number, and a power of ten up to 10^22, are exact; so their quotient is the nearest double. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/** The number written (xsd:double without INF and NaN); NaN when the bytes are none. White space around it is allowed. */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 0x2d;
  if (negative) at++;
  const digitsStart = at;
  let mantissa = 0;
  let decimals = -1;
  for (; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      if (decimals >= 0) decimals++;
    } else if (digit === -2 && decimals < 0) decimals = 0;
    else break;
  }
  const digits = at - digitsStart - (decimals < 0 ? 0 : 1);
  if (at < end || digits === 0 || digits > EXACT_DIGITS) return numberBetween(bytes, start, end);
  const absolute = decimals > 0 ? mantissa / (POWERS[decimals] ?? 1) : mantissa;
  return negative && absolute !== 0 ? -absolute : absolute;
}

function numberBetween(bytes: Uint8Array, start: number, end: number): number {
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return parseNumberText(text);
}

/** As `parseNumber`, from text. */
export function parseNumberText(text: string): number {
  const trimmed = text.trim();
  const number = NUMBER.test(trimmed) ? Number(trimmed) : NaN;
  if (!Number.isFinite(number)) return NaN;
  // Excel has no negative zero.
  return number === 0 ? 0 : number;
}
