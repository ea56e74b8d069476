import type { ComparedUnit, FieldFigures } from './UnitFigures';

/** A unit's figure beside its peers': `size` is what it is taken per (1 when sizes aren't known). */
export interface PeerFigure {
  readonly unit: string;
  readonly number: number;
  readonly size: number;
  /** number ÷ size */
  readonly rate: number;
}

/** Fewer peers say too little: the spread of a handful is chance, and a median of seven moves with each of them. */
export const FEWEST_PEERS = 8;

/**
 * The figures of one field that can be compared with each other, tier by tier: those that are not 0, where at least `FEWEST_PEERS`
 * units gave one. In the order of the units' ids, so that the order of files makes no difference.
 */
export function peerGroups({ figures }: FieldFigures, units: readonly ComparedUnit[]): readonly PeerFigure[][] {
  const byTier = new Map<string, ComparedUnit[]>();
  for (const unit of units) {
    const number = figures.get(unit.id);
    if (number === undefined || number === 0) continue;
    const tier = byTier.get(unit.tier);
    if (tier) tier.push(unit);
    else byTier.set(unit.tier, [unit]);
  }
  return [...byTier.values()]
    .filter((tier) => tier.length >= FEWEST_PEERS)
    .map((tier) => {
      const sized = tier.every(({ members }) => members !== undefined && members > 0);
      return tier
        .map((unit): PeerFigure => {
          const [number, size] = [figures.get(unit.id) ?? 0, sized ? (unit.members ?? 1) : 1];
          return { unit: unit.id, number, size, rate: number / size };
        })
        .sort((a, b) => (a.unit < b.unit ? -1 : 1));
    });
}

/** The middle number, or the mean of the two in the middle; 0 for no numbers at all. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 1 ? middle : middle - 1], sorted[middle]];
  return (low + high) / 2;
}
