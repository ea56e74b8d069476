import { crossingAt } from './crossingAt';
import { partsOfTotal } from './partsOfTotal';
import type { FieldRef, Table } from './Table';
import { tableCrossings } from './tableCrossings';

/**
 * A chain of totals that comes back to where it began, as `row/column` from a total through its parts; undefined when every total
 * can be worked out from entries.
 *
 * @example findSumCircle(table) // ['tong/so-cuoc', 'cong/so-cuoc', 'tong/so-cuoc']
 */
export function findSumCircle(table: Table): readonly string[] | undefined {
  const done = new Set<string>();

  const follow = (field: FieldRef, above: readonly string[]): readonly string[] | undefined => {
    const key = `${field.row}/${field.column}`;
    if (above.includes(key)) return [...above.slice(above.indexOf(key)), key];
    if (done.has(key)) return undefined;
    done.add(key);
    const crossing = crossingAt(table, field.row, field.column);
    if (crossing?.type !== 'derived') return undefined;
    return firstOf(partsOfTotal(table, field, crossing.rule), (part) => follow(part, [...above, key]));
  };

  return firstOf(tableCrossings(table), ({ row, column }) =>
    follow({ table: table.id, row: row.id, column: column.id }, []),
  );
}

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
