import type { RuleOf } from '../forms/ruleSchema';
import { selectColumns } from '../forms/selectColumns';
import { selectRows } from '../forms/selectRows';
import type { Table } from '../forms/Table';
import { excelAll, excelAny, excelCell, excelNumber, holdsNumber } from './excelCell';
import { exactly, extentOf, surelyAbove } from './Extent';
import { foundIn } from './foundIn';
import { knownEntry } from './knownEntry';
import type { RuleEvaluator } from './RuleEvaluator';
import { memberAt, type RuleMember } from './RuleLine';

/**
 * Every value lies between `min` and `max`, both allowed. Ratios are shares: 100 % is 1.
 *
 * | field                              | outcome                                                         |
 * | ---------------------------------- | --------------------------------------------------------------- |
 * | blank                              | fine                                                            |
 * | zero, nil                          | as 0: out-of-range below a `min` above zero                     |
 * | value between the bounds           | fine                                                            |
 * | value below `min`                  | out-of-range, expected = `min`                                  |
 * | value above `max`                  | out-of-range, expected = `max`                                  |
 * | `>98%` under a `max` of 1          | fine; `>100%` is out of range, `<120%` may be right: silent     |
 * | a pair, a tick, words              | fine: they have no single size                                  |
 * | unreadable or absent               | silent                                                          |
 *
 * @example // tỷ lệ 103% với max 1 → out-of-range, found 1.03, expected 1
 */
export const range: RuleEvaluator<'range'> = {
  evaluate: (rule, scope) =>
    members(rule, scope.table).flatMap(({ field }) => {
      const entry = knownEntry(scope, field);
      const extent = entry && extentOf(entry);
      if (!extent) return [];
      const { min, max } = rule;
      const tooSmall = min !== undefined && surelyAbove(exactly(min), extent);
      const tooGreat = max !== undefined && surelyAbove(extent, exactly(max));
      if (!tooSmall && !tooGreat) return [];
      return [
        {
          code: 'out-of-range' as const,
          severity: rule.severity,
          ruleId: rule.id,
          field,
          fields: [field],
          found: foundIn(entry),
          expected: (tooSmall ? min : max) ?? null,
        },
      ];
    }),
  excelConditions: (rule, table) =>
    members(rule, table)
      .filter(({ kind }) => holdsNumber(kind))
      .map((member) => ({
        field: member.field,
        severity: rule.severity,
        fields: [member.field],
        formula: (addressOf) => {
          const { known, given, number } = excelCell(member, addressOf);
          const tooSmall = rule.min === undefined ? [] : [`${number}<${excelNumber(rule.min)}-0.000000001`];
          const tooGreat = rule.max === undefined ? [] : [`${number}>${excelNumber(rule.max)}+0.000000001`];
          return excelAll(known, given, excelAny(...tooSmall, ...tooGreat));
        },
      })),
};

function members(rule: RuleOf<'range'>, table: Table): RuleMember[] {
  const columns = selectColumns(table, rule.columns);
  return selectRows(table, rule.rows).flatMap((row) =>
    columns.flatMap((column) => memberAt(table, row.id, column.id) ?? []),
  );
}
