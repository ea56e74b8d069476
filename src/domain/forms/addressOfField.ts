import type { CellAddress } from '../workbook/CellAddress';
import type { TableLayout } from './layoutTable';

const addresses = new WeakMap<TableLayout, ReadonlyMap<string, CellAddress>>();

/**
 * Where a field stands in a layout; undefined when the layout has no such field (the stub, a crossing that holds nothing).
 *
 * @example addressOfField(layoutTable(bang2a), 'huyen', 'truc-tiep-so-cuoc') // { row: 5, column: 1 }
 */
export function addressOfField(layout: TableLayout, rowId: string, columnId: string): CellAddress | undefined {
  const known = addresses.get(layout) ?? collectAddresses(layout);
  addresses.set(layout, known);
  return known.get(keyOf(rowId, columnId));
}

function collectAddresses({ cells }: TableLayout): ReadonlyMap<string, CellAddress> {
  const found = new Map<string, CellAddress>();
  for (const { field, range } of cells) {
    if (field) found.set(keyOf(field.row, field.column), { row: range.top, column: range.left });
  }
  return found;
}

/** Ids hold no slash. */
function keyOf(rowId: string, columnId: string): string {
  return `${rowId}/${columnId}`;
}
