import type { Doubt } from './Doubt';
import { median, type PeerFigure, peerGroups } from './peers';
import type { ComparedUnit, FieldFigures } from './UnitFigures';

/** Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993): beyond this a modified z-score is a potential outlier. */
const HIGHEST_SCORE = 3.5;
/** Makes the median absolute deviation of a normal distribution its standard deviation (their 0.6745). */
const PER_MEDIAN_DEVIATION = 0.6745;
/** The same for the mean absolute deviation, which they take where the median one is 0. */
const PER_MEAN_DEVIATION = 1.253314;
/**
 * Figures of units are skewed to the right, so that a normal score alone doubts every large unit: a figure must also be so many times
 * the typical one, or as small a part of it.
 */
const LEAST_FACTOR = 4;
/** A count varies by chance by about its root; a distance below this could be chance in any count up to a hundred. */
const LEAST_COUNT_DISTANCE = 30;

/**
 * Figures far from those of the other units of the tier, per member where the roster tells sizes: modified z-score over 3.5.
 *
 * @example // eight communes with 10–19 sessions and one with 190: one doubt, found 190, expected 14
 */
export function peerOutliers(figures: FieldFigures, units: readonly ComparedUnit[]): readonly Doubt[] {
  return peerGroups(figures, units).flatMap((peers) => outliersOf(figures, peers));
}

function outliersOf({ field, kind }: FieldFigures, peers: readonly PeerFigure[]): Doubt[] {
  const typical = median(peers.map(({ rate }) => rate));
  const distances = peers.map(({ rate }) => Math.abs(rate - typical));
  const middle = median(distances);
  const mean = distances.reduce((sum, distance) => sum + distance, 0) / distances.length;
  const spread = middle > 0 ? middle / PER_MEDIAN_DEVIATION : mean * PER_MEAN_DEVIATION;
  if (spread === 0 || typical === 0) return [];
  return peers.flatMap(({ unit, number, size, rate }): Doubt[] => {
    const expected = typical * size;
    const factor = Math.abs(rate / typical);
    const isFar = Math.abs(rate - typical) / spread > HIGHEST_SCORE;
    const isManyTimes = factor >= LEAST_FACTOR || factor <= 1 / LEAST_FACTOR;
    const isChance = kind === 'count' && Math.abs(number - expected) < LEAST_COUNT_DISTANCE;
    if (!isFar || !isManyTimes || isChance) return [];
    return [{ code: 'peer-outlier', unit, field, fields: [field], found: number, expected }];
  });
}
