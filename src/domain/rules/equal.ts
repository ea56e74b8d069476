import type { Entry } from '../entries/Entry';
import type { RuleOf } from '../forms/ruleSchema';
import type { FieldRef, Table } from '../forms/Table';
import { excelAll, excelCell, holdsNumber } from './excelCell';
import { extentOf, surelyAbove } from './Extent';
import { foundIn } from './foundIn';
import { isPositive } from './isPositive';
import { knownEntry } from './knownEntry';
import { memberAt, type RuleMember } from './RuleLine';
import type { RuleEvaluator } from './RuleEvaluator';
import { sameWords } from './sameWords';

/**
 * Two fields, of one table or two of the form set, hold the same. The violation stands at `left`, expected is what `right` holds.
 *
 * | left                 | right                | outcome                                                     |
 * | -------------------- | -------------------- | ----------------------------------------------------------- |
 * | blank, zero, nil     | blank, zero, nil     | fine: neither says that there is anything                   |
 * | blank, zero, nil     | value other than 0   | not-equal, and the reverse                                  |
 * | value                | the same value       | fine: numbers to 9 decimals, words but for case and spaces  |
 * | value                | another value        | not-equal                                                   |
 * | `>98%`               | 98,5%                | fine: it may be so; 97% is not-equal                        |
 * | number               | words, ticks, a pair | silent: they can't be compared                              |
 * | unreadable or absent | any, and the reverse | silent                                                      |
 *
 * @example // Bảng 1 tổng 4.811, Bảng 5 ghi 4.118 → not-equal, found 4811, expected 4118
 */
export const equal: RuleEvaluator<'equal'> = {
  evaluate: (rule, scope) => {
    const left = knownEntry(scope, rule.left);
    const right = knownEntry(scope, rule.right);
    if (!left || !right || !differ(left, right)) return [];
    return [
      {
        code: 'not-equal',
        severity: rule.severity,
        ruleId: rule.id,
        field: rule.left,
        fields: [rule.left, rule.right],
        found: foundIn(left),
        expected: foundIn(right),
      },
    ];
  },
  excelConditions: (rule, table) => {
    const [left, right] = members(rule, table);
    return [
      {
        field: rule.left,
        severity: rule.severity,
        fields: [rule.left, rule.right],
        formula: (addressOf) => {
          const [l, r] = [excelCell(left, addressOf), excelCell(right, addressOf)];
          const bothEmpty = `AND(NOT(${l.positive}),NOT(${r.positive}))`;
          const differs = holdsNumber(left.kind)
            ? `ABS(${l.number}-${r.number})>0.000000001`
            : left.kind === 'tick'
              ? `(${l.positive})<>(${r.positive})`
              : `AND(NOT(${bothEmpty}),LOWER(${l.text})<>LOWER(${r.text}))`;
          return excelAll(l.known, r.known, differs);
        },
      },
    ];
  },
};

function differ(left: Entry, right: Entry): boolean {
  if (!isPositive(left) && !isPositive(right) && !isNegative(left) && !isNegative(right)) return false;
  const [a, b] = [sizeOf(left), sizeOf(right)];
  if (a && b) return surelyAbove(a, b) || surelyAbove(b, a);
  const [words, otherWords] = [wordsOf(left), wordsOf(right)];
  return words !== null && otherWords !== null && !sameWords(words, otherWords);
}

function isNegative(entry: Entry): boolean {
  return (extentOf(entry)?.size ?? 0) < 0;
}

/** Blank says as much as zero here. */
function sizeOf(entry: Entry): ReturnType<typeof extentOf> {
  return extentOf(entry.state === 'blank' ? { state: 'zero' } : entry);
}

/** Null for a figure: it can't be compared with words. */
function wordsOf(entry: Entry): string | null {
  if (entry.state !== 'value') return '';
  return extentOf(entry) ? null : String(foundIn(entry));
}

/** A field of another table takes the kind of the one that is here: fields that hold the same are of one kind. */
function members(rule: RuleOf<'equal'>, table: Table): [RuleMember, RuleMember] {
  const here = memberIn(table, rule.left) ?? memberIn(table, rule.right);
  const like = { kind: here?.kind ?? 'count', options: here?.options };
  return [
    { field: rule.left, ...like },
    { field: rule.right, ...like },
  ];
}

function memberIn(table: Table, field: FieldRef): RuleMember | null {
  return field.table === table.id ? memberAt(table, field.row, field.column) : null;
}
