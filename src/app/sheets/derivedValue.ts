import type { FieldKind } from '../../domain/forms/FieldKind';
import type { DerivingRule } from '../../domain/forms/Table';
import type { CellContent } from '../ports/WorkbookDocument';
import { pairTotalValue } from './pairTotalValue';
import { quotientValue } from './quotientValue';
import { totalValue } from './totalValue';

/** What Excel computes for `derivedFormula` over cells with these contents. */
export function derivedValue(rule: DerivingRule, kind: FieldKind, parts: readonly CellContent[]): number | string {
  if (rule.kind === 'quotient') return quotientValue(rule, parts);
  return kind === 'pair' ? pairTotalValue(parts) : totalValue(parts);
}
