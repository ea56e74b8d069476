import type { Entry } from './Entry';

/**
 * The number that an entry stands for in a rule or a sum: its own for counts and amounts, the share (0–1) for ratios, 0 for zero
 * and nil. Null for blank, and for entries that are no single number (pairs, ticks, choices, months, text).
 *
 * @example entryNumber({ state: 'nil' }) === 0; entryNumber({ state: 'blank' }) === null
 */
export function entryNumber(entry: Entry): number | null {
  switch (entry.state) {
    case 'blank':
      return null;
    case 'zero':
    case 'nil':
      return 0;
    case 'value':
      if (entry.value.type === 'number') return entry.value.number;
      return entry.value.type === 'share' ? entry.value.share : null;
  }
}
