import { expectElement } from '../xml/expectElement';
import { NAMESPACE } from '../xml/namespaces';
import { readXmlTree } from '../xml/readXmlTree';
import type { PartReader } from './PartReader';
import { resolveTarget } from './resolveTarget';

export interface Relationship {
  readonly id: string;
  /** The last segment of its type: `worksheet`, `styles`, `sharedStrings`; Strict and Transitional agree on it. */
  readonly kind: string;
  /** The name of the part; null when it points outside the package. */
  readonly target: string | null;
}

/**
 * What the part refers to (`''` for the package itself); null when it has no relationships part. Refuses `damaged-part`.
 *
 * @example readRelationships(parts, 'xl/workbook.xml') // [{ id: 'rId1', kind: 'worksheet', target: 'xl/worksheets/sheet1.xml' }]
 */
export function readRelationships(parts: PartReader, source: string): Relationship[] | null {
  const slash = source.lastIndexOf('/') + 1;
  const part = parts.find(`${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`);
  if (!part) return null;
  const root = readXmlTree(part, (tag) => {
    expectElement(tag, 'Relationships', NAMESPACE.relationshipsPart, part);
  });
  return root.children
    .filter((child) => child.local === 'Relationship')
    .map((child) => {
      const target = child.tag.attribute('Target') ?? '';
      const external = child.tag.attribute('TargetMode')?.toLowerCase() === 'external';
      return {
        id: child.tag.attribute('Id') ?? '',
        kind: (child.tag.attribute('Type') ?? '').replace(/^.*\//, ''),
        target: external ? null : resolveTarget(source, target),
      };
    });
}
