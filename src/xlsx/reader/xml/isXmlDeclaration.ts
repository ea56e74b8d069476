const DECLARATION =
  /^<\?xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(?:\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>$/;

/**
 * Whether this is an XML declaration as XML 1.0 (section 2.8) has it: version, then encoding, then whether it stands alone.
 *
 * @example isXmlDeclaration('<?xml version="1.0" encoding="UTF-8"?>') === true
 */
export function isXmlDeclaration(text: string): boolean {
  return DECLARATION.test(text);
}
