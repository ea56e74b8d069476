import type { GridRow, SheetGrid } from './SheetGrid';
import type { TextProfile } from './TextProfile';

/** Rows that look like the header of a table, and the columns that stand under it. */
export interface HeaderBlock {
  readonly grid: SheetGrid;
  readonly rows: readonly GridRow[];
  /** First and last header row, 0-based. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** Left to right; columns without a text of their own are left out. */
  readonly columns: readonly HeaderColumn[];
}

/** What stands over a column: its lowest text is the leaf, what stands above that the groups. */
export interface HeaderTitles {
  readonly leaf: TextProfile;
  /** Outermost first. */
  readonly groups: readonly TextProfile[];
}

/** A column of a received header. */
export interface HeaderColumn extends HeaderTitles {
  /** The sheet column, 0-based. */
  readonly column: number;
  /** The leaf as it was written, line ends and all. */
  readonly title: string;
  readonly leafRow: number;
}
