import type { Unit } from '../../domain/forms/Roster';
import type { ConsolidationResult, FileOutcome } from '../ConsolidationResult';
import { isOpenFinding } from '../isOpenFinding';
import { isLate } from './isLate';
import type { TableStatus } from './tableStandings';

/**
 * How a unit stands, by what its file holds; the worst of what is true.
 *
 * - `missing`: no file; `to-confirm`: its file was not counted, or some table of it was not; `empty`: nothing entered
 * - `errors`: figures are wrong; `incomplete`: a table is missing or empty; `old-form`: made with another version of the form set
 */
export type UnitStatus = 'missing' | 'to-confirm' | 'empty' | 'errors' | 'incomplete' | 'old-form' | 'in-order';

export interface UnitStanding {
  readonly unit: Unit;
  readonly status: UnitStatus;
  readonly file?: FileOutcome;
  /** Null where the form set has no deadline, or nobody knows when the file was last changed. */
  readonly late: boolean | null;
  readonly oldForm: boolean;
  /** Every table of the form set, in its order; all missing for a unit without a file. */
  readonly tables: readonly TableOfUnit[];
}

export interface TableOfUnit {
  readonly table: string;
  readonly status: TableStatus | 'errors';
  readonly errors: number;
}

/** Every unit of the roster, in its order, by what was received rather than by what someone ticked. */
export function unitStandings({ consolidation, roster, files }: ConsolidationResult): readonly UnitStanding[] {
  const { formSet } = consolidation;
  const best = new Map<string, FileOutcome>();
  for (const file of files) {
    const { unit } = file;
    if (!unit || file.status === 'superseded') continue;
    const other = best.get(unit.id);
    if (!other || RANK.indexOf(file.status) < RANK.indexOf(other.status)) best.set(unit.id, file);
  }
  return roster.units.map((unit): UnitStanding => {
    const file = best.get(unit.id);
    const tables = formSet.tables.map(({ id }) => tableOf(id, file));
    const oldForm = file?.warnings.some(({ code }) => code === 'old-version') ?? false;
    return {
      unit,
      status: statusOf(file, tables, oldForm),
      ...(file ? { file } : {}),
      late: isLate(file?.modified, formSet.deadline),
      oldForm,
      tables,
    };
  });
}

/** Of several files of a unit the one that says most. */
const RANK: readonly FileOutcome['status'][] = ['used', 'empty', 'unrecognised', 'refused', 'superseded'];

function tableOf(table: string, file: FileOutcome | undefined): TableOfUnit {
  const errors = (file?.findings ?? []).filter(
    ({ violation }) => violation.severity === 'error' && violation.field.table === table,
  ).length;
  const status = file?.standings?.find((each) => each.table === table)?.status ?? 'missing';
  return { table, status: errors > 0 ? 'errors' : status, errors };
}

function statusOf(file: FileOutcome | undefined, tables: readonly TableOfUnit[], oldForm: boolean): UnitStatus {
  if (!file) return 'missing';
  if (file.status === 'empty') return 'empty';
  const has = (...statuses: readonly TableOfUnit['status'][]): boolean =>
    tables.some(({ status }) => statuses.includes(status));
  if (file.status !== 'used' || has('to-confirm')) return 'to-confirm';
  const errors = file.findings.some((finding) => finding.violation.severity === 'error' && isOpenFinding(finding));
  if (errors) return 'errors';
  if (has('missing', 'empty')) return 'incomplete';
  return oldForm ? 'old-form' : 'in-order';
}
