import type { Entry } from '../entries/Entry';

/**
 * An entry as a violation shows it: null for blank, 0 for zero and nil, a share as a number 0–1 (its bound is left out), `811/4829`,
 * `x` for a tick, `6/2021`, options joined by `; `, words as they are.
 */
export function foundIn(entry: Entry): number | string | null {
  if (entry.state === 'blank') return null;
  if (entry.state !== 'value') return 0;
  const { value } = entry;
  switch (value.type) {
    case 'number':
      return value.number;
    case 'share':
      return value.share;
    case 'pair':
      return `${value.first}/${value.second}`;
    case 'tick':
      return 'x';
    case 'choices':
      return value.options.join('; ');
    case 'month':
      return `${value.month}/${value.year}`;
    case 'text':
      return value.text;
  }
}
