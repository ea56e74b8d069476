import type { Entry, EntryValue } from '../entries/Entry';
import { type FieldRef, fieldKey } from '../forms/Table';
import type { CellAddress } from '../workbook/CellAddress';
import { plainValue } from '../workbook/ReceivedWorkbook';
import type { SubmittedField, Submission } from './Submission';

/** One field that says something else in a unit's newer file. */
export interface FieldChange {
  readonly field: FieldRef;
  /** Where it stands in the newer file; in the older one when the newer has no such cell. */
  readonly sheet: string;
  readonly address: CellAddress;
  /** As they were typed; null for an empty cell, or for a table, row or column that the file doesn't have. */
  readonly before: string | number | boolean | null;
  readonly after: string | number | boolean | null;
}

/**
 * What a unit changed by sending again, field by field, in the order of the newer file; fields that only the older one has come last.
 * Entries are compared by what they say: `1.235` as text and the number 1235 are the same, blank, zero and nil are not. Totals that
 * the sender filled in are left out, as they count nowhere. Fields of a list are compared row by row as they stand.
 *
 * @example submissionChanges(first, second) // [{ field: { table: 'bang-2a', … }, before: 87, after: 77, … }]
 */
export function submissionChanges(older: Submission, newer: Submission): readonly FieldChange[] {
  const before = entryFields(older);
  const after = entryFields(newer);
  const changed = [...after].flatMap(([key, field]) => change(before.get(key), field, field));
  const gone = [...before].flatMap(([key, field]) => (after.has(key) ? [] : change(field, undefined, field)));
  return [...changed, ...gone];
}

function entryFields({ tables }: Submission): ReadonlyMap<string, SubmittedField> {
  const entries = tables.flatMap(({ fields }) => fields.filter(({ derived }) => !derived));
  return new Map(entries.map((field) => [fieldKey(field.field), field]));
}

function change(
  older: SubmittedField | undefined,
  newer: SubmittedField | undefined,
  { field, sheet, address }: SubmittedField,
): readonly FieldChange[] {
  if (said(older) === said(newer)) return [];
  return [{ field, sheet, address, before: typed(older), after: typed(newer) }];
}

/** What a field says, as a key to compare: two that can't be read are the same when they are written the same. */
function said(field: SubmittedField | undefined): string {
  if (!field) return 'blank';
  const { entry } = field.read;
  return entry ? entryKey(entry) : `unreadable ${JSON.stringify(typed(field))}`;
}

function entryKey(entry: Entry): string {
  return entry.state === 'value' ? `value ${valueKey(entry.value)}` : entry.state;
}

function valueKey(value: EntryValue): string {
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function typed(field: SubmittedField | undefined): string | number | boolean | null {
  return field?.raw == null ? null : plainValue(field.raw);
}
