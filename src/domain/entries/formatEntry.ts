import type { FieldKind } from '../forms/FieldKind';
import type { Entry, EntryValue } from './Entry';
import { formatNumber } from './formatNumber';
import { formatShare } from './formatShare';

/**
 * An entry as a Vietnamese reader writes it. Read back by `readEntry` with the same kind it gives the same entry, as long as
 * amounts have at most 6 decimals and shares at most 4 in percent (more are rounded).
 *
 * | entry                | text                |
 * | -------------------- | ------------------- |
 * | blank, zero, nil     | empty, `0`, `-`     |
 * | 1632, 1234.5         | `1.632`, `1.234,5`  |
 * | share 0.985, > 0.98  | `98,5%`, `>98%`     |
 * | pair 811, 4829       | `811/4.829`         |
 * | tick                 | `x`                 |
 * | month                | `6/2021`            |
 * | choices              | joined by `; `      |
 *
 * A plain number of a ratio field (a bound, a recomputed share) is written as a share.
 */
export function formatEntry(entry: Entry, kind: FieldKind): string {
  switch (entry.state) {
    case 'blank':
      return '';
    case 'zero':
      return '0';
    case 'nil':
      return '-';
    case 'value':
      return formatValue(entry.value, kind);
  }
}

function formatValue(value: EntryValue, kind: FieldKind): string {
  switch (value.type) {
    case 'number':
      return kind === 'ratio' ? formatShare(value.number) : formatNumber(value.number);
    case 'share':
      return formatShare(value.share, value.bound);
    case 'pair':
      return `${formatNumber(value.first)}/${formatNumber(value.second)}`;
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
