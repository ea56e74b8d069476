import type { Row } from '../forms/Table';

/** How the rows of a table lie below a received header. */
export interface RowAlignment {
  /** Row id → sheet row. */
  readonly rows: ReadonlyMap<string, number>;
  /** The column that holds the row titles; null for a table without. */
  readonly stub: number | null;
  /** Rows that are entered and were not found, or may be several sheet rows; total rows and headings may be absent. */
  readonly missing: readonly Row[];
  /** Sheet rows between or right below those of the table that hold figures and have another title, or one that was already taken. */
  readonly unknown: readonly UnknownRow[];
}

export interface UnknownRow {
  readonly row: number;
  readonly title: string;
}
