import type { ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';
import { LOG_SHEET, LOG_TITLES } from '../summary/logSheet';
import { readList } from '../trace/readList';
import { sameName } from './SealedRow';

/** A received file as it is found again. */
export interface SourceFile {
  readonly name: string;
  readonly sha256: string;
}

/** The received files that a summary lists against the ones that are there now. */
export interface SourceComparison {
  readonly same: number;
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  /** Found, but not listed: they were never counted. */
  readonly unlisted: readonly string[];
}

/** Null when the workbook has no log that lists files with their hashes. A file that could not be opened then has no hash to compare. */
export function compareSources(
  { sheets }: Pick<ReceivedWorkbook, 'sheets'>,
  found: readonly SourceFile[],
): SourceComparison | null {
  const log = sheets.find(({ name }) => sameName(name, LOG_SHEET));
  const list = log && readList(log, [LOG_TITLES.file, LOG_TITLES.sha256]);
  if (!list) return null;
  const now = new Map(found.map(({ name, sha256 }) => [name.normalize('NFC').trim(), sha256]));
  const listed = new Set<string>();
  const comparison = { same: 0, changed: [] as string[], missing: [] as string[] };
  for (const row of list.rows) {
    const file = row.textAt(list.columns.get(LOG_TITLES.file));
    const sha256 = row.textAt(list.columns.get(LOG_TITLES.sha256));
    if (file === '') continue;
    listed.add(file);
    const current = now.get(file);
    if (current === undefined) comparison.missing.push(file);
    else if (sha256 !== '' && current !== sha256) comparison.changed.push(file);
    else comparison.same += 1;
  }
  return { ...comparison, unlisted: [...now.keys()].filter((name) => !listed.has(name)) };
}
