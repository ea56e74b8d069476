import { escapeXml } from './escapeXml';

/** Attribute values as XML wants them; undefined leaves the attribute out, booleans are written as 1 and 0. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * An element with escaped attributes and content that is XML already.
 *
 * @example element('pane', { ySplit: 3, state: 'frozen' }) === '<pane ySplit="3" state="frozen"/>'
 */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  const tag = openTag(name, attributes);
  return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}

/** @example startTag('sst', { count: 3 }) === '<sst count="3">' */
export function startTag(name: string, attributes: Attributes): string {
  return `${openTag(name, attributes)}>`;
}

function openTag(name: string, attributes: Attributes): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined)
      tag += ` ${key}="${typeof value === 'boolean' ? Number(value) : escapeXml(String(value))}"`;
  }
  return tag;
}
