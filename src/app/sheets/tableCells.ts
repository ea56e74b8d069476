import type { LayoutCell, TableLayout } from '../../domain/forms/layoutTable';
import type { FieldRef, Table } from '../../domain/forms/Table';
import type { CellContent, CellDocument, CellStyle } from '../ports/WorkbookDocument';
import { fieldStyle } from './fieldStyle';
import type { PlacedFields } from './placeFields';
import { type HeightDemand, heightDemand } from './rowHeights';
import { rowTitleStyle } from './rowTitleStyle';
import { textOf } from './sheetLines';
import type { FieldCrossing, TableSheetOptions } from './TableSheetOptions';
import { tableStyles } from './tableStyles';

export interface TableCells {
  readonly cells: readonly CellDocument[];
  readonly demands: readonly HeightDemand[];
}

export interface TableCellsInput {
  readonly table: Table;
  readonly layout: TableLayout;
  readonly fields: PlacedFields;
  readonly contentAt: (field: FieldRef) => CellContent;
  readonly isOpen: (crossing: FieldCrossing) => boolean;
  readonly options: Pick<TableSheetOptions, 'hyperlinkOf' | 'numberFormatOf'>;
}

/** The cells of a laid out table with their looks, and what room their texts need. */
export function tableCells(input: TableCellsInput): TableCells {
  const placed = input.layout.cells.map((cell) => ({ cell, ...lookOf(cell, input) }));
  return {
    cells: placed.flatMap(({ cell, content, style }) => cellsOf(cell, content, style)),
    demands: placed.map(({ cell, content, style }) => heightDemand(cell.range, textOf(content), style)),
  };
}

/** Every cell of a merged range gets the style, so that its borders are whole in every program. */
function cellsOf({ range }: LayoutCell, content: CellContent, style: CellStyle): CellDocument[] {
  const cells: CellDocument[] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      const first = row === range.top && column === range.left;
      cells.push({ row, column, content: first ? content : { type: 'blank' }, style });
    }
  }
  return cells;
}

function lookOf(cell: LayoutCell, input: TableCellsInput): { content: CellContent; style: CellStyle } {
  const placed = input.fields.at({ row: cell.range.top, column: cell.range.left });
  if (!placed) {
    const content: CellContent = cell.text === '' ? { type: 'blank' } : { type: 'text', text: cell.text };
    return { content, style: textStyle(cell, input) };
  }
  const { crossing, field } = placed;
  const content = input.contentAt(field);
  const style = fieldStyle(crossing, {
    content,
    open: input.isOpen(crossing),
    link: input.options.hyperlinkOf?.(crossing) !== undefined,
    numberFormat: input.options.numberFormatOf?.(crossing),
  });
  return { content, style };
}

function textStyle({ role, range }: LayoutCell, { table, layout }: TableCellsInput): CellStyle {
  switch (role) {
    case 'caption':
    case 'title':
      return tableStyles.caption;
    case 'subtitle':
      return tableStyles.subtitle;
    case 'header':
      return tableStyles.header;
    case 'note':
      return tableStyles.note;
    case 'row-title': {
      const row = table.rows[range.top - layout.header.bottom - 1];
      const column = table.columns[range.left - layout.header.left];
      return row && column ? rowTitleStyle(table, row, column) : tableStyles.rowTitle;
    }
    case 'field':
    case 'none':
      return tableStyles.field;
  }
}
