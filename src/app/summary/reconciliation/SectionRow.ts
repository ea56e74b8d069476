import type { CellStyle } from '../../ports/WorkbookDocument';
import type { ListCell } from '../../sheets/listSheet';

/** A row of the reconciliation page, from its first column on; what is left out stays empty. */
export type SectionRow = readonly (ListCell | undefined)[];

/** A part of the reconciliation page: a heading, a header, its rows. */
export interface Section {
  readonly title: string;
  /** A header per column; empty ones belong to the column on their left. */
  readonly header: readonly string[];
  readonly rows: readonly SectionRow[];
}

/** Sheet rows that a section takes: heading, header, rows, and an empty one behind it. */
export function sectionHeight(rows: number): number {
  return rows + 3;
}

/** The sheet row of a section's first row. */
export function firstRowOf(top: number): number {
  return top + 2;
}

/** The columns of the page, by what most sections hold there. */
export const RECONCILED = {
  number: 0,
  name: 1,
  other: 2,
  how: 3,
  noted: 4,
  recomputed: 5,
  shown: 6,
  result: 7,
} as const;

/** A count in a column that otherwise holds words. */
export const COUNT_STYLE: CellStyle = { horizontal: 'center', numberFormat: '#,##0' };
