import type { FieldRef, Table } from './Table';
import type { CellRange } from '../workbook/CellRange';
import type { CellAddress } from '../workbook/CellAddress';

/** A table as a grid: what stands where on a sheet, relative to the layout's own top left cell. */
export interface TableLayout {
  readonly rows: number;
  readonly columns: number;
  /** The block of header rows (without caption and title lines above it). */
  readonly header: CellRange;
  /** From the first header cell to the last field: what `SubmittedTable.range` and the table's hidden name point at. */
  readonly body: CellRange;
  readonly cells: readonly LayoutCell[];
}

export interface LayoutCell {
  /** More than one cell: merged. */
  readonly range: CellRange;
  readonly role: 'caption' | 'title' | 'subtitle' | 'header' | 'row-title' | 'field' | 'none' | 'note';
  /** Empty for fields. */
  readonly text: string;
  readonly field?: FieldRef;
}
export type LayoutTable = (table: Table, origin?: CellAddress) => TableLayout;
