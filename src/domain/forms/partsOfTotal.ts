import { crossingAt } from './crossingAt';
import type { Rule } from './ruleSchema';
import { selectColumns } from './selectColumns';
import { selectRows } from './selectRows';
import type { FieldRef, Table } from './Table';

/**
 * The fields that a total is made of, in printed order: the part rows of its column for sum-down, the part columns of its row for
 * sum-across, numerator and denominator for a quotient, none for any other rule. Crossings that hold nothing (a heading among the
 * part rows) are no parts.
 *
 * @example partsOfTotal(bang2a, { table: 'bang-2a', row: 'tong', column: 'truc-tiep-so-cuoc' }, sumDown)
 * // [{ …, row: 'huyen' }, { …, row: 'xa' }]
 */
export function partsOfTotal(table: Table, total: FieldRef, rule: Rule): readonly FieldRef[] {
  switch (rule.kind) {
    case 'sum-down':
      return selectRows(table, rule.parts)
        .filter(({ id }) => id !== total.row && holds(table, id, total.column))
        .map(({ id }) => ({ ...total, row: id }));
    case 'sum-across':
      return selectColumns(table, rule.parts)
        .filter(({ id }) => id !== total.column && holds(table, total.row, id))
        .map(({ id }) => ({ ...total, column: id }));
    case 'quotient':
      return [rule.numerator, rule.denominator].map((column) => ({ ...total, column }));
    default:
      return [];
  }
}

function holds(table: Table, row: string, column: string): boolean {
  const type = crossingAt(table, row, column)?.type;
  return type === 'entry' || type === 'derived';
}
