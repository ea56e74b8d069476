import type { FieldRef } from '../forms/Table';
import type { Rule } from '../forms/ruleSchema';
import { sumOfFields } from './effectiveFigure';
import { type AddressOf, type ExcelCondition } from './ExcelCondition';
import { excelAll, excelCell, holdsNumber } from './excelCell';
import { excelTolerance, type Figure, figureScalar, figuresDiffer, isNothing } from './Figure';
import type { RuleMember } from './RuleLine';
import type { RuleScope } from './RuleInput';
import type { Violation, ViolationCode } from './Violation';
import { weakerSeverity } from './weakerSeverity';

export interface TotalQuestion {
  readonly rule: Rule;
  readonly mismatch: ViolationCode;
  readonly total: RuleMember;
  readonly parts: readonly FieldRef[];
}

/** Compares what a total says with its parts; the table of outcomes is at the rules that ask (`sumDown`, `partition`). */
export function judgeTotal(question: TotalQuestion, written: Figure | null, scope: RuleScope): Violation[] {
  const { rule, mismatch, total, parts } = question;
  const sum = sumOfFields(scope, parts);
  if (!written || !sum) return [];
  const missing = written.length === 0;
  if (missing ? isNothing(sum) : !figuresDiffer(written, sum, total.kind)) return [];
  return [
    {
      code: missing ? 'total-missing' : mismatch,
      severity: missing ? weakerSeverity(rule.severity, 'warning') : rule.severity,
      ruleId: rule.id,
      field: total.field,
      fields: [total.field, ...parts],
      found: figureScalar(written),
      expected: figureScalar(sum) ?? 0,
    },
  ];
}

/** Above this many parts only empty cells and numbers are weighed, so that a formula stays below Excel's 8,192 characters. */
export const MANY_PARTS = 20;
/** Above this many even that is too long (and Excel takes at most 255 arguments): no condition. */
const TOO_MANY_PARTS = 200;

/** The total's cell is wrong when its number is not the sum: an empty total beside parts is too. Pairs are text, which no formula adds up. */
export function totalCondition(question: Omit<TotalQuestion, 'mismatch'>): ExcelCondition[] {
  const { rule, total, parts } = question;
  if (total.kind === 'pair' || !holdsNumber(total.kind) || parts.length > TOO_MANY_PARTS) return [];
  const fields = [total.field, ...parts];
  return [
    {
      field: total.field,
      severity: rule.severity,
      fields,
      formula: (addressOf) => totalFormula(question, fields, addressOf),
    },
  ];
}

function totalFormula(
  { total, parts }: Omit<TotalQuestion, 'mismatch'>,
  fields: readonly FieldRef[],
  addressOf: AddressOf,
): string {
  const cells = parts.map((field) => excelCell({ field, kind: total.kind }, addressOf).number);
  const { number } = excelCell(total, addressOf);
  const known = fields.map((field) =>
    parts.length > MANY_PARTS
      ? `NOT(ISTEXT(${addressOf(field)}))`
      : excelCell({ field, kind: total.kind }, addressOf).known,
  );
  return excelAll(...known, `ABS(${number}-(${cells.join('+')}))>${excelTolerance(total.kind, number)}`);
}
