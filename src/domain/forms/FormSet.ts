import type { Roster } from './Roster';
import type { Table } from './Table';

/** What one official letter asks for, ready to use. */
export interface FormSet {
  readonly id: string;
  /** Version of the template files, `1.0.0`; stamped into every workbook that is made from them. */
  readonly version: string;
  readonly title: string;
  readonly issuer: string;
  readonly letter?: { readonly number: string; readonly date: string; readonly subject?: string };
  readonly tiers: readonly { readonly id: string; readonly title: string }[];
  /** The tier whose units send it in. */
  readonly submittedBy: string;
  readonly period: { readonly years: readonly number[]; readonly label: string };
  /** ISO date, `2023-04-05`. */
  readonly deadline?: string;
  readonly tables: readonly Table[];
  readonly roster?: Roster;
  readonly consolidation?: ConsolidationMap;
}

/** Which table, row and column of the summary form set each received field goes to. */
export interface ConsolidationMap {
  /** The id of the summary form set, e.g. `kl01-tinh`. */
  readonly into: string;
  readonly tables: readonly TableMap[];
}

export interface TableMap {
  readonly from: string;
  readonly to: string;
  /** Received id → summary id. Every entry column and row of the received table that is not named here goes to the same id. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, string>>;
}
