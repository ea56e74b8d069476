import type { FieldRef } from '../forms/Table';

/** A figure that breaks no rule and is nevertheless unlikely; whoever knows the unit decides. */
export interface Doubt {
  readonly code: DoubtCode;
  /** The unit whose figure it is, by id. */
  readonly unit: string;
  /** The figure to look at first. */
  readonly field: FieldRef;
  /** Every figure that took part. */
  readonly fields: readonly FieldRef[];
  readonly found: number;
  /** What it was compared with: what is typical for a unit of this size, or last period's figure. */
  readonly expected: number;
  /** For `same-as-unit`: the unit with the same figures. */
  readonly otherUnit?: string;
}

export type DoubtCode =
  /** Far from what the other units of the tier give. */
  | 'peer-outlier'
  /** About 1,000 times what others give, or a thousandth: a separator was misread. */
  | 'thousandfold'
  /** Every figure of a table equals another unit's. */
  | 'same-as-unit'
  /** Many times last period's figure, or a small part of it. */
  | 'period-jump'
  /** Every figure of a table equals the unit's own of last period. */
  | 'same-as-period';
