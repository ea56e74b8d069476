import { excelAll, excelAny, excelCell } from './excelCell';
import { foundIn } from './foundIn';
import { isPositive } from './isPositive';
import { knownEntry } from './knownEntry';
import type { RuleEvaluator } from './RuleEvaluator';
import { membersOf, ruleLines } from './RuleLine';

/**
 * All members are above zero, or none is: people took part only where there were sessions, and the reverse.
 *
 * | members that can be read                           | outcome                                                     |
 * | -------------------------------------------------- | ----------------------------------------------------------- |
 * | all above zero (ticked, words given)               | fine                                                        |
 * | all blank, zero or nil, in any mixture             | fine                                                        |
 * | some above zero, some blank, zero or nil           | together-broken at the first that is blank, zero or nil     |
 *
 * A member that is unreadable or absent says neither; the others are still compared. In Excel every empty one of them is marked.
 *
 * @example // 5 cuộc, người để trống → together-broken at người, found null, expected null
 */
export const together: RuleEvaluator<'together'> = {
  evaluate: (rule, scope) =>
    ruleLines(rule, scope.table).flatMap((line) => {
      const fields = membersOf(line, rule.members)?.map(({ field }) => field) ?? [];
      const known = fields.flatMap((field) => {
        const entry = knownEntry(scope, field);
        return entry ? [{ field, entry }] : [];
      });
      const lacking = known.find(({ entry }) => !isPositive(entry));
      if (!lacking || !known.some(({ entry }) => isPositive(entry))) return [];
      return [
        {
          code: 'together-broken' as const,
          severity: rule.severity,
          ruleId: rule.id,
          field: lacking.field,
          fields,
          found: foundIn(lacking.entry),
          expected: null,
        },
      ];
    }),
  excelConditions: (rule, table) =>
    ruleLines(rule, table).flatMap((line) => {
      const members = membersOf(line, rule.members) ?? [];
      return members.map((member) => ({
        field: member.field,
        severity: rule.severity,
        fields: members.map(({ field }) => field),
        formula: (addressOf) => {
          const others = members
            .filter((other) => other !== member)
            .map((other) => `IFERROR(${excelCell(other, addressOf).positive},FALSE)`);
          const { known, positive } = excelCell(member, addressOf);
          return excelAll(known, `NOT(${positive})`, excelAny(...others));
        },
      }));
    }),
};
