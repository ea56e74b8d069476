import type { Column, Table } from '../forms/Table';

/** What a table looks like on a sheet, with its header texts as numbers (see `FormSetIndex.headerTexts`). */
export interface TableExpectation {
  readonly table: Table;
  /** Its place in the form set, 0-based. */
  readonly order: number;
  /** The columns that the header tells, left to right: all but a stub with a printed title of its own. */
  readonly columns: readonly ExpectedColumn[];
  /** Whether its rows are told by their labels and their order rather than by titles that are each there once. */
  readonly inOrder: boolean;
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
  /** Whether someone enters something in it; total columns and columns of labels may be absent. */
  readonly needed: boolean;
  /** False for columns of labels that have no field in any row, and for a stub. */
  readonly hasFields: boolean;
  /** The ids of all columns under the same printed header cell, left to right, when there are several. */
  readonly cell: readonly string[] | null;
}
