import type { Part } from '../package/Part';
import { Refusal } from '../Refusal';
import type { XmlTag } from './walkXml';

/** Refuses the part as `damaged-part` unless its root is this element: a relationship may lead to a part of another kind. */
export function expectElement(root: XmlTag, local: string, namespace: string, part: Part): void {
  if (root.local === local && root.namespace === namespace) return;
  throw new Refusal('damaged-part', part.name, `root element ${root.local} {${root.namespace}}`);
}
