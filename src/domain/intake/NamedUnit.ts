import type { Unit } from '../forms/Roster';

/** A unit that a text names, perhaps by a name that is no longer its own. */
export interface NamedUnit {
  /** Who it is today: the unit itself, or the one that it became part of before the period. */
  readonly unit: Unit;
  /** Absent where it is named as it is called now. */
  readonly formerly?: Formerly;
  /** Given where nobody can say whose figures these are today: the unit ended, and not all of it went to one unit before the period. */
  readonly ended?: EndedUnit;
}

/** The name that led to a unit although it is no longer called so. */
export interface Formerly {
  readonly name: string;
  /** The unit of that name, where it was another and became part of this one. */
  readonly unit?: Unit;
}

export interface EndedUnit {
  /** ISO date of its last day. */
  readonly on: string;
  /** Who may have its figures now; empty where the roster doesn't say. */
  readonly successors: readonly Unit[];
}
