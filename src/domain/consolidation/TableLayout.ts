import type { SubmittedTable } from '../intake/Submission';
import type { FieldRef } from '../forms/Table';
import type { CellAddress } from '../workbook/CellAddress';
import type { CellRange } from '../workbook/CellRange';

/**
 * Which fields a submitted table has and where they stood, without what was in them. Units that send the same form have the same
 * layout, so thousands of them can share one (see `LayoutPool`).
 */
export interface TableLayout {
  readonly table: string;
  readonly sheet: string;
  /** From the first header cell to the last field. */
  readonly range: CellRange;
  /** Row ids and column ids, each once. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Five numbers a field: place in `rows`, place in `columns`, sheet row, sheet column (0-based), 1 for a derived field. */
  readonly places: Uint32Array;
}

const STRIDE = 5;

/** The figures of a table that was declared to have nothing to report stand where that was declared. */
export function layoutOf({ table, sheet, range, fields, declaredNil }: SubmittedTable): TableLayout {
  const rows = new Map<string, number>();
  const columns = new Map<string, number>();
  const places = new Uint32Array(fields.length * STRIDE);
  fields.forEach(({ field, address, derived }, index) => {
    const place = [
      placeOf(rows, field.row),
      placeOf(columns, field.column),
      address.row,
      address.column,
      derived ? 1 : 0,
    ];
    places.set(place, index * STRIDE);
  });
  return {
    table,
    sheet: declaredNil?.sheet ?? sheet,
    range,
    rows: [...rows.keys()],
    columns: [...columns.keys()],
    places,
  };
}

function placeOf(places: Map<string, number>, id: string): number {
  const known = places.get(id);
  if (known !== undefined) return known;
  places.set(id, places.size);
  return places.size - 1;
}

/** How many fields a table of this layout has. */
export function fieldCount({ places }: TableLayout): number {
  return places.length / STRIDE;
}

export function fieldOf({ table, rows, columns, places }: TableLayout, index: number): FieldRef {
  const [row = 0, column = 0] = places.subarray(index * STRIDE, index * STRIDE + 2);
  return { table, row: rows[row] ?? '', column: columns[column] ?? '' };
}

export function addressOf({ places }: TableLayout, index: number): CellAddress {
  return { row: places[index * STRIDE + 2] ?? 0, column: places[index * STRIDE + 3] ?? 0 };
}

/** Whether a field is a total, which is compared and never added. */
export function isDerived({ places }: TableLayout, index: number): boolean {
  return places[index * STRIDE + 4] === 1;
}
