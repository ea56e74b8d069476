import type { Entry } from '../entries/Entry';
import { type FieldRef, fieldKey } from '../forms/Table';
import type { CellAddress } from '../workbook/CellAddress';
import { keptField, type KeptField } from './keptField';
import type { KeptSubmission } from './KeptSubmission';
import { keptTables } from './keptTables';
import { fieldCount } from './TableLayout';

/** One field that says something else in a unit's newer file. */
export interface FieldChange {
  readonly field: FieldRef;
  /** Where it stands in the newer file; in the older one when the newer has no such cell. */
  readonly sheet: string;
  readonly address: CellAddress;
  /** As they were typed; null for an empty cell, or for a table, row or column that the file doesn't have. */
  readonly before: KeptField['raw'];
  readonly after: KeptField['raw'];
}

/**
 * What a unit changed by sending again, field by field, in the order of the newer file; fields that only the older one has come last.
 * Entries are compared by what they say: `1.235` as text and the number 1235 are the same, blank, zero and nil are not. Totals that
 * the sender filled in are left out, as they count nowhere. Fields of a list are compared row by row as they stand.
 *
 * @example submissionChanges(first, second) // [{ field: { table: 'bang-2a', … }, before: 87, after: 77, … }]
 */
export function submissionChanges(older: KeptSubmission, newer: KeptSubmission): readonly FieldChange[] {
  const before = entryFields(older);
  const after = entryFields(newer);
  const changed = [...after].flatMap(([key, field]) => change(before.get(key), field, field));
  const gone = [...before].flatMap(([key, field]) => (after.has(key) ? [] : change(field, undefined, field)));
  return [...changed, ...gone];
}

function entryFields(submission: KeptSubmission): ReadonlyMap<string, KeptField> {
  const fields = keptTables(submission).flatMap((table) =>
    Array.from({ length: fieldCount(table.layout) }, (_, index) => keptField(submission, table, index)),
  );
  return new Map(fields.filter(({ derived }) => !derived).map((field) => [fieldKey(field.field), field]));
}

function change(
  older: KeptField | undefined,
  newer: KeptField | undefined,
  { field, sheet, address }: KeptField,
): readonly FieldChange[] {
  if (said(older) === said(newer)) return [];
  return [{ field, sheet, address, before: older?.raw ?? null, after: newer?.raw ?? null }];
}

/** What a field says, as a key to compare: two that can't be read are the same when they are written the same. */
function said(field: KeptField | undefined): string {
  if (!field) return 'blank';
  return field.entry ? entryKey(field.entry) : `unreadable ${JSON.stringify(field.raw)}`;
}

function entryKey(entry: Entry): string {
  if (entry.state !== 'value') return entry.state;
  return `value ${JSON.stringify(Object.entries(entry.value).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}
