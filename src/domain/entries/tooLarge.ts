import { formatNumber } from './formatNumber';
import type { EntryProblem } from './ReadEntry';

/** Above 2^53 − 1 whole numbers are no longer told apart: such a figure is refused, the limit is the hint. */
export const tooLarge: EntryProblem = {
  code: 'not-a-number',
  hint: `≤ ${formatNumber(Number.MAX_SAFE_INTEGER)}`,
};
