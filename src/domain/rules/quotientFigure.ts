import type { RuleOf } from '../forms/ruleSchema';
import type { Figure } from './Figure';

/** A double holds 15 digits faithfully; what lies behind them is noise. */
const PRECISION = 15;

type Quotient = Pick<RuleOf<'quotient'>, 'factor' | 'decimals'>;

/**
 * Numerator ÷ denominator × factor, rounded half away from zero as Excel's ROUND does.
 *
 * | numerator | denominator   | comes to               |
 * | --------- | ------------- | ---------------------- |
 * | any       | blank, 0      | nothing (`[]`)         |
 * | blank     | other than 0  | nothing (`[]`)         |
 * | number    | other than 0  | the quotient           |
 * | a pair, or can't be told  | | null: can't be told    |
 * | any       | next to 0     | null: beyond what numbers hold |
 *
 * @example quotientFigure({ factor: 100, decimals: 0 }, [2378], [801]) // [297]
 */
export function quotientFigure(rule: Quotient, numerator: Figure | null, denominator: Figure | null): Figure | null {
  if (!numerator || !denominator || numerator.length > 1 || denominator.length > 1) return null;
  const [above] = numerator;
  const [below] = denominator;
  if (above === undefined || below === undefined || below === 0) return [];
  const exact = (above / below) * rule.factor;
  return Number.isFinite(exact) ? [roundHalfUp(exact, rule.decimals)] : null;
}

/** @example roundHalfUp(12.5, 0) === 13; roundHalfUp(1.005, 2) === 1.01 */
export function roundHalfUp(number: number, decimals: number): number {
  const shifted = Number((Math.abs(number) * 10 ** decimals).toPrecision(PRECISION));
  if (!Number.isFinite(shifted)) return number;
  // Not −0, which would be written as such.
  return (Math.sign(number) * Math.round(shifted)) / 10 ** decimals || 0;
}
