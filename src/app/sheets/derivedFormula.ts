import type { FieldKind } from '../../domain/forms/FieldKind';
import type { DerivingRule } from '../../domain/forms/Table';
import type { CellAddress } from '../../domain/workbook/CellAddress';
import { pairTotalFormula } from './pairTotalFormula';
import { quotientFormula } from './quotientFormula';
import { totalFormula } from './totalFormula';

/**
 * The formula of a derived field, without `=`, over the cells of its parts (see `partsOfTotal`): a sum, a sum of pairs, a quotient. Null
 * where no formula can say it: nothing to add up, or too many pairs for Excel.
 */
export function derivedFormula(rule: DerivingRule, kind: FieldKind, parts: readonly CellAddress[]): string | null {
  if (rule.kind === 'quotient') {
    const [numerator, denominator] = parts;
    return numerator && denominator ? quotientFormula(rule, numerator, denominator) : null;
  }
  if (parts.length === 0) return null;
  return kind === 'pair' ? pairTotalFormula(parts) : totalFormula(parts);
}
