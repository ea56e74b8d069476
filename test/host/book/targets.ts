import type { HostBook } from './HostBook';
import type { NameState } from './NameState';
import type { RangeTarget } from './RangeTarget';

/** A sheet by its id. */
export interface SheetTarget {
  readonly book: HostBook;
  readonly sheet: string;
}

/** A defined name. */
export interface NameTarget {
  readonly book: HostBook;
  readonly name: NameState;
}

/** A conditional format of a range. */
export interface ConditionalFormatTarget {
  readonly range: RangeTarget;
  readonly id: string;
}
