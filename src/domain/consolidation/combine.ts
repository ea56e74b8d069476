import type { FieldKind } from '../forms/FieldKind';
import type { Unit } from '../forms/Roster';
import type { ConsolidationHow } from '../forms/Table';
import type { Contribution, SummaryHow, SummaryValue } from './Consolidation';

/** What a figure is made of, and how it was made. */
export interface Combined {
  readonly how: SummaryHow;
  readonly value: SummaryValue;
}

export interface CombineContext {
  readonly kind: FieldKind;
  /** The units whose submissions are used, by id. */
  readonly units: ReadonlyMap<string, Unit>;
}

/**
 * Combines what the units gave for one field.
 *
 * | how         | value                                                                | no unit gave a figure |
 * | ----------- | -------------------------------------------------------------------- | --------------------- |
 * | sum         | Σ, zero and nil count 0; a pair is summed part by part (`811/4829`)   | null                  |
 * | ticks       | how many of the units used ticked, and which                         | ticked 0              |
 * | ratio-range | lowest and highest share and how many gave one; `>98%` counts as 0.98| null                  |
 * | tally       | the units behind each option                                         | null                  |
 * | concat      | a line per unit, `Huyện ủy Hải Hậu: …`                               | null                  |
 * | typed       | null: the consolidating office enters it                             | null                  |
 *
 * A ratio-range becomes ratio-weighted, Σ(share × members) ÷ Σ members, when every unit used has a member count. A ratio is
 * never summed and never averaged without weights.
 *
 * @example combine('sum', [{ …, value: { type: 'number', number: 5 } }, …], context) // { how: 'sum', value: 263 }
 */
export function combine(
  how: ConsolidationHow,
  contributions: readonly Contribution[],
  { kind, units }: CombineContext,
): Combined {
  switch (how) {
    case 'sum':
      return { how, value: kind === 'pair' ? sumOfPairs(contributions) : sum(contributions) };
    case 'ticks':
      return { how, value: countTicks(contributions, units.size) };
    case 'ratio-range':
      return combineShares(contributions, units);
    case 'tally':
      return { how, value: contributions.length === 0 ? null : { tally: tally(contributions) } };
    case 'concat':
      return { how, value: joinTexts(contributions, units) };
    case 'stack':
    case 'typed':
      return { how, value: null };
  }
}

/** A unit that wrote `không` in a tick box gave an answer, but no tick. */
function countTicks(contributions: readonly Contribution[], of: number): SummaryValue {
  const ticking = contributions.filter(({ value }) => value?.type === 'tick').map(({ unit }) => unit);
  return { ticked: ticking.length, of, units: ticking };
}

function sum(contributions: readonly Contribution[]): number | null {
  if (contributions.length === 0) return null;
  let total = 0;
  for (const { value } of contributions) if (value?.type === 'number') total += value.number;
  return total;
}

function sumOfPairs(contributions: readonly Contribution[]): string | null {
  if (contributions.length === 0) return null;
  let first = 0;
  let second = 0;
  for (const { value } of contributions) {
    if (value?.type !== 'pair') continue;
    first += value.first;
    second += value.second;
  }
  return `${first}/${second}`;
}

/** The share a contribution stands for: zero and nil are 0, a bound is taken at its figure. */
export function shareOf({ value }: Contribution): number {
  return value?.type === 'share' ? value.share : 0;
}

function combineShares(contributions: readonly Contribution[], units: ReadonlyMap<string, Unit>): Combined {
  const weighted = hasWeights(units);
  if (contributions.length === 0) return { how: weighted ? 'ratio-weighted' : 'ratio-range', value: null };
  if (!weighted) {
    const shares = contributions.map(shareOf);
    return {
      how: 'ratio-range',
      value: { lowest: Math.min(...shares), highest: Math.max(...shares), given: shares.length },
    };
  }
  let weighedSum = 0;
  let weights = 0;
  for (const contribution of contributions) {
    const weight = units.get(contribution.unit)?.members ?? 0;
    weighedSum += shareOf(contribution) * weight;
    weights += weight;
  }
  return { how: 'ratio-weighted', value: weights === 0 ? null : weighedSum / weights };
}

/** Whether every unit used has a member count, so that ratios can be weighted by it. */
export function hasWeights(units: ReadonlyMap<string, Unit>): boolean {
  return units.size > 0 && [...units.values()].every(({ members }) => members !== undefined);
}

function tally(contributions: readonly Contribution[]): Readonly<Record<string, readonly string[]>> {
  const byOption: Record<string, string[]> = {};
  for (const { unit, value } of contributions) {
    for (const option of value?.type === 'choices' ? value.options : []) (byOption[option] ??= []).push(unit);
  }
  return byOption;
}

function joinTexts(contributions: readonly Contribution[], units: ReadonlyMap<string, Unit>): string | null {
  if (contributions.length === 0) return null;
  return contributions
    .map(({ unit, raw, value }) => {
      const text = value?.type === 'text' ? value.text : String(raw);
      return `${units.get(unit)?.name ?? unit}: ${text}`;
    })
    .join('\n');
}
