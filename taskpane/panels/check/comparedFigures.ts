import type { FindingViolation } from '../../../src/app/ConsolidationResult';

/** What a figure beside a finding says. */
export const FIGURE_NAMES = [
  'found',
  'addedUp',
  'recomputed',
  'atMost',
  'highest',
  'lowest',
  'toAgree',
  'difference',
] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];

export interface FindingFigure {
  readonly name: FigureName;
  readonly value: number;
}

type Compared = Pick<FindingViolation, 'code' | 'found' | 'expected'>;

/**
 * The numbers of a finding, for columns of figures: what stands there, what should, and how far apart they are where parts are added
 * up. Empty when there is no number to compare with.
 *
 * @example comparedFigures({ code: 'total-mismatch', found: 178, expected: 168 }) // found 178, addedUp 168, difference 10
 */
export function comparedFigures({ code, found, expected }: Compared): readonly FindingFigure[] {
  const name = nameOfExpected({ code, found, expected });
  if (name === null || typeof expected !== 'number') return [];
  const figures: FindingFigure[] = [{ name, value: expected }];
  if (typeof found !== 'number') return figures;
  figures.unshift({ name: 'found', value: found });
  return name === 'addedUp' ? [...figures, { name: 'difference', value: found - expected }] : figures;
}

const EXPECTED: Readonly<Partial<Record<FindingViolation['code'], FigureName>>> = {
  'total-mismatch': 'addedUp',
  'total-missing': 'addedUp',
  'total-omits-text': 'addedUp',
  'partition-mismatch': 'addedUp',
  'ratio-mismatch': 'recomputed',
  'quotient-mismatch': 'recomputed',
  'quotient-missing': 'recomputed',
  'subset-exceeded': 'atMost',
  'not-equal': 'toAgree',
};

function nameOfExpected({ code, found, expected }: Compared): FigureName | null {
  if (code !== 'out-of-range') return EXPECTED[code] ?? null;
  if (typeof found !== 'number' || typeof expected !== 'number') return null;
  return found >= expected ? 'highest' : 'lowest';
}
