import type { CellContent, CellDocument, CellStyle, HyperlinkDocument, SheetDocument } from '../ports/WorkbookDocument';
import type { CellRange } from '../../domain/workbook/CellRange';
import { formatAddress } from '../../domain/workbook/CellAddress';
import { clipText } from './clipText';
import { listStyles } from './listStyles';
import type { ListRow, ListRows } from './ListRows';
import { type HeightDemand, heightDemand, rowHeights } from './rowHeights';
import { sheetByRows } from './sheetByRows';

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
  readonly rows: ListRows;
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
  const bottom = headerBottom + input.rows.length;
  const { rowHeights: bodyHeights, hyperlinks } = surveyRows(input, firstRow);

  const sheet: Omit<SheetDocument, 'cells'> = {
    name: input.name,
    ...(input.tabColor === undefined ? {} : { tabColor: input.tabColor }),
    merges: header.merges,
    columnWidths: columns.map(({ width }) => width),
    rowHeights: { ...headerHeights(header, columns), ...bodyHeights },
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
        : { printArea: { top: 0, left: 0, bottom, right: input.printedColumns - 1 } }),
    },
    notes: [],
    hyperlinks,
    ...(input.rows.length === 0 ? {} : { autoFilter: { top: headerBottom, left: 0, bottom, right: lastColumn } }),
  };
  return {
    firstRow,
    sheet: sheetByRows(sheet, {
      head: [...headLines(input), ...header.cells],
      *body() {
        let sheetRow = firstRow;
        for (const row of input.rows) {
          yield bodyCells(row, columns, sheetRow, styleOf);
          sheetRow += 1;
        }
      },
      bottom,
      right: lastColumn,
    }),
  };
}

/** A title that is merged down over both header rows needs only their sum. */
function headerHeights({ cells, merges }: Header, columns: readonly ListColumn[]): Record<number, number> {
  const mergeAt = new Map(merges.map((merge) => [formatAddress({ row: merge.top, column: merge.left }), merge]));
  const demands = cells.flatMap(({ row, column, content, style = {} }) => {
    if (content.type !== 'text' || style.wrap !== true) return [];
    const range = mergeAt.get(formatAddress({ row, column })) ?? { top: row, left: column, bottom: row, right: column };
    return [heightDemand(range, content.text, style)];
  });
  return rowHeights(demands, widthsOf(columns));
}

/** What has to be known of all rows before the first is written: how high each is for its wrapped texts, and what links lead where. */
function surveyRows(
  { rows, columns }: ListSheetInput,
  firstRow: number,
): Pick<SheetDocument, 'rowHeights' | 'hyperlinks'> {
  const widths = widthsOf(columns);
  const styleOf = styleMerger();
  const heights: Record<number, number> = {};
  const hyperlinks: HyperlinkDocument[] = [];
  let sheetRow = firstRow;
  for (const row of rows) {
    const demands: HeightDemand[] = [];
    row.forEach((cell, column) => {
      if (!cell) return;
      if (cell.link !== undefined) hyperlinks.push({ row: sheetRow, column, location: cell.link });
      if (cell.content.type !== 'text') return;
      const style = styleOf(columns[column]?.style, cell.style, cell.link !== undefined);
      if (style.wrap !== true) return;
      const { text } = fittingText(cell.content);
      demands.push(heightDemand({ top: sheetRow, left: column, bottom: sheetRow, right: column }, text, style));
    });
    Object.assign(heights, rowHeights(demands, widths));
    sheetRow += 1;
  }
  return { rowHeights: heights, hyperlinks };
}

function widthsOf(columns: readonly ListColumn[]): readonly number[] {
  return columns.map(({ width }) => width);
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

function fittingText<Text extends { readonly text: string }>(content: Text): Text {
  return content.text.length > LONGEST_TEXT ? { ...content, text: clipText(content.text, LONGEST_TEXT) } : content;
}

function fitting(content: CellContent): CellContent {
  return content.type === 'text' ? fittingText(content) : content;
}

const BLANK: CellContent = { type: 'blank' };

function bodyCells(
  row: ListRow,
  columns: readonly ListColumn[],
  sheetRow: number,
  styleOf: ReturnType<typeof styleMerger>,
): readonly CellDocument[] {
  return columns.map(({ style }, column) => {
    const cell = row[column];
    return {
      row: sheetRow,
      column,
      content: cell ? fitting(cell.content) : BLANK,
      style: styleOf(style, cell?.style, cell?.link !== undefined),
    };
  });
}
