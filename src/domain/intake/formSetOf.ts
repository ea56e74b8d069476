import type { FormSet } from '../forms/FormSet';
import { withListRows } from '../forms/withListRows';
import type { Submission } from './Submission';

/**
 * The form set as one submission has it: its lists have as many rows as were found there, so that rules look at exactly those. A list in
 * which nothing was found keeps one row, of which no field is there. The form set itself where it has no lists.
 *
 * @example formSetOf(submission, formSet).tables.find(({ id }) => id === 'danh-sach')?.rows.length // 37
 */
export function formSetOf(submission: Submission, formSet: FormSet): FormSet {
  if (formSet.tables.every(({ list }) => !list)) return formSet;
  const counts = new Map(
    submission.tables.map(({ table, fields }) => [table, new Set(fields.map(({ field }) => field.row)).size]),
  );
  return { ...formSet, tables: formSet.tables.map((table) => withListRows(table, counts.get(table.id) ?? 0)) };
}
