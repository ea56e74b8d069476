import type { CellAddress } from '../../domain/workbook/CellAddress';
import type { CellRange } from '../../domain/workbook/CellRange';
import type { Mended } from '../ports/OpenWorkbook';

/** What was put back in a table. Its figures were not touched. */
export interface RestoredTable {
  readonly table: string;
  readonly sheet: string;
  /** Nothing was damaged, and nothing was written. */
  readonly nothingNeeded: boolean;
  /** Titles of the table, of columns and of rows, and notes. */
  readonly texts: readonly RestoredCell[];
  /** Totals. */
  readonly formulas: readonly RestoredCell[];
  /** Merges that were undone, and others that were made. */
  readonly merges: readonly CellRange[];
  readonly looks: Mended;
  /** The hidden names that the table is known by. */
  readonly names: number;
  /** Lines above and below the table that hold other words than the official ones. */
  readonly leftAlone: readonly RestoredCell[];
}

/** A cell and what stood in it before: empty text for an empty cell. Nothing that was typed is lost unseen. */
export interface RestoredCell {
  readonly address: CellAddress;
  readonly was: string | number | boolean;
}

/** Why a table can't be put in order where it stands. Nothing was changed. */
export type RestoreRefusal =
  /** Neither our mark nor its header: insert it anew. */
  | { readonly code: 'table-not-found'; readonly table: string }
  /** Rows or columns were deleted, added or moved: insert it anew beside it and carry the figures over. */
  | { readonly code: 'table-changed'; readonly table: string; readonly sheet: string };
