import type { ConsolidationBoard, FileSummary } from '../../services/ConsolidationClient';

/** How a row of the board stands. The first four are said of units, all but `missing` of files. */
export const ROW_STATUSES = [
  'faulty',
  'missing',
  'empty',
  'unrecognised',
  'refused',
  'withdrawn',
  'clean',
  'superseded',
] as const;
export type RowStatus = (typeof ROW_STATUSES)[number];

/** A unit with the file that counts for it, or a file that counts for nobody. */
export interface BoardRow {
  readonly id: string;
  readonly status: RowStatus;
  /** Null when nobody knows whose the file is. */
  readonly unit: { readonly id: string; readonly name: string } | null;
  /** Null for a unit that sent nothing of use. */
  readonly file: FileSummary | null;
}

/** The roster's units in their order. */
export function unitRows({ units, files }: ConsolidationBoard): readonly BoardRow[] {
  const byUnit = new Map<string, FileSummary>();
  for (const file of files) {
    const { unit, status } = file;
    const counts = status === 'used' || (status === 'empty' && byUnit.get(unit?.id ?? '')?.status !== 'used');
    if (unit && counts) byUnit.set(unit.id, file);
  }
  return units.map((unit) => {
    const file = byUnit.get(unit.id) ?? null;
    return { id: unit.id, status: file ? statusOf(file) : 'missing', unit, file };
  });
}

/** Every unit, then every file that stands for no unit; what needs someone's hand first. */
export function boardRows(board: ConsolidationBoard): readonly BoardRow[] {
  const units = unitRows(board);
  const shown = new Set(units.map(({ file }) => file));
  const others = board.files
    .filter((file) => !shown.has(file))
    .map((file): BoardRow => ({ id: file.key, status: statusOf(file), unit: file.unit ?? null, file }));
  return [...units, ...others].sort((a, b) => ROW_STATUSES.indexOf(a.status) - ROW_STATUSES.indexOf(b.status));
}

/** How many rows stand how; a status that nothing has is 0. */
export function countRows(rows: readonly BoardRow[]): Readonly<Record<RowStatus, number>> {
  const counts = Object.fromEntries(ROW_STATUSES.map((status) => [status, 0])) as Record<RowStatus, number>;
  for (const { status } of rows) counts[status] += 1;
  return counts;
}

function statusOf({ status, reason, errors }: FileSummary): RowStatus {
  if (status === 'used') return errors > 0 ? 'faulty' : 'clean';
  return reason?.code === 'withdrawn' ? 'withdrawn' : status;
}
