import { formatRange, type CellRange } from '../../domain/workbook/CellRange';
import type { CellAddress } from '../../domain/workbook/CellAddress';
import { groupRanges } from './groupRanges';

/** What a nil answer is written as in our workbooks. */
export const NIL_MARK = '-';

/**
 * The formula of a total, without `=`: the sum of its parts, or an empty text when none of them is given. A nil answer (`-`) is
 * given and adds nothing; parts that are themselves empty totals are not given. Neighbouring parts become one range.
 *
 * @example totalFormula([B7, B8]) === 'IF(COUNT(B7:B8)+COUNTIF(B7:B8,"-")=0,"",SUM(B7:B8))'
 */
export function totalFormula(parts: readonly CellAddress[]): string {
  const ranges = groupRanges(parts).map((range: CellRange) => formatRange(range));
  const list = ranges.join(',');
  const nils = ranges.map((range) => `COUNTIF(${range},"${NIL_MARK}")`).join('+');
  return `IF(COUNT(${list})+${nils}=0,"",SUM(${list}))`;
}
