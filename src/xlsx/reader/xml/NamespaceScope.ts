import { asciiBytes, isExactly, startsWith } from './byteNames';
import { canonicalNamespace, NAMESPACE } from './namespaces';
import type { XmlAttributes } from './XmlAttributes';

export const XMLNS = asciiBytes('xmlns');
export const XMLNS_PREFIX = asciiBytes('xmlns:');

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

interface Binding {
  readonly prefix: string;
  readonly namespace: string;
  readonly depth: number;
}

/** The namespace declarations in force while a document is walked. */
export class NamespaceScope {
  /** The namespace of names without prefix. */
  defaultNamespace: string = NAMESPACE.none;
  /** The depth of the innermost element that declares something; 0 when none does. */
  innermostDepth = 0;
  private readonly bindings: Binding[] = [];

  /** Takes over what the attributes of the element at `depth` declare; false when XML forbids it. */
  enter(attributes: XmlAttributes, bytes: Uint8Array, depth: number): boolean {
    for (let index = 0; index < attributes.count; index++) {
      const start = attributes.nameStart(index);
      const end = attributes.nameEnd(index);
      if (!isExactly(bytes, start, end, XMLNS) && !startsWith(bytes, start, XMLNS_PREFIX)) continue;
      const prefix = decoder.decode(bytes.subarray(Math.min(end, start + XMLNS_PREFIX.length), end));
      if (!this.bind(prefix, attributes.text(index), depth)) return false;
    }
    return true;
  }

  /** What `xmlns:prefix="uri"` (or `xmlns="uri"`, prefix `''`) says. */
  private bind(prefix: string, uri: string, depth: number): boolean {
    if (prefix === 'xmlns' || (prefix !== '' && uri === '')) return false;
    if ((prefix === 'xml') !== (uri === NAMESPACE.xml)) return false;
    const namespace = canonicalNamespace(uri);
    this.bindings.push({ prefix, namespace, depth });
    this.innermostDepth = depth;
    if (prefix === '') this.defaultNamespace = namespace;
    return true;
  }

  /** Forgets what the element at `depth` declared. */
  leave(depth: number): void {
    while (this.bindings.at(-1)?.depth === depth) this.bindings.pop();
    this.innermostDepth = this.bindings.at(-1)?.depth ?? 0;
    this.defaultNamespace = this.find('') ?? NAMESPACE.none;
  }

  /** The namespace a prefix stands for, null when it is not declared. */
  find(prefix: string): string | null {
    for (let index = this.bindings.length - 1; index >= 0; index--) {
      const binding = this.bindings[index];
      if (binding?.prefix === prefix) return binding.namespace;
    }
    return prefix === 'xml' ? NAMESPACE.xml : null;
  }
}
