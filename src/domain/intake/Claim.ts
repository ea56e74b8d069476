import type { Placement } from './Placement';

/** A place that is one certain table's. */
export interface Claim {
  readonly placement: Placement;
  readonly foundBy: 'id' | 'header';
  /** See `LocatedTable`. */
  readonly confidence: number;
}
