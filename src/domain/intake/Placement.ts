import { tableCrossings } from '../forms/tableCrossings';
import { withListRows } from '../forms/withListRows';
import type { CellRange } from '../workbook/CellRange';
import type { ColumnAlignment } from './alignColumns';
import type { RowAlignment } from './RowAlignment';
import type { HeaderBlock } from './HeaderBlock';
import type { LocatedTable, MisalignedTable, TablePlace } from './LocatedTable';

/** A table laid over a place: how it would lie there, whether it fits or not. */
export interface Placement {
  readonly block: HeaderBlock;
  readonly columns: ColumnAlignment;
  /** Column id → sheet column, 0-based. */
  readonly sheetColumns: ReadonlyMap<string, number>;
  readonly rows: RowAlignment;
}

/** Whether every entry column and row was found once, and nothing with figures lies between. */
export function fits({ columns, rows }: Placement): boolean {
  return (
    columns.missing.length === 0 &&
    columns.contested.length === 0 &&
    rows.missing.length === 0 &&
    rows.unknown.length === 0
  );
}

export function tableIdOf({ columns }: Placement): string {
  return columns.expectation.table.id;
}

export function placeOf({ block, sheetColumns, rows }: Placement): TablePlace {
  const { sheet, index } = block.grid;
  const used = [...sheetColumns.values(), ...(rows.stub === null ? [] : [rows.stub])];
  const range: CellRange = {
    top: block.top,
    left: used.length === 0 ? block.left : Math.min(...used),
    bottom: [...rows.rows.values()].reduce((bottom, row) => Math.max(bottom, row), block.bottom),
    right: used.length === 0 ? block.right : Math.max(...used),
  };
  return { sheet: sheet.name, sheetIndex: index, range };
}

export function locatedTable(placement: Placement, foundBy: 'id' | 'header', confidence: number): LocatedTable {
  const { block, sheetColumns, rows } = placement;
  const place = placeOf(placement);
  return {
    table: tableIdOf(placement),
    place,
    header: { ...place.range, bottom: block.bottom },
    columns: sheetColumns,
    rows: rows.rows,
    foundBy,
    confidence: Math.round(confidence * 1000) / 1000,
  };
}

/** The entered values one after the other; '' when nothing was entered. Two places with the same figures have the same. */
export function contentOf({ block, sheetColumns, columns: { expectation }, rows: { rows } }: Placement): string {
  const values = tableCrossings(withListRows(expectation.table, rows.size)).map((crossing) => {
    const row = rows.get(crossing.row.id);
    const column = sheetColumns.get(crossing.column.id);
    if (crossing.type !== 'entry' || row === undefined || column === undefined) return '';
    const value = block.grid.cellAt(row, column)?.value ?? '';
    return typeof value === 'object' ? value.error : String(value);
  });
  return values.every((value) => value === '') ? '' : JSON.stringify(values);
}

export function misalignedTable(placements: readonly Placement[], nearest: Placement): MisalignedTable {
  const { block, columns, rows } = nearest;
  const known = new Set(nearest.sheetColumns.values());
  return {
    reason: 'misaligned',
    tables: placements.map(tableIdOf),
    places: [placeOf(nearest)],
    difference: {
      missingColumns: columns.missing.map(({ column }) => ({ column: column.id, titles: column.titles })),
      contestedColumns: columns.contested.map(({ expected, found }) => ({
        column: expected.column.id,
        titles: expected.column.titles,
        at: found.flatMap((at) => block.columns[at] ?? []).map(({ column, leafRow }) => ({ row: leafRow, column })),
      })),
      unknownColumns: block.columns
        .filter(({ column, leaf }) => !known.has(column) && column !== rows.stub && !leaf.isStub)
        .map(({ column, leafRow, title }) => ({ title, at: { row: leafRow, column } })),
      missingRows: rows.missing.map(({ id, name }) => ({ row: id, title: name })),
      unknownRows: rows.unknown.map(({ row, title }) => ({ title, at: { row, column: rows.stub ?? block.left } })),
    },
  };
}
