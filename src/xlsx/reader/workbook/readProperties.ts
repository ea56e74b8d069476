import type { DocumentProperties } from '../../../domain/workbook/ReceivedWorkbook';
import type { PartReader } from '../package/PartReader';
import type { Relationship } from '../package/readRelationships';
import { expectElement } from '../xml/expectElement';
import { NAMESPACE } from '../xml/namespaces';
import { readXmlTree, type XmlElement } from '../xml/readXmlTree';
import { customPropertyValue } from './customPropertyValue';

const CORE = ['title', 'creator', 'lastModifiedBy', 'created', 'modified'] as const;

/** Core and custom properties; a part that is not there gives none, a damaged one refuses the file. */
export function readProperties(parts: PartReader, relationships: readonly Relationship[]): DocumentProperties {
  const core = rootOf(parts, relationships, 'core-properties', 'coreProperties', NAMESPACE.coreProperties);
  const custom =
    rootOf(parts, relationships, 'custom-properties', 'Properties', NAMESPACE.customProperties) ??
    rootOf(parts, relationships, 'customProperties', 'Properties', NAMESPACE.customProperties);
  const properties: Partial<Record<(typeof CORE)[number], string>> = {};
  for (const name of CORE) {
    const element = core?.children.find(({ local }) => local === name);
    if (element) properties[name] = element.text.trim();
  }
  const pairs = (custom?.children ?? [])
    .filter(({ local }) => local === 'property')
    .map((property) => [property.tag.attribute('name') ?? '', customPropertyValue(property)] as const);
  // Object.fromEntries keeps even `__proto__` as a plain key.
  return { ...properties, custom: Object.fromEntries(pairs) };
}

function rootOf(
  parts: PartReader,
  relationships: readonly Relationship[],
  kind: string,
  local: string,
  namespace: string,
): XmlElement | undefined {
  const target = relationships.find((relationship) => relationship.kind === kind)?.target;
  const part = target === undefined || target === null ? null : parts.find(target);
  if (!part) return undefined;
  return readXmlTree(part, (tag) => {
    expectElement(tag, local, namespace, part);
  });
}
