import type { Selector } from './ruleSchema';
import type { Row, Table } from './Table';

/**
 * The rows a rule speaks of, top to bottom as printed whatever the order of a list: `'all'` every row, `'items'` the rows that
 * are entered, `'totals'` the total rows. Ids that the table has not are passed over (`parseFormSet` refuses such rules).
 *
 * @example selectRows(bang2a, 'items').map(({ id }) => id) // ['huyen', 'xa']
 */
export function selectRows(table: Table, selector: Selector): readonly Row[] {
  switch (selector) {
    case 'all':
      return table.rows;
    case 'items':
      return table.rows.filter(({ role }) => role === 'item');
    case 'totals':
      return table.rows.filter(({ role }) => role === 'total');
    default:
      return table.rows.filter(({ id }) => selector.includes(id));
  }
}
