/** A received file with what tells how new it is. */
export interface DatedFile {
  readonly file: string;
  /** The time stored in the document, ISO 8601. */
  readonly documentModified?: string | undefined;
  /** The file system's time, ISO 8601; used only where the document has none. */
  readonly fileModified?: string | undefined;
  /** True: the workbook that is open, newer than any file. */
  readonly open?: boolean | undefined;
}

/** Of several files of one unit, the one that counts. */
export interface Superseding<T> {
  readonly current: T;
  /** The newest first. */
  readonly superseded: readonly T[];
  /** Files as new as the current one: it was chosen by name alone, which someone should be told. */
  readonly sameTime: readonly T[];
}

/**
 * The newest of the files that one unit sent, the one that is open before all; null of none. Files without any time are older than all others; among files of the
 * same time the last name in code-unit order counts, so that the order of the files makes no difference.
 *
 * @example supersede([{ file: 'a.xlsx', documentModified: '2023-04-01T00:00:00Z' }, { file: 'b.xlsx', documentModified: '2023-04-03T00:00:00Z' }])?.current.file === 'b.xlsx'
 */
export function supersede<T extends DatedFile>(files: readonly T[]): Superseding<T> | null {
  const [current, ...superseded] = newestFirst(files);
  if (!current) return null;
  return { current, superseded, sameTime: superseded.filter((file) => timeOf(file) === timeOf(current)) };
}

/** Files of one unit, the newest first; see `supersede` for equal times. */
export function newestFirst<T extends DatedFile>(files: readonly T[]): readonly T[] {
  return [...files].sort((a, b) => timeOf(b) - timeOf(a) || (a.file < b.file ? 1 : a.file > b.file ? -1 : 0));
}

function timeOf({ documentModified, fileModified, open }: DatedFile): number {
  if (open) return Number.POSITIVE_INFINITY;
  const times = [documentModified, fileModified].map((time) => (time === undefined ? Number.NaN : Date.parse(time)));
  return times.find((time) => !Number.isNaN(time)) ?? 0;
}
