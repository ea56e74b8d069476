import { layoutTable } from '../../domain/forms/layoutTable';
import type { Table } from '../../domain/forms/Table';
import type { CellRange } from '../../domain/workbook/CellRange';
import type { HyperlinkDocument, NoteDocument, SheetDocument } from '../ports/WorkbookDocument';
import { fieldContents } from './fieldContents';
import { type PlacedField, type PlacedFields, placeFields } from './placeFields';
import { rowHeights } from './rowHeights';
import { sheetLines } from './sheetLines';
import { tableCells } from './tableCells';
import { tableColumnWidths } from './tableColumnWidths';
import { tableConditions } from './tableConditions';
import { tablePrint } from './tablePrint';
import type { FieldCrossing, TableSheet, TableSheetOptions } from './TableSheetOptions';
import { tableValidations } from './tableValidations';

/**
 * A table as a sheet in its official layout: lines above it, caption, title, header, rows, notes, lines below it; ready to print.
 * Row heights are set so that nothing is cut off.
 *
 * @example
 * tableSheet(bang2a, {
 *   sheetName: 'Bảng 2A', entriesOpen: () => true, formulasForTotals: true, validations: true, conditions: true,
 * })
 */
export function tableSheet(table: Table, options: TableSheetOptions): TableSheet {
  const origin = options.origin ?? { row: 0, column: 0 };
  const headLines = options.headLines ?? [];
  const footLines = options.footLines ?? [];
  const top = { row: origin.row + headLines.length, column: origin.column };
  const layout = layoutTable(table, top);
  const fields = placeFields(table, layout);
  const isOpen = (crossing: FieldCrossing): boolean => crossing.type === 'entry' && options.entriesOpen(crossing);
  const contentAt = fieldContents(table, fields, options);

  const head = sheetLines(headLines, origin, layout.columns);
  const body = tableCells({ table, layout, fields, contentAt, isOpen, options });
  const foot = sheetLines(footLines, { ...top, row: top.row + layout.rows }, layout.columns);
  const columnWidths = [...Array.from({ length: origin.column }, () => undefined), ...tableColumnWidths(table)];
  const heights = rowHeights([...head.demands, ...body.demands, ...foot.demands], columnWidths);
  const lastRow = top.row + layout.rows + footLines.length - 1;

  const sheet: SheetDocument = {
    name: options.sheetName,
    ...(options.tabColor === undefined ? {} : { tabColor: options.tabColor }),
    cells: [...head.cells, ...body.cells, ...foot.cells],
    merges: [...head.merges, ...layout.cells.map(({ range }) => range).filter(hasSeveralCells), ...foot.merges],
    columnWidths,
    rowHeights: heights,
    growingRows: growingRows(fields, isOpen),
    ...tablePrint(table, layout, { origin, lastRow, columnWidths, rowHeights: heights }),
    dataValidations: options.validations ? tableValidations(table, fields, isOpen) : [],
    conditionalFormats: options.conditions ? tableConditions(table, fields, options, isOpen) : [],
    ...(options.protected === true ? { protected: true } : {}),
    notes: notesOf(fields, options),
    hyperlinks: [...head.hyperlinks, ...linksOf(fields, options), ...foot.hyperlinks],
  };
  return { sheet, layout, addressOf: (field) => fields.of(field).address };
}

/** The rows that words are typed into: nobody knows how many. */
function growingRows(fields: PlacedFields, isOpen: (crossing: FieldCrossing) => boolean): readonly number[] {
  const rows = fields.all.flatMap(({ crossing, address }) =>
    crossing.type === 'entry' && crossing.kind === 'text' && isOpen(crossing) ? [address.row] : [],
  );
  return [...new Set(rows)];
}

function hasSeveralCells({ top, left, bottom, right }: CellRange): boolean {
  return top !== bottom || left !== right;
}

function linksOf(fields: PlacedFields, { hyperlinkOf }: TableSheetOptions): HyperlinkDocument[] {
  return fields.all.flatMap(({ crossing, address }: PlacedField) => {
    const location = hyperlinkOf?.(crossing);
    return location === undefined ? [] : [{ ...address, location }];
  });
}

const NOTE_AUTHOR = 'Biểu Mẫu';

function notesOf(fields: PlacedFields, { noteOf }: TableSheetOptions): NoteDocument[] {
  return fields.all.flatMap(({ crossing, address }: PlacedField) => {
    const text = noteOf?.(crossing);
    return text === undefined ? [] : [{ ...address, author: NOTE_AUTHOR, text }];
  });
}
