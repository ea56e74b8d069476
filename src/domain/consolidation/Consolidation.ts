import type { FormSet, TableMap } from '../forms/FormSet';
import type { FieldRef } from '../forms/Table';
import type { Unit } from '../forms/Roster';
import type { EntryState, EntryValue } from '../entries/Entry';
import type { Submission } from '../intake/Submission';
import type { CellAddress } from '../workbook/CellAddress';

/** A submission with its unit and file: what consolidation takes in. At most one per unit (the newer supersedes before this). */
export interface UnitSubmission {
  readonly unit: Unit;
  readonly file: string;
  readonly submission: Submission;
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
  /** Row by row, left to right, every crossing but the stub, totals included. */
  readonly figures: readonly SummaryFigure[];
}

export interface SummaryFigure {
  readonly field: FieldRef;
  readonly how: SummaryHow;
  readonly value: SummaryValue;
  /** In roster order; only units that gave a figure (zero and nil are figures, blank is none). */
  readonly contributions: readonly Contribution[];
}

export type SummaryHow =
  'sum' | 'ticks' | 'tally' | 'ratio-range' | 'ratio-weighted' | 'ratio' | 'concat' | 'stack' | 'derived' | 'typed';

/** Null where no unit gave a figure: blank stays blank. */
export type SummaryValue =
  | null
  | number
  | string
  | { readonly ticked: number; readonly of: number; readonly units: readonly string[] }
  | { readonly lowest: number; readonly highest: number; readonly given: number }
  | { readonly tally: Readonly<Record<string, readonly string[]>> };

export interface Contribution {
  readonly unit: string;
  readonly file: string;
  readonly sheet: string;
  readonly address: CellAddress;
  /** The received field it came from. */
  readonly field: FieldRef;
  readonly raw: string | number | boolean;
  readonly state: Exclude<EntryState, 'blank'>;
  readonly value: EntryValue | null;
}
