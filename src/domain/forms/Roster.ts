/** Who must send. */
export interface Roster {
  readonly id: string;
  readonly title: string;
  readonly units: readonly Unit[];
}

/** A unit that sends, with everything it may be called. */
export interface Unit {
  /** `HU-HH` */
  readonly id: string;
  /** `Huyện ủy Hải Hậu` */
  readonly name: string;
  /** Other names that it goes by, compared without accents, case and spacing. */
  readonly otherNames: readonly string[];
  /** Names that it had: a file under one of them is taken for its own, with a note. */
  readonly formerNames?: readonly FormerName[];
  readonly tier: string;
  readonly parent?: string;
  /** ISO dates between which the unit exists. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** The unit that it became part of when it ended. */
  readonly mergedInto?: string;
  /** The unit that it was part of before it began. */
  readonly splitFrom?: string;
  /** Number of party members; weights ratios when every unit has one. */
  readonly members?: number;
  /** What the letter allots, e.g. `{ "tap-the": 1, "ca-nhan": 3 }`. */
  readonly quotas: Readonly<Record<string, number>>;
  /** Table ids that it is asked for; absent: all. */
  readonly tables?: readonly string[];
  /** Whom to ask: a name, a telephone number, an address. */
  readonly contact?: string;
}

export interface FormerName {
  readonly name: string;
  /** ISO date of the last day on which it was called so; absent: not known. */
  readonly until?: string;
}
