import type { CellAddress } from '../workbook/CellAddress';
import type { CellRange } from '../workbook/CellRange';

/** What was found of a form set's tables in one workbook. A table stands in `located` or in `refused`, never in both; one that is in neither is not there. */
export interface TableLocations {
  /** In the form set's order, each table at most once. */
  readonly located: readonly LocatedTable[];
  readonly refused: readonly TableRefusal[];
  readonly setAside: readonly SetAsidePlace[];
}

/** One official table and where its rows and columns lie. Indexes are 0-based. */
export interface LocatedTable {
  readonly table: string;
  readonly place: TablePlace;
  /** The header rows; null when the table was found without one. */
  readonly header: CellRange | null;
  /** Column id → sheet column, label columns among them where the header has them. Total columns may be absent. */
  readonly columns: ReadonlyMap<string, number>;
  /** Row id → sheet row. Totals and headings may be absent; a list has a row for each that is filled in. */
  readonly rows: ReadonlyMap<string, number>;
  readonly foundBy: 'id' | 'header' | 'shape';
  /** 0–1, three decimals: 1 for our own ids; for the others how alike header and rows are. */
  readonly confidence: number;
}

/** A place that looks like an official table. */
export interface TablePlace {
  readonly sheet: string;
  /** The sheet's place among the tabs, 0-based. */
  readonly sheetIndex: number;
  /** From the first header cell to the last field. */
  readonly range: CellRange;
}

/** A table that is there and was not used, with the reason as data. */
export type TableRefusal = AmbiguousTable | MisalignedTable;

/** It can't be said which table a place holds, or which of several places holds a table. */
export interface AmbiguousTable {
  readonly reason: 'ambiguous';
  /**
   * - `several-places`: one table, several places with different figures.
   * - `several-tables`: the place may be any of the tables; nothing on the sheet tells which.
   * - `caption-contradicts-header`: the lines above say one table, the header another.
   */
  readonly because: 'several-places' | 'several-tables' | 'caption-contradicts-header';
  /** Table ids, in the form set's order. */
  readonly tables: readonly string[];
  readonly places: readonly TablePlace[];
}

/** The header or the rows are not those of the table; its figures would land in wrong fields. */
export interface MisalignedTable {
  readonly reason: 'misaligned';
  /** The table it is nearest to; several when nothing tells which. */
  readonly tables: readonly string[];
  readonly places: readonly TablePlace[];
  readonly difference: Misalignment;
}

/** What is expected and was not found, and what was found instead; titles as printed and as received. */
export interface Misalignment {
  readonly missingColumns: readonly { readonly column: string; readonly titles: readonly string[] }[];
  /** Columns that several received columns could be. */
  readonly contestedColumns: readonly {
    readonly column: string;
    readonly titles: readonly string[];
    readonly at: readonly CellAddress[];
  }[];
  /** Received columns that belong to none. */
  readonly unknownColumns: readonly ReceivedTitle[];
  readonly missingRows: readonly { readonly row: string; readonly title: string }[];
  /** Received rows with figures that belong to none, or to one that was already found. */
  readonly unknownRows: readonly ReceivedTitle[];
}

export interface ReceivedTitle {
  readonly title: string;
  readonly at: CellAddress;
}

/** A second place of a table that was found elsewhere. Worth telling, because its figures were not used. */
export interface SetAsidePlace {
  readonly table: string;
  readonly place: TablePlace;
  /** `same`: the same figures; `empty`: none; `hidden`: on a hidden sheet; `weaker`: less like the table. */
  readonly because: 'same' | 'empty' | 'hidden' | 'weaker';
}
