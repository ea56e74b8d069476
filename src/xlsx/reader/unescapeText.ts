/**
 * Text as the cell holds it: `_x000D_` and the like (ECMA-376 part 1, 22.9.2.19) become the character they name, then every line
 * end becomes LF.
 *
 * @example unescapeText('a_x000D_\nb') === 'a\nb'; unescapeText('_x005F_x0041_') === '_x0041_'
 */
export function unescapeText(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
}
