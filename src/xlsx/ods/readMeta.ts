import type { DocumentProperties } from '../../domain/workbook/ReceivedWorkbook';
import type { Part } from '../reader/package/Part';
import { expectElement } from '../reader/xml/expectElement';
import { readXmlTree, type XmlElement } from '../reader/xml/readXmlTree';
import { ODF } from './namespaces';

/** `meta.xml`; in OpenDocument the creator is who saved it last. */
const STANDARD: Readonly<Record<string, Exclude<keyof DocumentProperties, 'custom'>>> = {
  title: 'title',
  'initial-creator': 'creator',
  creator: 'lastModifiedBy',
  'creation-date': 'created',
  date: 'modified',
};

/** Title, people, times and custom properties; times without zone are left as they are stored. */
export function readMeta(part: Part | null): DocumentProperties {
  if (!part) return { custom: {} };
  const root = readXmlTree(part, (tag) => expectElement(tag, 'document-meta', ODF.office, part));
  const elements = root.children.find(({ local }) => local === 'meta')?.children ?? [];
  const properties: Partial<Record<Exclude<keyof DocumentProperties, 'custom'>, string>> = {};
  const custom: [string, string | number | boolean][] = [];
  for (const element of elements) {
    const standard = Object.hasOwn(STANDARD, element.local) ? STANDARD[element.local] : undefined;
    if (standard) properties[standard] = element.text.trim();
    else if (element.local === 'user-defined') {
      custom.push([element.tag.attribute('name', ODF.meta) ?? '', customValue(element)]);
    }
  }
  return { ...properties, custom: Object.fromEntries(custom) };
}

function customValue({ tag, text }: XmlElement): string | number | boolean {
  const type = tag.attribute('value-type', ODF.meta);
  if (type === 'boolean') return text.trim() === 'true';
  const number = Number(text);
  return type === 'float' && text.trim() !== '' && Number.isFinite(number) ? number : text;
}
