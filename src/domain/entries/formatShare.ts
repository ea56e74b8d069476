import type { ShareBound } from './Entry';
import { formatNumber } from './formatNumber';
import { shiftDecimal } from './shiftDecimal';

const PERCENT_DECIMALS = 4;

/**
 * A share as a percentage, the Vietnamese way, with its bound in front; at most 4 decimals.
 *
 * @example formatShare(0.985) === '98,5%'; formatShare(0.98, '>') === '>98%'
 */
export function formatShare(share: number, bound?: ShareBound): string {
  return `${bound ?? ''}${formatNumber(shiftDecimal(share, 2), PERCENT_DECIMALS)}%`;
}
