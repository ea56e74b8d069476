const SPECIAL = /[&<>"\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;
const EACH_SPECIAL = /[&<>"\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/**
 * Text for element content or a quoted attribute. Line ends and tabs become references, so that no parser normalises them away.
 * What XML 1.0 cannot hold (control characters, lone surrogates, U+FFFE, U+FFFF) becomes U+FFFD.
 *
 * @example escapeXml('A & "B"') === 'A &amp; &quot;B&quot;'
 */
export function escapeXml(text: string): string {
  return SPECIAL.test(text) ? text.replace(EACH_SPECIAL, escapeCharacter) : text;
}

function escapeCharacter(character: string): string {
  const entity = ENTITIES[character];
  if (entity !== undefined) return entity;
  // C1 controls are allowed in XML 1.0.
  return character >= '\u007F' && character <= '\u009F' ? character : '\uFFFD';
}
