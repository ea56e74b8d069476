import type { RuleOf } from '../../domain/forms/ruleSchema';
import type { Figure } from '../../domain/rules/Figure';
import { quotientFigure } from '../../domain/rules/quotientFigure';
import type { CellContent } from '../ports/WorkbookDocument';
import { resultOf } from './resultOf';
import { NIL_MARK } from './totalFormula';

/**
 * What Excel computes for `quotientFormula` over numerator and denominator.
 *
 * @example quotientValue({ factor: 100, decimals: 0 }, [{ type: 'number', number: 2378 }, { type: 'number', number: 801 }]) === 297
 */
export function quotientValue(
  rule: Pick<RuleOf<'quotient'>, 'factor' | 'decimals'>,
  [numerator = { type: 'blank' }, denominator = { type: 'blank' }]: readonly CellContent[],
): number | '' {
  return quotientFigure(rule, figureOfCell(numerator), figureOfCell(denominator))?.[0] ?? '';
}

function figureOfCell(content: CellContent): Figure {
  const result = resultOf(content);
  if (typeof result === 'number') return [result];
  return result === NIL_MARK ? [0] : [];
}
