import { type FieldRef, fieldKey } from '../forms/Table';
import { entryMembers } from './entryMembers';
import type { ExcelCondition } from './ExcelCondition';
import { excelAll, excelCell } from './excelCell';
import { foundIn } from './foundIn';
import { isPositive } from './isPositive';
import { knownEntry } from './knownEntry';
import type { RuleEvaluator } from './RuleEvaluator';
import { membersOf, type RuleMember, ruleLines } from './RuleLine';
import { touchedCells } from './touchedCells';
import { touchedIn } from './touchedIn';

/**
 * Exactly one of the members is chosen: ticked, words given, or above zero.
 *
 * | members                              | outcome                                                    |
 * | ------------------------------------ | ---------------------------------------------------------- |
 * | one chosen, the others blank/zero/nil| fine                                                       |
 * | all blank in an untouched table      | fine: the table (in a list: the row) has not been begun    |
 * | none chosen (all blank, zero or nil) | not-exactly-one at the first member                        |
 * | several chosen                       | not-exactly-one at the second one chosen, the surplus      |
 * | one unreadable or absent             | silent                                                     |
 *
 * In Excel every member is marked.
 *
 * @example // Có: x, Không: x → not-exactly-one at Không, found 'x', expected null
 */
export const exactlyOne: RuleEvaluator<'exactly-one'> = {
  evaluate: (rule, scope) => {
    const isTouched = touchedIn(scope);
    return ruleLines(rule, scope.table).flatMap((line) => {
      const fields = membersOf(line, rule.members)?.map(({ field }) => field) ?? [];
      const known = fields.flatMap((field) => {
        const entry = knownEntry(scope, field);
        return entry ? [{ field, entry }] : [];
      });
      const chosen = known.filter(({ entry }) => isPositive(entry));
      if (known.length < fields.length || chosen.length === 1) return [];
      const first = chosen[1] ?? known[0];
      if (!first || !isTouched(first.field)) return [];
      return [
        {
          code: 'not-exactly-one' as const,
          severity: rule.severity,
          ruleId: rule.id,
          field: first.field,
          fields,
          found: foundIn(first.entry),
          expected: null,
        },
      ];
    });
  },
  excelConditions: (rule, table) => {
    const whole = table.list ? null : touchedCells(table, entryMembers(table));
    return ruleLines(rule, table).flatMap((line) => {
      const members = membersOf(line, rule.members) ?? [];
      return members.flatMap(({ field }): ExcelCondition[] => {
        const touched = table.list ? touchedCells(table, entryMembers(table, field.row)) : whole;
        if (!touched) return [];
        const formula: ExcelCondition['formula'] = (addressOf) => {
          const cells = members.map((member) => excelCell(member, addressOf));
          const chosen = cells.map(({ positive }) => `IF(${positive},1,0)`).join('+');
          return excelAll(...cells.map(({ known }) => known), `${chosen}<>1`, touched.formula(addressOf));
        };
        return [
          { field, severity: rule.severity, fields: distinct([...members.map(fieldOf), ...touched.fields]), formula },
        ];
      });
    });
  },
};

function fieldOf({ field }: RuleMember): FieldRef {
  return field;
}

function distinct(fields: readonly FieldRef[]): readonly FieldRef[] {
  return [...new Map(fields.map((field) => [fieldKey(field), field])).values()];
}
