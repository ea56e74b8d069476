import { unescapeText } from '../unescapeText';
import { isXmlTrue } from '../xml/isXmlTrue';
import type { XmlElement } from '../xml/readXmlTree';

const NUMBER_TYPES: ReadonlySet<string> = new Set([
  'i1',
  'i2',
  'i4',
  'i8',
  'int',
  'ui1',
  'ui2',
  'ui4',
  'ui8',
  'uint',
  'r4',
  'r8',
  'decimal',
]);
const NUMBER = /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/;

/**
 * The value of one custom property by its variant type (ECMA-376 part 1, 22.4): numbers as numbers, `bool` as boolean, dates, texts
 * and everything else as the text stored; a vector as the text of its items, one per line. A whole number a double cannot hold
 * stays text.
 */
export function customPropertyValue(property: XmlElement): string | number | boolean {
  const variant = property.children[0];
  if (!variant) return '';
  const type = variant.local;
  if (type === 'bool') return isXmlTrue(variant.text.trim().toLowerCase());
  if (NUMBER_TYPES.has(type)) {
    const text = variant.text.trim();
    const number = NUMBER.test(text) ? Number(text) : NaN;
    const isExact = Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number));
    return isExact ? number : text;
  }
  if (variant.children.length === 0) return unescapeText(variant.text);
  return variant.children.map((item) => unescapeText(item.text)).join('\n');
}
