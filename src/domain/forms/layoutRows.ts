import type { CellAddress } from '../workbook/CellAddress';
import type { CellRange } from '../workbook/CellRange';
import { crossingAt } from './crossingAt';
import type { LayoutCell } from './layoutTable';
import { isPrintedAsOne, leavesOf } from './layoutHeader';
import type { Column, HeaderNode, Row, Table } from './Table';

/**
 * The body of a table as cells that cover it without gap or overlap, row by row and left to right from `origin`. A row's title stands
 * in the first stub column, further ones stay empty; its labels stand in theirs. A heading across is one cell over the whole width.
 * Label cells that the further lines of an item leave empty are part of the cell above; where several columns stand under one header
 * cell, what holds nothing is part of the cell to its left.
 */
export function layoutRows(table: Table, origin: CellAddress): LayoutCell[] {
  const joinable = joinableColumns(table);
  const joins = (row: Row, at: number): boolean => joinable.has(at) && isEmpty(table, row, table.columns[at]);
  const continues = (index: number, at: number): boolean => {
    const row = table.rows[index];
    return row !== undefined && !joins(row, at) && isContinued(table, index, table.columns[at]);
  };
  return table.rows.flatMap((row, index): LayoutCell[] => {
    const top = origin.row + index;
    if (row.across) return [acrossCell(table, row, { row: top, column: origin.column })];
    return table.columns.flatMap((column, at): LayoutCell[] => {
      if (joins(row, at) || continues(index, at)) return [];
      let [below, beside] = [0, 0];
      while (continues(index + below + 1, at)) below += 1;
      while (joins(row, at + beside + 1)) beside += 1;
      const left = origin.column + at;
      const range: CellRange = { top, left, bottom: top + below, right: left + beside };
      return [{ range, ...gridCell(table, row, column) }];
    });
  });
}

/**
 * The places of the columns, but the first, that stand under one header cell with others. Where the first is a label, whose cells may
 * reach over several rows, none of them is joined to it.
 */
function joinableColumns({ header, columns }: Table): ReadonlySet<number> {
  const places = new Map(columns.map(({ id }, at) => [id, at]));
  const joinable = new Set<number>();
  for (const group of header.flatMap(unitedGroups)) {
    const [first = -1, ...others] = leavesOf(group).map(({ columnId = '' }) => places.get(columnId) ?? -1);
    if (columns[first]?.kind !== 'label') others.forEach((at) => joinable.add(at));
  }
  return joinable;
}

/** The outermost groups that are printed as one cell. */
function unitedGroups(node: HeaderNode): readonly HeaderNode[] {
  if (node.children.length === 0) return [];
  return isPrintedAsOne(node) ? [node] : node.children.flatMap(unitedGroups);
}

function isEmpty(table: Table, row: Row, column: Column | undefined): boolean {
  const crossing = column && crossingAt(table, row.id, column.id);
  return crossing?.type === 'none' || (crossing?.type === 'title' && printedText(table, row, crossing.column) === '');
}

function acrossCell(table: Table, row: Row, { row: top, column: left }: CellAddress): LayoutCell {
  const texts = table.columns.map((column) => printedText(table, row, column)).filter((text) => text !== '');
  const range = { top, left, bottom: top, right: left + table.columns.length - 1 };
  return { range, role: 'row-title', text: texts.join(' ') };
}

/** Whether the cell is merged with the one above. */
function isContinued(table: Table, index: number, column: Column | undefined): boolean {
  const row = table.rows[index];
  const above = table.rows[index - 1];
  if (!row?.continues || !above || above.across || column?.kind !== 'label') return false;
  return isLabel(row, column) && isLabel(above, column) && (row.labels[column.id] ?? '') === '';
}

function isLabel(row: Row, { id }: Column): boolean {
  return !row.cells[id];
}

function gridCell(table: Table, row: Row, column: Column): Omit<LayoutCell, 'range'> {
  switch (crossingAt(table, row.id, column.id)?.type) {
    case 'title':
      return { role: 'row-title', text: printedText(table, row, column) };
    case 'none':
    case undefined:
      return { role: 'none', text: '' };
    default:
      return { role: 'field', text: '', field: { table: table.id, row: row.id, column: column.id } };
  }
}

/** What a stub or label column prints in a row. */
export function printedText(table: Table, row: Row, column: Column): string {
  if (column.kind === 'label') return row.labels[column.id] ?? '';
  const titled = table.columns.find(({ kind }) => kind === 'stub');
  return column === titled ? row.title : '';
}
