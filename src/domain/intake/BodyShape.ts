import type { RowAlignment } from './RowAlignment';
import type { SheetGrid } from './SheetGrid';
import type { TableExpectation } from './TableExpectation';

/** A body without a header that is known: row titles in one column, and as many columns of figures as a table has. */
export interface BodyShape {
  readonly expectation: TableExpectation;
  readonly grid: SheetGrid;
  readonly rows: RowAlignment;
  /** The column of row titles. */
  readonly stub: number;
  /** The first row of what belongs to the table: its numbered row, or its first body row. */
  readonly top: number;
  /** Texts right above in several columns: a header, but in words of its own. */
  readonly foreignHeader: readonly { readonly title: string; readonly row: number; readonly column: number }[];
}
