import { formatEntry } from '../entries/formatEntry';
import type { FieldKind } from '../forms/FieldKind';
import type { Unit } from '../forms/Roster';
import type { ConsolidationHow } from '../forms/Table';
import type { SummaryHow, SummaryValue } from './Consolidation';
import type { Contribution, Contributions } from './Contributions';
import { type Pair, pairText, sumPairs } from './pairText';
import { sumNumbers } from './sumNumbers';

/** What a figure is made of, and how it was made. */
export interface Combined {
  readonly how: SummaryHow;
  readonly value: SummaryValue;
}

export interface CombineContext {
  readonly kind: FieldKind;
  /** What a choice offers, in the form's order. */
  readonly options: readonly string[];
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
  contributions: Contributions,
  { kind, options, units }: CombineContext,
): Combined {
  switch (how) {
    case 'sum':
      return { how, value: kind === 'pair' ? sumOfPairs(contributions) : sum(contributions) };
    case 'ticks':
      return { how, value: countTicks(contributions, units.size) };
    case 'ratio-range':
      return combineShares(contributions, units);
    case 'tally':
      return { how, value: contributions.length === 0 ? null : { tally: tally(contributions, options) } };
    case 'concat':
      return { how, value: joinTexts(contributions, kind, units) };
    case 'stack':
    case 'typed':
      return { how, value: null };
  }
}

/** A unit that wrote `không` in a tick box gave an answer, but no tick. */
function countTicks(contributions: Contributions, of: number): SummaryValue {
  const ticking = [...contributions].filter(({ value }) => value?.type === 'tick').map(({ unit }) => unit);
  return { ticked: ticking.length, of, units: ticking };
}

function sum(contributions: Contributions): number | null {
  if (contributions.length === 0) return null;
  return sumNumbers([...contributions].flatMap(({ value }) => (value?.type === 'number' ? [value.number] : [])));
}

/** A `-` or 0 in place of a pair is nothing of either. */
function sumOfPairs(contributions: Contributions): string | null {
  if (contributions.length === 0) return null;
  const pairs = [...contributions].flatMap(({ value }): Pair[] =>
    value?.type === 'pair' ? [[value.first, value.second]] : [],
  );
  return pairText(sumPairs(pairs));
}

/** The share a contribution stands for: zero and nil are 0, a bound is taken at its figure. */
export function shareOf({ value }: Contribution): number {
  return value?.type === 'share' ? value.share : 0;
}

function combineShares(contributions: Contributions, units: ReadonlyMap<string, Unit>): Combined {
  const weighted = hasWeights(units);
  if (contributions.length === 0) return { how: weighted ? 'ratio-weighted' : 'ratio-range', value: null };
  if (!weighted) {
    const shares = [...contributions].map(shareOf);
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

/** Options in the form's order; one that no unit chose is left out. */
function tally(contributions: Contributions, options: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const byOption = new Map<string, string[]>(options.map((option) => [option, []]));
  for (const { unit, value } of contributions) {
    for (const option of value?.type === 'choices' ? value.options : []) {
      const choosing = byOption.get(option);
      if (choosing) choosing.push(unit);
      else byOption.set(option, [unit]);
    }
  }
  return Object.fromEntries([...byOption].filter(([, units]) => units.length > 0));
}

function joinTexts(contributions: Contributions, kind: FieldKind, units: ReadonlyMap<string, Unit>): string | null {
  if (contributions.length === 0) return null;
  return [...contributions]
    .map((contribution) => `${units.get(contribution.unit)?.name ?? contribution.unit}: ${wordsOf(contribution, kind)}`)
    .join('\n');
}

/** What a unit gave, in words: a month as `6/2021` even where Excel made a date of it; `Không` as it was typed. */
export function wordsOf({ raw, value }: Contribution, kind: FieldKind): string {
  return value ? formatEntry({ state: 'value', value }, kind) : String(raw).trim();
}
