import type { Entry } from '../entries/Entry';
import type { RuleOf } from '../forms/ruleSchema';
import type { Table } from '../forms/Table';
import { type ExcelCell, excelAll, excelCell, excelText } from './excelCell';
import { foundIn } from './foundIn';
import { isPositive } from './isPositive';
import { knownEntry } from './knownEntry';
import type { RuleEvaluator } from './RuleEvaluator';
import { type RuleMember, ruleLines } from './RuleLine';
import { sameWords } from './sameWords';

/**
 * A field must be given, or above zero, when a condition on another field of the line holds.
 *
 * | condition         | holds for                                                       |
 * | ----------------- | --------------------------------------------------------------- |
 * | given             | zero, nil, value                                                |
 * | positive, ticked  | a value above zero, a tick, an option, words; not zero and nil  |
 * | equals            | words, an option, a number written so; case doesn't matter      |
 *
 * | condition            | field                | needs given      | needs positive   |
 * | -------------------- | -------------------- | ---------------- | ---------------- |
 * | doesn't hold         | any                  | fine             | fine             |
 * | holds                | blank                | required-missing | required-missing |
 * | holds                | zero, nil            | fine             | required-missing |
 * | holds                | value above zero     | fine             | fine             |
 * | unreadable or absent | any, and the reverse | silent           | silent           |
 *
 * @example // “Không kiểm tra” được chọn, lý do để trống → required-missing at lý do
 */
export const requiredIf: RuleEvaluator<'required-if'> = {
  evaluate: (rule, scope) =>
    questions(rule, scope.table).flatMap(({ field, cause }) => {
      const entry = knownEntry(scope, field.field);
      const causeEntry = knownEntry(scope, cause.field);
      if (!entry || !causeEntry || !holds(rule.when, causeEntry)) return [];
      if (rule.needs === 'given' ? entry.state !== 'blank' : isPositive(entry)) return [];
      return [
        {
          code: 'required-missing' as const,
          severity: rule.severity,
          ruleId: rule.id,
          field: field.field,
          fields: [field.field, cause.field],
          found: foundIn(entry),
          expected: null,
        },
      ];
    }),
  excelConditions: (rule, table) =>
    questions(rule, table)
      .filter(({ cause }) => rule.when.is !== 'equals' || cause.kind !== 'choices')
      .map(({ field, cause }) => ({
        field: field.field,
        severity: rule.severity,
        fields: [field.field, cause.field],
        formula: (addressOf) => {
          const needed = excelCell(field, addressOf);
          const asked = excelCell(cause, addressOf);
          const fulfilled = rule.needs === 'given' ? needed.given : needed.positive;
          return excelAll(needed.known, asked.known, excelHolds(rule.when, asked), `NOT(${fulfilled})`);
        },
      })),
};

type Condition = RuleOf<'required-if'>['when'];

function holds(condition: Condition, entry: Entry): boolean {
  switch (condition.is) {
    case 'given':
      return entry.state !== 'blank';
    case 'positive':
    case 'ticked':
      return isPositive(entry);
    case 'equals':
      return wordsIn(entry).some((words) => sameWords(words, condition.value));
  }
}

function wordsIn(entry: Entry): readonly string[] {
  if (entry.state === 'value' && entry.value.type === 'choices') return entry.value.options;
  const found = foundIn(entry);
  return found === null ? [] : [String(found)];
}

function excelHolds(condition: Condition, cell: ExcelCell): string {
  switch (condition.is) {
    case 'given':
      return cell.given;
    case 'positive':
    case 'ticked':
      return cell.positive;
    case 'equals':
      return `${cell.text}=${excelText(condition.value)}`;
  }
}

function questions(rule: RuleOf<'required-if'>, table: Table): { field: RuleMember; cause: RuleMember }[] {
  return ruleLines(rule, table).flatMap((line) => {
    const [field, cause] = [line(rule.field), line(rule.when.member)];
    return field && cause ? [{ field, cause }] : [];
  });
}
