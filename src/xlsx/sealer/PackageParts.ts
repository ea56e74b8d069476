import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { rewriteXml } from './rewriteXml';

/** A package whose parts can be rewritten: every part by its path. */
export class PackageParts {
  private constructor(private files: Record<string, Uint8Array>) {}

  static of(bytes: Uint8Array): PackageParts {
    return new PackageParts(unzipSync(bytes));
  }

  text(path: string): string {
    const bytes = this.files[path];
    if (!bytes) throw new RangeError(`The package has no part ${path}`);
    return strFromU8(bytes);
  }

  has(path: string): boolean {
    return this.files[path] !== undefined;
  }

  write(path: string, xml: string): void {
    this.files[path] = strToU8(xml);
  }

  remove(path: string): void {
    this.files = Object.fromEntries(Object.entries(this.files).filter(([name]) => name !== path));
  }

  /** Paths of the parts whose content type ends so. */
  ofType(ending: string): readonly string[] {
    return elementsOf(this.text(CONTENT_TYPES), 'Override')
      .filter(({ ContentType = '' }) => ContentType.endsWith(ending))
      .map(({ PartName = '' }) => PartName.replace(/^\//, ''));
  }

  /** The same parts always give the same bytes. */
  toBytes(): Uint8Array {
    return zipSync(this.files, { mtime: FIXED_TIME });
  }
}

export const CONTENT_TYPES = '[Content_Types].xml';
/** Zip holds local time without a zone: made from local fields, it is the same in every zone. */
const FIXED_TIME = new Date(1980, 0, 1, 12);

/** The attributes of every element of that name, in the order of the part. */
export function elementsOf(xml: string, local: string): readonly Readonly<Record<string, string>>[] {
  const found: Readonly<Record<string, string>>[] = [];
  rewriteXml(xml, {
    open: (element) => {
      if (element.local === local) found.push({ ...element.attributes });
      return 'keep';
    },
  });
  return found;
}

/** The part that holds the relations of another. */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}
