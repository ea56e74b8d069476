import { XML_LIMITS } from '../../ReadLimits';
import type { Part } from '../package/Part';
import { Refusal } from '../Refusal';
import { walkXml, type XmlTag } from './walkXml';

export interface XmlElement {
  readonly tag: XmlTag;
  readonly local: string;
  readonly children: readonly XmlElement[];
  /** Its own text, that of its children left out. */
  readonly text: string;
}

interface GrowingElement {
  readonly tag: XmlTag;
  readonly local: string;
  readonly children: GrowingElement[];
  text: string;
}

/**
 * A small part as a tree; returns its root element. `checkRoot` sees the root before anything else is read and may refuse it.
 * Refuses what `walkXml` refuses, and `too-large`.
 */
export function readXmlTree(part: Part, checkRoot: (root: XmlTag) => void): XmlElement {
  const open: GrowingElement[] = [];
  let root: GrowingElement | undefined;
  let count = 0;
  walkXml(part, {
    open(tag) {
      if (++count > XML_LIMITS.elements) {
        throw new Refusal('too-large', part.name, `more than ${XML_LIMITS.elements} elements`);
      }
      if (!root) checkRoot(tag);
      const element: GrowingElement = { tag, local: tag.local, children: [], text: '' };
      open.at(-1)?.children.push(element);
      root ??= element;
      open.push(element);
    },
    text(text) {
      const element = open.at(-1);
      if (element) element.text += text;
    },
    close() {
      open.pop();
    },
  });
  if (!root) throw new Refusal('damaged-part', part.name, 'no root element');
  return root;
}
