import type { Column, Table } from '../forms/Table';

/** What a table looks like on a sheet, with its header texts as numbers (see `FormSetIndex.headerTexts`). */
export interface TableExpectation {
  readonly table: Table;
  /** Its place in the form set, 0-based. */
  readonly order: number;
  /** The columns that hold fields, left to right. */
  readonly columns: readonly ExpectedColumn[];
  /** False for a table without row titles: its rows are known by their order. */
  readonly hasStub: boolean;
  /** Every group above its columns, each once. */
  readonly groups: readonly number[];
  /** The table's number in the form that `tableCode` gives. */
  readonly code: string | null;
}

export interface ExpectedColumn {
  readonly column: Column;
  readonly leaf: number;
  /** Outermost first. */
  readonly groups: readonly number[];
  /** Total columns may be absent. */
  readonly needed: boolean;
}
