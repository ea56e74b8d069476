import { entryNumber } from '../entries/entryNumber';
import type { Entry } from '../entries/Entry';
import { crossingAt } from '../forms/crossingAt';
import { partsOfTotal } from '../forms/partsOfTotal';
import type { RuleOf } from '../forms/ruleSchema';
import { selectRows } from '../forms/selectRows';
import type { Table } from '../forms/Table';
import { effectiveFigure } from './effectiveFigure';
import type { AddressOf } from './ExcelCondition';
import { excelAll, excelCell, excelNumber, holdsNumber } from './excelCell';
import { NOISE } from './Extent';
import { foundIn } from './foundIn';
import { knownEntry } from './knownEntry';
import { roundHalfUp } from './quotientFigure';
import type { RuleEvaluator } from './RuleEvaluator';
import { memberAt, type RuleMember } from './RuleLine';
import type { RuleScope } from './RuleInput';
import type { Violation } from './Violation';
import { weakerSeverity } from './weakerSeverity';

/**
 * Across each row, the result is numerator ÷ denominator × factor, rounded half up to the rule's decimals (`7 = 6/1*100`).
 *
 * | numerator        | denominator      | result                                  | outcome                                          |
 * | ---------------- | ---------------- | --------------------------------------- | ------------------------------------------------ |
 * | any              | blank, zero, nil | blank, zero, nil                        | fine                                             |
 * | any              | blank, zero, nil | other than 0                            | quotient-mismatch, expected null: nothing to divide by |
 * | blank, zero, nil | value            | blank, zero, nil                        | fine                                             |
 * | blank, zero, nil | value            | other than 0                            | quotient-mismatch, expected 0                    |
 * | value            | value            | blank                                   | quotient-missing (at most a warning); fine where 0 is expected |
 * | value            | value            | the quotient, or rounds to it           | fine: 296,88 and 297 are both 2.378/801*100      |
 * | value            | value            | less than half of the last place off    | fine: it was rounded to more decimals            |
 * | value            | value            | anything else (297,5; truncated 296)    | quotient-mismatch, expected = the rounded quotient |
 * | one unreadable or absent            | | any                                     | silent                                           |
 * | any              | any              | `>98%`, a pair, unreadable or absent     | silent                                           |
 *
 * Numerator and denominator that are totals count as the sums of their own parts (`effectiveFigure`).
 *
 * @example // 2.378 of 801, × 100 → 297; 300 → quotient-mismatch, found 300, expected 297
 */
export const quotient: RuleEvaluator<'quotient'> = {
  evaluate: (rule, scope) => questions(rule, scope.table).flatMap((question) => judge(question, scope)),
  excelConditions: (rule, table) =>
    questions(rule, table).map((question) => ({
      field: question.result.field,
      severity: rule.severity,
      fields: [question.result.field, question.numerator.field, question.denominator.field],
      formula: (addressOf) => formula(question, addressOf),
    })),
};

interface QuotientQuestion {
  readonly rule: RuleOf<'quotient'>;
  readonly result: RuleMember;
  readonly numerator: RuleMember;
  readonly denominator: RuleMember;
}

function judge({ rule, result, numerator, denominator }: QuotientQuestion, scope: RuleScope): Violation[] {
  const entry = knownEntry(scope, result.field);
  const above = sizeOf(scope, numerator);
  const below = sizeOf(scope, denominator);
  const written = entry && writtenNumber(entry);
  if (!entry || written === null || above === null || below === null) return [];
  const exact = below === 0 ? 0 : (above / below) * rule.factor;
  const expected = roundHalfUp(exact, rule.decimals);
  if (!Number.isFinite(exact) || agrees(written, exact, rule.decimals)) return [];
  const missing = entry.state === 'blank';
  return [
    {
      code: missing ? 'quotient-missing' : 'quotient-mismatch',
      severity: missing ? weakerSeverity(rule.severity, 'warning') : rule.severity,
      ruleId: rule.id,
      field: result.field,
      fields: [result.field, numerator.field, denominator.field],
      found: foundIn(entry),
      expected: below === 0 ? null : expected,
    },
  ];
}

/** Blank counts 0 here: where 0 is expected, nothing is as good. */
function writtenNumber(entry: Entry): number | null {
  if (entry.state === 'blank') return 0;
  if (entry.state === 'value' && entry.value.type === 'share' && entry.value.bound) return null;
  return entryNumber(entry);
}

function sizeOf(scope: RuleScope, { field }: RuleMember): number | null {
  const figure = effectiveFigure(scope, field);
  return figure && figure.length < 2 ? (figure[0] ?? 0) : null;
}

function agrees(written: number, exact: number, decimals: number): boolean {
  const rounded = Math.abs(roundHalfUp(written, decimals) - roundHalfUp(exact, decimals));
  return rounded <= NOISE || Math.abs(written - exact) < halfPlace(decimals);
}

/** Half of the last place, less the noise of binary fractions: exactly half is decided by rounding. */
function halfPlace(decimals: number): number {
  return 0.5 * 10 ** -decimals - NOISE;
}

function formula({ rule, result, numerator, denominator }: QuotientQuestion, addressOf: AddressOf): string {
  const [written, above, below] = [result, numerator, denominator].map((member) => excelCell(member, addressOf));
  if (!written || !above || !below) return 'FALSE';
  const { factor, decimals } = rule;
  const scaled = factor === 1 ? '' : `*${excelNumber(factor)}`;
  const exact = `IF(${below.number}=0,0,${above.number}/${below.number}${scaled})`;
  const rounded = `ABS(ROUND(${written.number},${decimals})-ROUND(${exact},${decimals}))>${excelNumber(NOISE)}`;
  const off = `ABS(${written.number}-${exact})>=${excelNumber(halfPlace(decimals))}`;
  // Over a denominator of zero the numerator is not looked at, and an error in it must silence the rule all the same.
  const isNumber = `ISNUMBER(${above.number})`;
  return excelAll(written.known, above.known, isNumber, below.known, rounded, off);
}

/** The rows where the result is this rule's to give: where several reach it, the first does. */
function questions(rule: RuleOf<'quotient'>, table: Table): QuotientQuestion[] {
  return selectRows(table, rule.rows).flatMap((row) => {
    const crossing = crossingAt(table, row.id, rule.result);
    if (crossing?.type === 'derived' && crossing.rule !== rule) return [];
    const result = memberAt(table, row.id, rule.result);
    if (!result || !holdsNumber(result.kind)) return [];
    const [numerator, denominator] = partsOfTotal(table, result.field, rule).flatMap(
      (part) => memberAt(table, part.row, part.column) ?? [],
    );
    return numerator && denominator ? [{ rule, result, numerator, denominator }] : [];
  });
}
