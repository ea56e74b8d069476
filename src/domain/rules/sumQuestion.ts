import { crossingAt } from '../forms/crossingAt';
import { partsOfTotal } from '../forms/partsOfTotal';
import type { RuleOf } from '../forms/ruleSchema';
import type { FieldRef, Table } from '../forms/Table';
import { SUMMABLE_KINDS } from './Figure';
import type { TotalQuestion } from './judgeTotal';
import { memberAt } from './RuleLine';

/**
 * What a sum rule asks at one total: whether it is the sum of its parts. Null where there is no sum to ask for: nothing stands there or
 * among the parts, it is a quotient, it holds words or ticks, or a pair would meet single numbers.
 */
export function sumQuestion(
  table: Table,
  rule: RuleOf<'sum-down' | 'sum-across'>,
  place: Omit<FieldRef, 'table'>,
): TotalQuestion | null {
  const crossing = crossingAt(table, place.row, place.column);
  const total = memberAt(table, place.row, place.column);
  const isQuotient = crossing?.type === 'derived' && crossing.rule.kind === 'quotient';
  if (!total || isQuotient || !SUMMABLE_KINDS.has(total.kind)) return null;
  const parts = partsOfTotal(table, total.field, rule);
  const alike = parts.every(({ row, column }) => {
    const kind = memberAt(table, row, column)?.kind;
    return kind !== undefined && (kind === 'pair') === (total.kind === 'pair');
  });
  return parts.length > 0 && alike ? { rule, mismatch: 'total-mismatch', total, parts } : null;
}
