import type { FieldRef } from '../forms/Table';
import type { Severity } from '../forms/ruleSchema';

/**
 * Where a field stands, as a formula names it: `C9`, or a defined name for a field of another sheet. With `fixed` the place stays the same
 * for every cell of a format (`$C$9`), so that cells can share it.
 */
export type AddressOf = (field: FieldRef, fixed?: boolean) => string;

/**
 * A rule as an Excel formula, for a conditional format on `field`, so that a sent-out workbook checks itself without an add-in.
 *
 * The formula is given without `=`, in English function names with comma separators; it is TRUE when the rule is broken and FALSE
 * otherwise, never an error: entry cells may be empty, hold numbers or any text. It holds no array constant and no union, which
 * conditional formats refuse. Text where a number belongs (`>98%`, `811/4829`) is what a cell formula can't weigh, so such a cell
 * silences the rules that need it; `-` and `không` count as nil. Numbers count as they stand, also one that the field refuses (−3 in a
 * count) or that is read as another (1.235, an English Excel's 1,235); TRUE counts as 1. What a tick or a choice refuses counts as a
 * tick or an answer.
 *
 * A formula looks at the parts as they stand in the sheet. (`evaluate` adds a grand total up from the entered cells instead, so that
 * a wrong subtotal is not reported twice; in a blank workbook subtotals are formulas, so there the two agree.)
 */
export interface ExcelCondition {
  readonly field: FieldRef;
  readonly severity: Severity;
  /** Every field that the formula names. Conditional formats can't point at another sheet: `addressOf` must give a defined name there. */
  readonly fields: readonly FieldRef[];
  /** @example condition.formula(() => 'C9') */
  readonly formula: (addressOf: AddressOf) => string;
}
