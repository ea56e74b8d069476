import type { Parameters } from './fillParameters';

/** What rows and columns may be repeated for. */
export interface Repetitions {
  readonly years: readonly number[];
  readonly tiers: readonly { readonly id: string; readonly title: string }[];
}

export type RepeatedFor = 'year' | 'tier';

/** The parameters of each repetition of a row or header cell, in order; of one that isn't repeated the parameters as they are. */
export function repeatScopes(
  each: RepeatedFor | undefined,
  parameters: Parameters,
  { years, tiers }: Repetitions,
): readonly Parameters[] {
  switch (each) {
    case undefined:
      return [parameters];
    case 'year':
      return years.map((year) => new Map([...parameters, ['year', String(year)]]));
    case 'tier':
      return tiers.map(({ id, title }) => new Map([...parameters, ['tier.id', id], ['tier.title', title]]));
  }
}

/** The parameter that tells the ids of repeated rows and columns apart. */
export function idParameter(each: RepeatedFor): string {
  return each === 'year' ? 'year' : 'tier.id';
}

/** Whether a row or header cell that is there only for a tier is there. */
export function hasTier(tier: string | undefined, { tiers }: Repetitions): boolean {
  return tier === undefined || tiers.some(({ id }) => id === tier);
}
