import { excelAll, excelCell } from './excelCell';
import { foundIn } from './foundIn';
import { isPositive } from './isPositive';
import { knownEntry } from './knownEntry';
import type { RuleEvaluator } from './RuleEvaluator';
import { membersOf, ruleLines } from './RuleLine';

/**
 * Exactly one of the members is chosen: ticked, words given, or above zero.
 *
 * | members                              | outcome                                                    |
 * | ------------------------------------ | ---------------------------------------------------------- |
 * | one chosen, the others blank/zero/nil| fine                                                       |
 * | none chosen (all blank, zero or nil) | not-exactly-one at the first member                        |
 * | several chosen                       | not-exactly-one at the second one chosen, the surplus      |
 * | one unreadable or absent             | silent                                                     |
 *
 * In Excel every member is marked.
 *
 * @example // Có: x, Không: x → not-exactly-one at Không, found 'x', expected null
 */
export const exactlyOne: RuleEvaluator<'exactly-one'> = {
  evaluate: (rule, scope) =>
    ruleLines(rule, scope.table).flatMap((line) => {
      const fields = membersOf(line, rule.members)?.map(({ field }) => field) ?? [];
      const known = fields.flatMap((field) => {
        const entry = knownEntry(scope, field);
        return entry ? [{ field, entry }] : [];
      });
      const chosen = known.filter(({ entry }) => isPositive(entry));
      if (known.length < fields.length || chosen.length === 1) return [];
      const first = chosen[1] ?? known[0];
      if (!first) return [];
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
    }),
  excelConditions: (rule, table) =>
    ruleLines(rule, table).flatMap((line) => {
      const members = membersOf(line, rule.members) ?? [];
      return members.map(({ field }) => ({
        field,
        severity: rule.severity,
        fields: members.map((member) => member.field),
        formula: (addressOf) => {
          const cells = members.map((member) => excelCell(member, addressOf));
          const chosen = cells.map(({ positive }) => `IF(${positive},1,0)`).join('+');
          return excelAll(...cells.map(({ known }) => known), `${chosen}<>1`);
        },
      }));
    }),
};
