import type { WorkBook } from '@e965/xlsx';
import type { DocumentProperties } from '../../domain/workbook/ReceivedWorkbook';

/** What the library calls the properties every document has, as far as `DocumentProperties` has them. */
const STANDARD = {
  title: 'Title',
  creator: 'Author',
  lastModifiedBy: 'LastAuthor',
  created: 'CreatedDate',
  modified: 'ModifiedDate',
} as const;

/** The library gives standard and custom properties in one heap; times are kept in ISO 8601. */
export function documentProperties(book: WorkBook): DocumentProperties {
  const all = new Map<string, unknown>(Object.entries(book.Props ?? {}));
  const properties: Partial<Record<keyof typeof STANDARD, string>> = {};
  for (const [name, theirs] of Object.entries(STANDARD) as [keyof typeof STANDARD, string][]) {
    const value = all.get(theirs);
    if (typeof value === 'string') properties[name] = value;
    else if (value instanceof Date && !Number.isNaN(value.getTime())) properties[name] = value.toISOString();
    all.delete(theirs);
  }
  const custom = [...all].filter(
    (pair): pair is [string, string | number | boolean] =>
      typeof pair[1] === 'string' || typeof pair[1] === 'number' || typeof pair[1] === 'boolean',
  );
  return { ...properties, custom: Object.fromEntries(custom) };
}
