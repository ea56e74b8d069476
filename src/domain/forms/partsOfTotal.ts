import type { Rule } from './ruleSchema';
import { selectRows } from './selectRows';
import type { FieldRef, Table } from './Table';

/**
 * The fields that add up to a total, in printed order: the part rows of its column for sum-down, the part columns of its row for
 * sum-across, none for any other rule.
 *
 * @example partsOfTotal(bang2a, { table: 'bang-2a', row: 'tong', column: 'truc-tiep-so-cuoc' }, sumDown)
 * // [{ …, row: 'huyen' }, { …, row: 'xa' }]
 */
export function partsOfTotal(table: Table, total: FieldRef, rule: Rule): readonly FieldRef[] {
  switch (rule.kind) {
    case 'sum-down':
      return selectRows(table, rule.parts)
        .filter(({ id }) => id !== total.row)
        .map(({ id }) => ({ ...total, row: id }));
    case 'sum-across':
      return rule.parts.map((column) => ({ ...total, column }));
    default:
      return [];
  }
}
