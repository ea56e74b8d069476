import { encodeXstring } from './encodeXstring';
import { escapeXml } from './escapeXml';

const SPACES_AT_RISK = /^\s|\s$|\s\s|[\n\t]/;

/**
 * A `t` or `v` element whose spaces and line ends survive.
 *
 * @example textElement('t', ' 12') === '<t xml:space="preserve"> 12</t>'
 */
export function textElement(name: string, text: string): string {
  const space = SPACES_AT_RISK.test(text) ? ' xml:space="preserve"' : '';
  return `<${name}${space}>${escapeXml(encodeXstring(text))}</${name}>`;
}
