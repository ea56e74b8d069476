import type { FormSet } from '../../domain/forms/FormSet';
import type { Unit } from '../../domain/forms/Roster';
import type { TableLocations } from '../../domain/intake/LocatedTable';
import type { SubmittedTable, Submission } from '../../domain/intake/Submission';

/**
 * How a table stands in a file, by what it holds.
 *
 * - `given`: something was entered; `nil`: declared to have nothing to report; `empty`: there, and nothing entered
 * - `to-confirm`: there, and not counted because it could not be told which table it is, or its rows or columns don't match
 * - `missing`: not there; `not-asked`: not there, and not asked of the unit, or often sent by itself
 */
export type TableStatus = 'given' | 'nil' | 'empty' | 'to-confirm' | 'missing' | 'not-asked';

export interface TableStanding {
  readonly table: string;
  readonly status: TableStatus;
}

/** Every table of the form set, in its order. */
export function tableStandings(
  formSet: FormSet,
  { refused }: Pick<TableLocations, 'refused'>,
  submission: Submission,
  unit: Unit | undefined,
): readonly TableStanding[] {
  const submitted = new Map(submission.tables.map((table) => [table.table, table]));
  const undecided = new Set(refused.flatMap(({ tables }) => tables));
  return formSet.tables.map(({ id, optional }): TableStanding => {
    const found = submitted.get(id);
    if (found) return { table: id, status: statusOf(found) };
    if (undecided.has(id)) return { table: id, status: 'to-confirm' };
    const isAsked = optional !== true && (unit?.tables?.includes(id) ?? true);
    return { table: id, status: isAsked ? 'missing' : 'not-asked' };
  });
}

function statusOf({ fields, unasked, declaredNil }: SubmittedTable): TableStatus {
  if (declaredNil) return 'nil';
  const isBlank = fields.every(({ derived, read }) => derived || read.entry?.state === 'blank');
  return isBlank && !unasked ? 'empty' : 'given';
}
