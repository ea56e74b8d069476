import { unknownMember } from './answerQuery';
import { pathType, type ArgumentInfo, type Batch, type ObjectPath } from './Batch';
import { ExcelFault } from './ExcelFault';
import type { HostAccess } from './HostAccess';
import type { HostObject } from './HostObject';
import { memberName } from './memberName';

/**
 * Finds the objects of one batch by their paths, each path once: a path may have an effect
 * (`worksheets.add()` is one), and two actions on it mean the same object.
 */
export class PathResolver {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly host: HostAccess,
    private readonly batch: Batch,
  ) {}

  /** The object at the path; null for a null object and for anything asked of one. */
  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new ExcelFault('InvalidReference', `The batch has no object path ${id}.`);
    const object = this.open(path);
    this.found.set(id, object);
    return object;
  }

  /** Name of the class at the path if the path has been resolved, for the place of an error. */
  typeNameAt(id: number): string {
    return this.found.get(id)?.typeName ?? '';
  }

  /** The method that was to open the path, `WorksheetCollection.add`, for the place of an error; empty for other paths. */
  methodAt(id: number): string {
    const path = this.batch.ObjectPaths[String(id)];
    if (path?.ObjectPathType !== pathType.method || path.ParentObjectPathId === undefined) return '';
    return `${this.typeNameAt(path.ParentObjectPathId)}.${memberName(path.Name)}`;
  }

  /** Arguments with the objects they name put in, as {@link HostObject}s. */
  args(info: ArgumentInfo | undefined): unknown[] {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = referenced[index];
      return id === undefined || id === null || id === 0 ? this.withObjects(value) : this.resolve(id);
    });
  }

  /** A copy of an argument, with the objects put in that stand deeper in it, as `{ _ObjectPathId }`. */
  private withObjects(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((part) => this.withObjects(part));
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return this.resolve(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.withObjects(part)]));
  }

  private open(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case pathType.globalObject:
        return this.host.root();
      case pathType.newObject:
        return this.host.service(path.Name);
      case pathType.nullObject:
        return null;
      case pathType.reference: {
        const kept = this.host.references.find(path.Name);
        if (!kept) throw new ExcelFault('InvalidReference', `The reference ${path.Name} is no longer kept.`);
        return kept;
      }
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    if (path.ObjectPathType === pathType.indexer) {
      if (!parent.has('item', '')) unknownMember(this.host, parent.typeName, 'getItem');
      return parent.item(this.args(path.ArgumentInfo)[0]);
    }
    const name = memberName(path.Name);
    if (!parent.has('object', name)) unknownMember(this.host, parent.typeName, name);
    this.host.checkMember(parent.typeName, name);
    return parent.open(name, this.args(path.ArgumentInfo));
  }
}
