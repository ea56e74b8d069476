import type { FormSet, TableMap } from '../forms/FormSet';
import type { FieldRef, Table } from '../forms/Table';
import type { Unit } from '../forms/Roster';
import type { Contributions } from './Contributions';
import type { KeptField } from './keptField';
import type { KeptSubmission } from './KeptSubmission';
import type { CellRange } from '../workbook/CellRange';

/** A submission with its unit and file: what consolidation takes in. At most one per unit (the newer supersedes before this). */
export interface UnitSubmission {
  readonly unit: Unit;
  readonly file: string;
  readonly submission: KeptSubmission;
}

/** The provincial tables, every figure with what it came from. */
export interface Consolidation {
  readonly formSet: FormSet;
  readonly summaryFormSet: FormSet;
  /** The units whose submissions were used, in roster order. */
  readonly units: readonly Unit[];
  readonly tables: readonly SummaryTable[];
}

export interface SummaryTable {
  /** Id in the summary form set. */
  readonly table: string;
  /** Where its figures come from; null for tables that the province types. */
  readonly map: TableMap | null;
  /** As the province prints it: the summary form set's; a stacked list has as many rows as were sent, and their senders. */
  readonly printed: Table;
  /** Given for a stacked list: what its rows came from, from the first on. */
  readonly stacked?: readonly StackedRow[];
  /** Row by row, left to right, every crossing but the stub, totals included. */
  readonly figures: readonly SummaryFigure[];
}

/** One row of a unit's list. */
export interface StackedRow {
  readonly unit: Unit;
  readonly file: string;
  readonly sheet: string;
  /** Of the unit's list. */
  readonly range: CellRange;
  /** Its id in the received list: `muc-2`. */
  readonly row: string;
  /** Made anew on every look. */
  readonly fields: readonly KeptField[];
}

export interface SummaryFigure {
  readonly field: FieldRef;
  readonly how: SummaryHow;
  readonly value: SummaryValue;
  /** In roster order; only units that gave a figure (zero and nil are figures, blank is none). */
  readonly contributions: Contributions;
}

export type SummaryHow =
  'sum' | 'ticks' | 'tally' | 'ratio-range' | 'ratio-weighted' | 'ratio' | 'concat' | 'stack' | 'derived' | 'typed';

/** Null where no unit gave a figure: blank stays blank. A pair is text, `811/4829`; a stacked figure is as it was typed. */
export type SummaryValue =
  | null
  | number
  | string
  | { readonly ticked: number; readonly of: number; readonly units: readonly string[] }
  | { readonly lowest: number; readonly highest: number; readonly given: number }
  | { readonly tally: Readonly<Record<string, readonly string[]>> };
