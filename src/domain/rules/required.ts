import { crossingAt } from '../forms/crossingAt';
import type { RuleOf } from '../forms/ruleSchema';
import { selectColumns } from '../forms/selectColumns';
import { selectRows } from '../forms/selectRows';
import type { Table } from '../forms/Table';
import { entryMembers } from './entryMembers';
import type { ExcelCondition } from './ExcelCondition';
import { excelAll, excelCell } from './excelCell';
import { knownEntry } from './knownEntry';
import type { RuleEvaluator } from './RuleEvaluator';
import { memberAt, type RuleMember } from './RuleLine';
import { touchedCells } from './touchedCells';
import { touchedIn } from './touchedIn';

/**
 * Fields that must be filled in once anything in the table is; in a list, once anything in their own row is.
 *
 * | the table (a list: the row)              | field                | outcome                        |
 * | ---------------------------------------- | -------------------- | ------------------------------ |
 * | all entry fields blank, or absent        | any                  | fine: it has not been begun    |
 * | one is given, or can't be read           | blank                | required-blank, expected null  |
 * | one is given, or can't be read           | zero, nil, value     | fine                           |
 * | any                                      | unreadable or absent | silent                         |
 *
 * Totals make no difference, neither as what is required nor as what was filled in.
 *
 * @example // họ tên ghi rồi, đơn vị để trống → required-blank at đơn vị, found null, expected null
 */
export const required: RuleEvaluator<'required'> = {
  evaluate: (rule, scope) => {
    const isTouched = touchedIn(scope);
    return members(rule, scope.table).flatMap(({ field }) => {
      if (knownEntry(scope, field)?.state !== 'blank' || !isTouched(field)) return [];
      return [
        {
          code: 'required-blank' as const,
          severity: rule.severity,
          ruleId: rule.id,
          field,
          fields: [field],
          found: null,
          expected: null,
        },
      ];
    });
  },
  excelConditions: (rule, table) => {
    const whole = table.list ? null : touchedCells(table, entryMembers(table));
    return members(rule, table).flatMap((member): ExcelCondition[] => {
      const touched = table.list ? touchedCells(table, entryMembers(table, member.field.row)) : whole;
      if (!touched) return [];
      return [
        {
          field: member.field,
          severity: rule.severity,
          fields: touched.fields,
          formula: (addressOf) => excelAll(`NOT(${excelCell(member, addressOf).given})`, touched.formula(addressOf)),
        },
      ];
    });
  },
};

function members(rule: RuleOf<'required'>, table: Table): RuleMember[] {
  const columns = selectColumns(table, rule.columns);
  return selectRows(table, rule.rows).flatMap((row) =>
    columns.flatMap((column) =>
      crossingAt(table, row.id, column.id)?.type === 'entry' ? (memberAt(table, row.id, column.id) ?? []) : [],
    ),
  );
}
