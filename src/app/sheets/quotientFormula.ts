import type { RuleOf } from '../../domain/forms/ruleSchema';
import { type CellAddress, formatAddress } from '../../domain/workbook/CellAddress';
import { NIL_MARK } from './totalFormula';

/**
 * The formula of a quotient, without `=`: numerator ÷ denominator × factor, rounded; an empty text while the numerator is not given or the
 * denominator is empty or 0. Texts (empty totals, nil answers, words) count as 0, as `N` takes them in Excel and in LibreOffice.
 *
 * @example quotientFormula(rule, G9, B9) === 'IF(COUNT(G9)+COUNTIF(G9,"-")=0,"",IF(N(B9)=0,"",ROUND(N(G9)/N(B9)*100,0)))'
 */
export function quotientFormula(
  { factor, decimals }: Pick<RuleOf<'quotient'>, 'factor' | 'decimals'>,
  numerator: CellAddress,
  denominator: CellAddress,
): string {
  const [above, below] = [formatAddress(numerator), formatAddress(denominator)];
  const scaled = factor === 1 ? '' : `*${String(factor).toUpperCase()}`;
  const quotient = `IF(N(${below})=0,"",ROUND(N(${above})/N(${below})${scaled},${decimals}))`;
  return `IF(COUNT(${above})+COUNTIF(${above},"${NIL_MARK}")=0,"",${quotient})`;
}
