import type { Entry } from '../entries/Entry';
import type { FormSet } from '../forms/FormSet';
import type { FieldRef, Table } from '../forms/Table';

/**
 * What rules look at: the entries of one submission. `entryAt` gives
 * - the entry of a field that was found and read (blank included),
 * - `'unreadable'` where the cell could not be read (already reported; a rule that needs it stays silent),
 * - `'absent'` where the received table has no such row or column (a rule that needs it stays silent).
 */
export interface RuleInput {
  readonly formSet: Pick<FormSet, 'tables'>;
  readonly entryAt: (field: FieldRef) => Entry | 'unreadable' | 'absent';
  /** What the unit is allotted, by the roster's quota ids; without it, quota rules are silent. */
  readonly quotas?: Readonly<Record<string, number>>;
}

export interface RuleScope {
  readonly table: Table;
  readonly input: RuleInput;
}
