import type { HostObject } from './HostObject';

/** Objects that the client asked to keep (`_KeepReference`), by the name that the host gave them, until it lets them go. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly names = new Map<HostObject, string>();
  private count = 0;

  /** Keeps the object and gives its reference; the same one when it is kept already. */
  keep(object: HostObject): string {
    const known = this.names.get(object);
    if (known !== undefined) return known;
    this.count += 1;
    const name = `ref${String(this.count)}`;
    this.kept.set(name, object);
    this.names.set(object, name);
    return name;
  }

  nameOf(object: HostObject): string | undefined {
    return this.names.get(object);
  }

  find(name: string): HostObject | undefined {
    return this.kept.get(name);
  }

  release(name: string): void {
    const object = this.kept.get(name);
    if (object) this.names.delete(object);
    this.kept.delete(name);
  }

  /** How many are kept now: grows without end where an add-in forgets to untrack. */
  get size(): number {
    return this.kept.size;
  }

  /** All that is kept, to move ranges along when rows or columns come and go. */
  objects(): Iterable<HostObject> {
    return this.kept.values();
  }
}
