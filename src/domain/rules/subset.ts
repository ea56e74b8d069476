import type { Entry } from '../entries/Entry';
import type { RuleOf } from '../forms/ruleSchema';
import type { Table } from '../forms/Table';
import { excelAll, excelCell } from './excelCell';
import type { ExcelCondition } from './ExcelCondition';
import { extentOf, surelyAbove } from './Extent';
import { foundIn } from './foundIn';
import { isPositive } from './isPositive';
import { knownEntry } from './knownEntry';
import type { RuleEvaluator } from './RuleEvaluator';
import { type RuleMember, ruleLines } from './RuleLine';
import type { Violation } from './Violation';
import { weakerSeverity } from './weakerSeverity';

/**
 * The part is no more than the whole: organisations found at fault ≤ organisations inspected.
 *
 * | part                 | whole                | outcome                                                         |
 * | -------------------- | -------------------- | --------------------------------------------------------------- |
 * | blank                | any                  | fine                                                            |
 * | zero, nil            | blank, or 0 or more  | fine                                                            |
 * | value                | blank                | counts: required-missing at the whole (at most a warning)       |
 * |                      |                      | ratios: silent, the other share is simply not known             |
 * | value                | zero, nil            | subset-exceeded, expected 0                                     |
 * | value ≤ whole        | value                | fine                                                            |
 * | above the whole      | value                | subset-exceeded, expected = the whole (also 0 above −5)         |
 * | unreadable or absent | any, and the reverse | silent                                                          |
 *
 * Shares with bounds: two bounds of one side compare by their figures (`>98%` exceeds `>96%`); where the bounds leave it open
 * (98% against `>96%`) the rule is silent. Pairs have no single size: silent.
 *
 * @example // kiểm tra 3, vi phạm 5 → subset-exceeded at vi phạm, found 5, expected 3
 */
export const subset: RuleEvaluator<'subset'> = {
  evaluate: (rule, scope) =>
    questions(rule, scope.table).flatMap((question) => {
      const part = knownEntry(scope, question.part.field);
      const whole = knownEntry(scope, question.whole.field);
      if (!part || !whole) return [];
      return whole.state === 'blank' ? wholeMissing(rule, question, part) : partExceeding(rule, question, part, whole);
    }),
  excelConditions: (rule, table) => questions(rule, table).flatMap((question) => conditions(rule, question)),
};

function wholeMissing(rule: RuleOf<'subset'>, { part, whole }: SubsetQuestion, entry: Entry): Violation[] {
  if (whole.kind === 'ratio' || !isPositive(entry)) return [];
  return [
    {
      code: 'required-missing',
      severity: weakerSeverity(rule.severity, 'warning'),
      ruleId: rule.id,
      field: whole.field,
      fields: [whole.field, part.field],
      found: null,
      expected: null,
    },
  ];
}

function partExceeding(rule: RuleOf<'subset'>, question: SubsetQuestion, part: Entry, whole: Entry): Violation[] {
  const [partExtent, wholeExtent] = [extentOf(part), extentOf(whole)];
  if (!partExtent || !wholeExtent || !surelyAbove(partExtent, wholeExtent)) return [];
  return [
    {
      code: 'subset-exceeded',
      severity: rule.severity,
      ruleId: rule.id,
      field: question.part.field,
      fields: [question.part.field, question.whole.field],
      found: foundIn(part),
      expected: foundIn(whole),
    },
  ];
}

function conditions(rule: RuleOf<'subset'>, { part, whole }: SubsetQuestion): ExcelCondition[] {
  const fields = [part.field, whole.field];
  const exceeded: ExcelCondition = {
    field: part.field,
    severity: rule.severity,
    fields,
    formula: (addressOf) => {
      const [p, w] = [excelCell(part, addressOf), excelCell(whole, addressOf)];
      return excelAll(p.known, p.given, w.known, w.given, `${p.number}>${w.number}+0.000000001`);
    },
  };
  const missing: ExcelCondition = {
    field: whole.field,
    severity: weakerSeverity(rule.severity, 'warning'),
    fields,
    formula: (addressOf) => {
      const [p, w] = [excelCell(part, addressOf), excelCell(whole, addressOf)];
      return excelAll(p.known, p.positive, `NOT(${w.given})`);
    },
  };
  return whole.kind === 'ratio' ? [exceeded] : [exceeded, missing];
}

interface SubsetQuestion {
  readonly part: RuleMember;
  readonly whole: RuleMember;
}

function questions(rule: RuleOf<'subset'>, table: Table): SubsetQuestion[] {
  return ruleLines(rule, table).flatMap((line) => {
    const [part, whole] = [line(rule.part), line(rule.whole)];
    return part && whole ? [{ part, whole }] : [];
  });
}
