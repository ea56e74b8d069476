/** A name by which Excel takes two for the same: without case, and composed, because one of them may come from a Mac. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
