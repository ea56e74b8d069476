import { SaxesParser, type SaxesTagNS } from 'saxes';
import { XML_LIMITS } from '../../ReadLimits';
import type { Part } from '../package/Part';
import { Refusal } from '../Refusal';
import { decodeStrictly } from './decodeStrictly';
import { canonicalNamespace } from './namespaces';
import { toUtf8 } from './toUtf8';

export interface XmlTag {
  /** Transitional, as in `NAMESPACE`. */
  readonly namespace: string;
  readonly local: string;
  /** The value of its attribute; one without prefix unless a namespace is given. */
  attribute(local: string, namespace?: string): string | undefined;
}

export interface XmlVisitor {
  open(tag: XmlTag): void;
  /** Text or CDATA, possibly in several pieces. */
  text?(text: string): void;
  close?(): void;
}

/**
 * Walks one part with a conformant parser. Refuses `doctype-refused` and, for everything that is not well-formed,
 * `damaged-part`, and `too-large` beyond `XML_LIMITS.wholePartBytes`.
 */
export function walkXml(part: Part, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw new Refusal('damaged-part', part.name, error.message);
  });
  parser.on('doctype', () => {
    throw new Refusal('doctype-refused', part.name);
  });
  let depth = 0;
  let attributes = 0;
  parser.on('attribute', () => {
    if (++attributes > XML_LIMITS.attributes) throw new Refusal('too-large', part.name, 'too many attributes');
  });
  // The parser looks for a namespace through every element that is open: without end, that would be without end, too.
  parser.on('opentagstart', () => {
    if (++depth <= XML_LIMITS.depth) return;
    throw new Refusal('too-large', part.name, `more than ${XML_LIMITS.depth} elements deep`);
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    visitor.open(new SaxesTag(tag));
  });
  const onText = (piece: string) => visitor.text?.(piece);
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', () => {
    depth--;
    visitor.close?.();
  });
  const text = decodeStrictly(toUtf8(part), 'utf-8');
  if (text === null) throw new Refusal('damaged-part', part.name, 'broken UTF-8');
  // The start first: what a part of another kind is shows in its root, however large it is.
  parser.write(text.slice(0, XML_LIMITS.wholePartBytes));
  if (text.length > XML_LIMITS.wholePartBytes) {
    throw new Refusal('too-large', part.name, `more than ${XML_LIMITS.wholePartBytes} characters`);
  }
  parser.close();
}

/** Looks attributes up in what the parser made of them, so that those nobody asks for cost nothing. */
class SaxesTag implements XmlTag {
  readonly namespace: string;
  readonly local: string;
  private readonly source: SaxesTagNS['attributes'];

  constructor(tag: SaxesTagNS) {
    this.namespace = canonicalNamespace(tag.uri);
    this.local = tag.local;
    this.source = tag.attributes;
  }

  attribute(local: string, namespace = ''): string | undefined {
    if (namespace === '') return this.source[local]?.value;
    for (const attribute of Object.values(this.source)) {
      if (attribute.local === local && canonicalNamespace(attribute.uri) === namespace) return attribute.value;
    }
    return undefined;
  }
}
