import type { TableLayout } from '../../domain/forms/layoutTable';
import { tableCrossings } from '../../domain/forms/tableCrossings';
import { type FieldRef, type Table, fieldKey } from '../../domain/forms/Table';
import { type CellAddress, formatAddress } from '../../domain/workbook/CellAddress';
import type { FieldCrossing } from './TableSheetOptions';

/** One cell of a table's grid on a sheet. Crossings that hold nothing have one too. */
export interface PlacedField {
  readonly field: FieldRef;
  readonly crossing: FieldCrossing;
  readonly address: CellAddress;
}

/** The grid of a table on its sheet. */
export interface PlacedFields {
  /** Row by row, left to right. */
  readonly all: readonly PlacedField[];
  readonly at: (address: CellAddress) => PlacedField | undefined;
  /** A field that the table doesn't have is a bug. */
  readonly of: (field: FieldRef) => PlacedField;
}

/** Puts every crossing of a table but the stub to its cell. */
export function placeFields(table: Table, { header }: TableLayout): PlacedFields {
  const rows = new Map(table.rows.map(({ id }, index) => [id, header.bottom + 1 + index]));
  const columns = new Map(table.columns.map(({ id }, index) => [id, header.left + index]));
  const all = tableCrossings(table).flatMap((crossing): PlacedField[] => {
    const row = rows.get(crossing.row.id);
    const column = columns.get(crossing.column.id);
    if (crossing.type === 'title' || row === undefined || column === undefined) return [];
    const field = { table: table.id, row: crossing.row.id, column: crossing.column.id };
    return [{ field, crossing, address: { row, column } }];
  });
  const byAddress = new Map(all.map((placed) => [formatAddress(placed.address), placed]));
  const byKey = new Map(all.map((placed) => [fieldKey(placed.field), placed]));
  return {
    all,
    at: (address) => byAddress.get(formatAddress(address)),
    of: (field) => {
      const placed = byKey.get(fieldKey(field));
      if (!placed) throw new RangeError(`table ${table.id} has no field ${fieldKey(field)}`);
      return placed;
    },
  };
}
