import { strFromU8, unzipSync } from 'fflate';

/** The XML parts of a package that our reader has found sound already. */
export class PackageXml {
  private readonly entries: Readonly<Record<string, Uint8Array>>;

  constructor(bytes: Uint8Array) {
    this.entries = unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels)$/i.test(name) });
  }

  part(path: string): Document | null {
    const bytes = this.entries[path];
    return bytes ? new DOMParser().parseFromString(strFromU8(bytes), 'application/xml') : null;
  }

  /** Targets of a part's relationships, by id, as paths in the package. */
  targets(path: string): Map<string, { readonly kind: string; readonly path: string }> {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const file = path.slice(folder.length);
    const found = new Map<string, { kind: string; path: string }>();
    for (const relation of elements(this.part(`${folder}_rels/${file}.rels`), 'Relationship')) {
      const target = relation.getAttribute('Target') ?? '';
      const kind = relation.getAttribute('Type')?.split('/').at(-1) ?? '';
      const full = new URL(target, `file:///${folder}`).pathname.slice(1);
      found.set(relation.getAttribute('Id') ?? '', { kind, path: decodeURI(full) });
    }
    return found;
  }
}

/** Elements of a name anywhere below, prefixes ignored. */
export const elements = (below: Document | Element | null | undefined, name: string): readonly Element[] =>
  below ? [...below.getElementsByTagNameNS('*', name)] : [];

export const childOf = (parent: Element | null | undefined, name: string): Element | null =>
  [...(parent?.children ?? [])].find(({ localName }) => localName === name) ?? null;

export function numberOf(element: Element | null | undefined, attribute: string): number | null {
  const text = element?.getAttribute(attribute);
  return text === null || text === undefined || Number.isNaN(Number(text)) ? null : Number(text);
}

export const flagOf = (element: Element | null | undefined, attribute: string, otherwise: boolean): boolean => {
  const text = element?.getAttribute(attribute);
  return text === null || text === undefined ? otherwise : text === '1' || text === 'true';
};
