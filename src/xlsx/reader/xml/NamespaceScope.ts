import { canonicalNamespace, NAMESPACE } from './namespaces';

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

  /** What `xmlns:prefix="uri"` (or `xmlns="uri"`, prefix `''`) says on an element at `depth`; false when XML forbids it. */
  bind(prefix: string, uri: string, depth: number): boolean {
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
