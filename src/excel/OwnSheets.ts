/** The sheets that we added and deleted ourselves, by id, so that the events about them are known as ours. */
export class OwnSheets {
  private readonly added = new Set<string>();
  private readonly deleted = new Set<string>();

  noteAdded(ids: readonly string[]): void {
    for (const id of ids) this.added.add(id);
  }

  noteDeleted(ids: readonly string[]): void {
    for (const id of ids) this.deleted.add(id);
  }

  wasAdded(id: string): boolean {
    return this.added.has(id);
  }

  wasDeleted(id: string): boolean {
    return this.deleted.has(id);
  }
}
