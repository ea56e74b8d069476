import { evaluateRules } from '../../src/domain/rules/evaluateRules';
import type { Table } from '../../src/domain/forms/Table';
import { type EntrySketch, ruleInput } from './ruleInput';

/**
 * What the rules of a table find, one line each: `error total-mismatch tong/cuoc: 1112 ≠ 1122`.
 *
 * @example expect(findings(table, [[263], [859], [1112]])).toEqual(['error total-mismatch tong/cuoc: 1112 ≠ 1122'])
 */
export function findings(
  table: Table,
  grid: readonly (readonly EntrySketch[])[],
  others: readonly (readonly [Table, readonly (readonly EntrySketch[])[]])[] = [],
): string[] {
  return evaluateRules(ruleInput(table, grid, others)).map(
    ({ severity, code, field, found, expected }) =>
      `${severity} ${code} ${field.row}/${field.column}: ${String(found)} ≠ ${String(expected)}`,
  );
}
