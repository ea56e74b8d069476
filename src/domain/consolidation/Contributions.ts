import type { CellAddress } from '../workbook/CellAddress';
import type { FieldRef } from '../forms/Table';
import type { EntryState, EntryValue } from '../entries/Entry';

/** One unit's figure behind a summary figure. */
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

/**
 * What the units gave for one figure, in roster order. Made one by one while they are gone through, because a whole country gives
 * millions of them: they are held in columns, and an array only where they are few.
 *
 * @example [...figure.contributions].map(({ unit, value }) => …)
 */
export interface Contributions extends Iterable<Contribution> {
  readonly length: number;
}
