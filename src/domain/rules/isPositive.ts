import type { Entry } from '../entries/Entry';

/**
 * Whether an entry says that there is something: a number or share above zero, a tick, an option, a month, words. Blank, zero and nil
 * are not positive; a pair is when either number is.
 */
export function isPositive(entry: Entry): boolean {
  if (entry.state !== 'value') return false;
  const { value } = entry;
  switch (value.type) {
    case 'number':
      return value.number > 0;
    case 'share':
      return value.share > 0;
    case 'pair':
      return value.first > 0 || value.second > 0;
    case 'choices':
      return value.options.length > 0;
    case 'text':
      return value.text.trim() !== '';
    case 'tick':
    case 'month':
      return true;
  }
}
