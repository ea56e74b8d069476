import type { CellContent } from '../ports/WorkbookDocument';
import { resultOf } from './resultOf';
import { NIL_MARK } from './totalFormula';

/**
 * What Excel computes for `totalFormula`: the sum of the numbers among the parts; an empty text when no part is a number or nil.
 * Other texts add nothing, as in Excel.
 *
 * @example totalValue([{ type: 'number', number: 263 }, { type: 'blank' }]) === 263
 * @example totalValue([{ type: 'blank' }, { type: 'blank' }]) === ''
 */
export function totalValue(parts: readonly CellContent[]): number | '' {
  let total = 0;
  let given = false;
  for (const part of parts) {
    const value = resultOf(part);
    if (typeof value === 'number') total += value;
    given ||= typeof value === 'number' || value === NIL_MARK;
  }
  return given ? total : '';
}
