import type { Selector } from './ruleSchema';
import type { Column, Table } from './Table';

/**
 * The columns a rule speaks of, left to right as printed whatever the order of a list: `'all'` every column with fields, `'items'`
 * those that are entered, `'totals'` the total columns. Stub and label columns are never among `'all'` and `'items'`; a label column may be
 * named by its id, for the rows that have a field there. Stub columns have no fields, not even by id.
 *
 * @example selectColumns(bangV, 'items').map(({ id }) => id) // ['huyen', 'xa']
 */
export function selectColumns(table: Table, selector: Selector): readonly Column[] {
  return table.columns.filter((column) => column.kind !== 'stub' && isSelected(column, selector));
}

function isSelected({ id, role, kind }: Column, selector: Selector): boolean {
  switch (selector) {
    case 'all':
      return kind !== 'label';
    case 'items':
      return role === 'item' && kind !== 'label';
    case 'totals':
      return role === 'total';
    default:
      return selector.includes(id);
  }
}
