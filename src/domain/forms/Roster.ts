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
  /** Former and other names, compared without accents, case and spacing. */
  readonly otherNames: readonly string[];
  readonly tier: string;
  readonly parent?: string;
  /** ISO dates between which the unit exists. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** Number of party members; weights ratios when every unit has one. */
  readonly members?: number;
  /** What the letter allots, e.g. `{ "tap-the": 1, "ca-nhan": 3 }`. */
  readonly quotas: Readonly<Record<string, number>>;
}
