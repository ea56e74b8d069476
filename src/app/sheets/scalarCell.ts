import { textCell } from './listCells';
import type { ListCell } from './listSheet';

/** A figure as a number, received words as text whatever they begin with; nothing for null. */
export function scalarCell(value: number | string | null): ListCell | undefined {
  if (value === null) return undefined;
  return typeof value === 'number'
    ? { content: { type: 'number', number: value }, style: { horizontal: 'right', numberFormat: '#,##0.###' } }
    : textCell(value);
}
