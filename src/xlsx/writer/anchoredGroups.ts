import type { CellRange } from '../../domain/workbook/CellRange';
import { shiftFormula } from '../../domain/workbook/shiftFormula';

/** Ranges whose formulas are relative to their top left corner, however a program finds that corner. */
export interface AnchoredGroup {
  readonly ranges: readonly CellRange[];
  readonly formulas: readonly string[];
}

/**
 * Splits ranges that share formulas written for the first range's top left cell. Programs disagree on whether a relative reference
 * starts from the first range or from the corner of all ranges together: where the two differ and it matters, each range
 * becomes a group of its own with its own formulas. Otherwise all stay together. No ranges: no group.
 */
export function anchoredGroups(ranges: readonly CellRange[], formulas: readonly string[]): readonly AnchoredGroup[] {
  const [first] = ranges;
  if (first === undefined) return [];
  const isCommonCorner = ranges.every(({ top, left }) => top >= first.top && left >= first.left);
  const isRelative = formulas.some((formula) => shiftFormula(formula, 1, 1) !== formula);
  if (isCommonCorner || !isRelative) return [{ ranges, formulas }];
  return ranges.map((range) => ({
    ranges: [range],
    formulas: formulas.map((formula) => shiftFormula(formula, range.top - first.top, range.left - first.left)),
  }));
}
