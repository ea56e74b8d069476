import type { RuleOf } from '../forms/ruleSchema';
import type { Table } from '../forms/Table';
import { excelAll, excelCell, excelNumber } from './excelCell';
import type { ExcelCondition } from './ExcelCondition';
import { type Extent, extentOf, NOISE } from './Extent';
import { foundIn } from './foundIn';
import { knownEntry } from './knownEntry';
import type { RuleEvaluator } from './RuleEvaluator';
import { type RuleMember, ruleLines } from './RuleLine';

/**
 * The ratio is numerator ÷ denominator, within the rule's tolerance.
 *
 * | ratio                     | numerator            | denominator      | outcome                                          |
 * | ------------------------- | -------------------- | ---------------- | ------------------------------------------------ |
 * | blank                     | any                  | any              | fine: asking for it is `required-if`'s work      |
 * | zero, nil                 | any                  | blank, zero, nil | fine                                             |
 * | value                     | any                  | blank, zero, nil | ratio-mismatch, expected null: nothing to divide by |
 * | zero, nil, value          | blank, zero, nil     | value            | compared with 0                                  |
 * | zero, nil, value          | value                | value            | compared with numerator ÷ denominator            |
 * | one is unreadable or absent |                    |                  | silent                                           |
 *
 * A ratio off by more than the tolerance is a ratio-mismatch, expected = the share. `>98%` is kept by any share from 98 % up (less
 * the tolerance), `<2%` by any share down from it, `≈98%` as 98 % itself.
 *
 * @example // 98,5% beside 394 of 400 → fine; 95% → ratio-mismatch, found 0.95, expected 0.985
 */
export const ratio: RuleEvaluator<'ratio'> = {
  evaluate: (rule, scope) =>
    questions(rule, scope.table).flatMap((question) => {
      const fields = [question.ratio, question.numerator, question.denominator].map(({ field }) => field);
      const entries = fields.flatMap((field) => knownEntry(scope, field) ?? []);
      const [ratioEntry, numeratorEntry, denominatorEntry] = entries;
      if (!ratioEntry || !numeratorEntry || !denominatorEntry) return [];
      const written = extentOf(ratioEntry);
      const numerator = numeratorEntry.state === 'blank' ? 0 : extentOf(numeratorEntry)?.size;
      const denominator = denominatorEntry.state === 'blank' ? 0 : extentOf(denominatorEntry)?.size;
      if (!written || numerator === undefined || denominator === undefined) return [];
      const share = denominator === 0 ? null : numerator / denominator;
      if (share === null ? written.size === 0 : keeps(written, share, rule.tolerance + NOISE)) return [];
      return [
        {
          code: 'ratio-mismatch' as const,
          severity: rule.severity,
          ruleId: rule.id,
          field: question.ratio.field,
          fields,
          found: foundIn(ratioEntry),
          expected: share === null ? null : Number(share.toPrecision(12)),
        },
      ];
    }),
  excelConditions: (rule, table) =>
    questions(rule, table).map((question) => ({
      field: question.ratio.field,
      severity: rule.severity,
      fields: [question.ratio.field, question.numerator.field, question.denominator.field],
      formula: formulaOf(question, rule.tolerance),
    })),
};

function keeps(written: Extent, share: number, tolerance: number): boolean {
  switch (written.side) {
    case 'above':
      return share >= written.size - tolerance;
    case 'below':
      return share <= written.size + tolerance;
    case 'exact':
    case 'about':
      return Math.abs(share - written.size) <= tolerance;
  }
}

interface RatioQuestion {
  readonly ratio: RuleMember;
  readonly numerator: RuleMember;
  readonly denominator: RuleMember;
}

function formulaOf(question: RatioQuestion, tolerance: number): ExcelCondition['formula'] {
  return (addressOf) => {
    const written = excelCell(question.ratio, addressOf);
    const above = excelCell(question.numerator, addressOf);
    const below = excelCell(question.denominator, addressOf);
    const off = `ABS(${written.number}-${above.number}/${below.number})>${excelNumber(tolerance + NOISE)}`;
    const wrong = `IF(${below.number}=0,${written.number}<>0,${off})`;
    // Over a denominator of zero the numerator is not looked at, and an error in it must silence the rule all the same.
    const numerator = `ISNUMBER(${above.number})`;
    return excelAll(written.known, above.known, numerator, below.known, written.given, wrong);
  };
}

function questions(rule: RuleOf<'ratio'>, table: Table): RatioQuestion[] {
  return ruleLines(rule, table).flatMap((line) => {
    const [written, numerator, denominator] = [line(rule.ratio), line(rule.numerator), line(rule.denominator)];
    return written && numerator && denominator ? [{ ratio: written, numerator, denominator }] : [];
  });
}
