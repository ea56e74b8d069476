/** Equal entries get one index; indexes follow the order of first use. */
export class XmlTable {
  private readonly indexes = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const entry of first) this.indexOf(entry);
  }

  indexOf(entry: string): number {
    const known = this.indexes.get(entry);
    if (known !== undefined) return known;
    const index = this.indexes.size;
    this.indexes.set(entry, index);
    return index;
  }

  get size(): number {
    return this.indexes.size;
  }

  get entries(): readonly string[] {
    return [...this.indexes.keys()];
  }
}
