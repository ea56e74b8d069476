import type { CellContent, CellDocument, CellStyle, HyperlinkDocument, SheetDocument } from '../ports/WorkbookDocument';
import type { CellRange } from '../../domain/workbook/CellRange';
import { formatAddress } from '../../domain/workbook/CellAddress';
import { clipText } from './clipText';
import { listStyles } from './listStyles';
import { heightDemand, rowHeights } from './rowHeights';

/** A column of a list sheet. Neighbours with the same `group` stand under one merged header cell. */
export interface ListColumn {
  readonly title: string;
  readonly width: number;
  readonly group?: string;
  readonly style?: CellStyle;
}

export interface ListCell {
  readonly content: CellContent;
  readonly style?: CellStyle;
  /** A place in the workbook that a click leads to. */
  readonly link?: string;
}

export interface ListSheetInput {
  readonly name: string;
  readonly title: string;
  /** Lines under the title, e.g. the stamp. */
  readonly lines: readonly string[];
  readonly columns: readonly ListColumn[];
  /** Each row as long as `columns`; undefined leaves a cell empty. */
  readonly rows: readonly (readonly (ListCell | undefined)[])[];
  /** Columns that stay in view when scrolling right. */
  readonly frozenColumns?: number;
  readonly tabColor?: string;
  readonly paper?: 'A4' | 'A3';
  /** How many columns are printed; absent: all. */
  readonly printedColumns?: number;
}

export interface ListSheet {
  readonly sheet: SheetDocument;
  /** Sheet row (0-based) of the first list row. */
  readonly firstRow: number;
}

/**
 * A plain list on a sheet of its own: title, lines, a header of one or two rows, then a row each; filterable, header frozen and
 * repeated in print.
 *
 * @example listSheet({ name: 'Tình hình nộp', title: 'TÌNH HÌNH NỘP', lines: ['15/16 đơn vị'], columns, rows })
 */
export function listSheet(input: ListSheetInput): ListSheet {
  const { columns } = input;
  const grouped = columns.some(({ group }) => group !== undefined);
  const headerTop = input.lines.length + 2;
  const headerBottom = headerTop + (grouped ? 1 : 0);
  const firstRow = headerBottom + 1;
  const lastColumn = Math.max(columns.length - 1, 0);
  const header = grouped ? groupedHeader(columns, headerTop) : plainHeader(columns, headerTop);
  const styleOf = styleMerger();
  const body = input.rows.flatMap((row, index) => bodyCells(row, columns, firstRow + index, styleOf));

  return {
    firstRow,
    sheet: {
      name: input.name,
      ...(input.tabColor === undefined ? {} : { tabColor: input.tabColor }),
      cells: [...headLines(input), ...header.cells, ...body.map(({ cell }) => cell)],
      merges: header.merges,
      columnWidths: columns.map(({ width }) => width),
      rowHeights: listRowHeights([...header.cells, ...body.map(({ cell }) => cell)], header.merges, columns),
      frozen: { rows: firstRow, columns: input.frozenColumns ?? 0 },
      dataValidations: [],
      conditionalFormats: [],
      print: {
        orientation: 'landscape',
        paper: input.paper ?? 'A4',
        fitToWidth: 1,
        fitToHeight: 0,
        repeatRows: { first: headerTop, last: headerBottom },
        footer: '&P/&N',
        ...(input.printedColumns === undefined
          ? {}
          : {
              printArea: { top: 0, left: 0, bottom: headerBottom + input.rows.length, right: input.printedColumns - 1 },
            }),
      },
      notes: [],
      hyperlinks: body.flatMap(({ link }) => (link ? [link] : [])),
      ...(input.rows.length === 0
        ? {}
        : { autoFilter: { top: headerBottom, left: 0, bottom: headerBottom + input.rows.length, right: lastColumn } }),
    },
  };
}

/** Rows as tall as their wrapped texts; a title that is merged down over both header rows needs only their sum. */
function listRowHeights(
  cells: readonly CellDocument[],
  merges: readonly CellRange[],
  columns: readonly ListColumn[],
): Record<number, number> {
  const mergeAt = new Map(merges.map((merge) => [formatAddress({ row: merge.top, column: merge.left }), merge]));
  const demands = cells.flatMap(({ row, column, content, style = {} }) => {
    if (content.type !== 'text' || style.wrap !== true) return [];
    const range = mergeAt.get(formatAddress({ row, column })) ?? { top: row, left: column, bottom: row, right: column };
    return [heightDemand(range, content.text, style)];
  });
  return rowHeights(
    demands,
    columns.map(({ width }) => width),
  );
}

function headLines({ title, lines }: ListSheetInput): CellDocument[] {
  return [
    { row: 0, column: 0, content: { type: 'text', text: title }, style: listStyles.title },
    ...lines.map((line, index): CellDocument => ({
      row: index + 1,
      column: 0,
      content: { type: 'text', text: line },
      style: listStyles.line,
    })),
  ];
}

interface Header {
  readonly cells: CellDocument[];
  readonly merges: CellRange[];
}

function headerCell(row: number, column: number, text: string): CellDocument {
  return { row, column, content: text === '' ? { type: 'blank' } : { type: 'text', text }, style: listStyles.header };
}

function plainHeader(columns: readonly ListColumn[], row: number): Header {
  return { cells: columns.map(({ title }, column) => headerCell(row, column, title)), merges: [] };
}

function groupedHeader(columns: readonly ListColumn[], top: number): Header {
  const cells: CellDocument[] = [];
  const merges: CellRange[] = [];
  let start = 0;
  columns.forEach(({ title, group }, column) => {
    if (column > 0 && (group === undefined || group !== columns[column - 1]?.group)) start = column;
    cells.push(headerCell(top, column, group === undefined ? title : start === column ? group : ''));
    cells.push(headerCell(top + 1, column, group === undefined ? '' : title));
    const isLast = columns[column + 1]?.group !== group;
    if (group === undefined) merges.push({ top, left: column, bottom: top + 1, right: column });
    else if (isLast && column > start) merges.push({ top, left: start, bottom: top, right: column });
  });
  return { cells, merges };
}

/** One object per pair of styles, so that the writer meets few of them in a long list. */
function styleMerger(): (column: CellStyle | undefined, cell: CellStyle | undefined, isLink: boolean) => CellStyle {
  const merged = new Map<CellStyle | undefined, Map<CellStyle | undefined, { plain: CellStyle; link: CellStyle }>>();
  return (column, cell, isLink) => {
    const byCell = merged.get(column) ?? new Map<CellStyle | undefined, { plain: CellStyle; link: CellStyle }>();
    merged.set(column, byCell);
    let styles = byCell.get(cell);
    if (!styles) {
      const plain = { ...listStyles.body, ...column, ...cell };
      styles = { plain, link: { ...plain, font: listStyles.link } };
      byCell.set(cell, styles);
    }
    return isLink ? styles.link : styles.plain;
  };
}

/** Excel's own limit for one cell; what a stranger wrote may be longer. */
const LONGEST_TEXT = 32_767;

function fitting(content: CellContent): CellContent {
  return content.type === 'text' && content.text.length > LONGEST_TEXT
    ? { ...content, text: clipText(content.text, LONGEST_TEXT) }
    : content;
}

function bodyCells(
  row: readonly (ListCell | undefined)[],
  columns: readonly ListColumn[],
  sheetRow: number,
  styleOf: ReturnType<typeof styleMerger>,
): { cell: CellDocument; link?: HyperlinkDocument }[] {
  return columns.map(({ style }, column) => {
    const cell = row[column];
    const document: CellDocument = {
      row: sheetRow,
      column,
      content: cell ? fitting(cell.content) : { type: 'blank' },
      style: styleOf(style, cell?.style, cell?.link !== undefined),
    };
    return cell?.link === undefined
      ? { cell: document }
      : { cell: document, link: { row: sheetRow, column, location: cell.link } };
  });
}
