const ALLOWED_CONTROLS = '\t\n';
const SPECIAL = /_x|\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/u;
/** An underscore that, left alone, would begin an escape, be it written so by the user or completed by an escape of ours. */
const EACH_SPECIAL = /_(?=x[0-9A-Fa-f]{4}(?:_|\p{Cc}|[\uFFFE\uFFFF]))|\p{Cc}|[\p{Cs}\uFFFE\uFFFF]/gu;

/**
 * Text as ST_Xstring (ECMA-376 part 1, 22.9.2.19), not yet escaped for XML: characters that XML cannot hold become `_xHHHH_`, and
 * text that looks like such an escape is protected, so that it comes back as it was. A lone surrogate becomes U+FFFD.
 *
 * @example encodeXstring('a\u0001b') === 'a_x0001_b'
 * @example encodeXstring('_x0041_') === '_x005F_x0041_'
 */
export function encodeXstring(text: string): string {
  return SPECIAL.test(text) ? text.replace(EACH_SPECIAL, encodeCharacter) : text;
}

function encodeCharacter(character: string): string {
  if (ALLOWED_CONTROLS.includes(character)) return character;
  const code = character.charCodeAt(0);
  if (code >= 0xd800 && code <= 0xdfff) return '\uFFFD';
  // C1 controls are allowed in XML 1.0.
  if (code >= 0x7f && code <= 0x9f) return character;
  return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}
