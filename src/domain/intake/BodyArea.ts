import type { SheetGrid } from './SheetGrid';

/** Where to look for the rows of a table. */
export interface BodyArea {
  readonly grid: SheetGrid;
  /** The last header row. */
  readonly below: number;
  /** The first row that belongs to something else. */
  readonly above: number;
  /** The sheet columns that hold fields. */
  readonly columns: ReadonlySet<number>;
  /** Label column → sheet column, as far as the header tells. */
  readonly labels: ReadonlyMap<string, number>;
  /** The sheet column of row titles, where the header tells. */
  readonly stub: number | null;
  /** Header rows that come again on a further page of the table. */
  readonly repeated: readonly { readonly top: number; readonly bottom: number }[];
  /** Columns outside of these hold no row titles. */
  readonly left: number;
  readonly right: number;
  /** Whether a line names a table: the one before it has ended. */
  readonly namesTable: (line: string) => boolean;
}
