import { crossingAt } from '../../../src/domain/forms/crossingAt';
import { headerDepth, layoutHeader } from '../../../src/domain/forms/layoutHeader';
import type { Column, Crossing, HeaderNode, Row, Table } from '../../../src/domain/forms/Table';

/** A rectangle of the drawing, in pixels from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A table as a small picture: what one would make out of the sheet from some way off. */
export interface TableDrawing {
  readonly width: number;
  readonly height: number;
  /** The header's cells, merged as on the sheet. */
  readonly header: readonly Box[];
  /** The cells below it. */
  readonly cells: readonly Box[];
  /** Those of them that are totals, or titles of total rows. */
  readonly totals: readonly Box[];
  /** Strokes for row titles and words. */
  readonly words: readonly Box[];
  /** Strokes for figures, at the right of their cells. */
  readonly figures: readonly Box[];
  /** Little squares for what is ticked. */
  readonly ticks: readonly Box[];
}

const WIDTH = 80;
const HEIGHT = 56;
const HEADER_ROW = 7;
const ROW = { least: 5, most: 10 };
const USUAL_WIDTH = 12;
/** Between the edge of a cell and what stands in it. */
const PADDING = 2;
const STROKE = 2;
const TICK = 4;

/**
 * The picture of a table, from its header tree and rows: columns as wide to each other as on the sheet. Of a long table as many rows
 * are drawn as there is room for, the last one always.
 *
 * @example drawTable(bang2a).header.length // 13: the cells of its three header rows
 */
export function drawTable(table: Table): TableDrawing {
  const edges = columnEdges(table.header);
  const depth = headerDepth(table.header);
  const top = depth * HEADER_ROW;
  const rows = rowsWithRoom(table.rows, HEIGHT - top);
  const rowHeight = Math.max(ROW.least, Math.min(ROW.most, (HEIGHT - top) / Math.max(1, rows.length)));
  const across = (left: number, right: number): Pick<Box, 'x' | 'width'> => {
    const x = edges[left] ?? 0;
    return { x, width: (edges[right + 1] ?? WIDTH) - x };
  };
  const body = rows.flatMap((row, index) =>
    table.columns.map((column, at) => ({
      box: { ...across(at, at), y: top + index * rowHeight, height: rowHeight },
      holds: contentOf(crossingAt(table, row.id, column.id)),
      isTotal: isTotal(table, row, column),
    })),
  );
  const marks = (wanted: Content, mark: (box: Box) => Box): Box[] =>
    body.filter(({ holds }) => holds === wanted).map(({ box }) => mark(box));
  return {
    width: WIDTH,
    height: top + rows.length * rowHeight,
    header: layoutHeader(table.header).map(({ range }) => ({
      ...across(range.left, range.right),
      y: range.top * HEADER_ROW,
      height: (range.bottom - range.top + 1) * HEADER_ROW,
    })),
    cells: body.map(({ box }) => box),
    totals: body.filter((cell) => cell.isTotal).map(({ box }) => box),
    words: marks('words', (box) => stroke(box, 0.7, 'left')),
    figures: marks('figure', (box) => stroke(box, 0.45, 'right')),
    ticks: marks('tick', tickIn),
  };
}

type Content = 'words' | 'figure' | 'tick' | 'nothing';

function contentOf(crossing: Crossing | undefined): Content {
  if (crossing === undefined || crossing.type === 'none') return 'nothing';
  if (crossing.type === 'title') return 'words';
  switch (crossing.kind) {
    case 'tick':
      return 'tick';
    case 'choice':
    case 'choices':
    case 'text':
      return 'words';
    case 'count':
    case 'amount':
    case 'ratio':
    case 'pair':
    case 'month':
      return 'figure';
  }
}

function isTotal(table: Table, row: Row, column: Column): boolean {
  return row.role === 'total' || crossingAt(table, row.id, column.id)?.type === 'derived';
}

/** The left edge of every column, and the right edge of the last. */
function columnEdges(header: readonly HeaderNode[]): readonly number[] {
  const widths = leafWidths(header);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const edges = [0];
  let reached = 0;
  for (const width of widths) edges.push(((reached += width) / whole) * WIDTH);
  return edges;
}

function leafWidths(nodes: readonly HeaderNode[]): readonly number[] {
  return nodes.flatMap(({ children, width = USUAL_WIDTH }) => (children.length === 0 ? [width] : leafWidths(children)));
}

function rowsWithRoom(rows: readonly Row[], room: number): readonly Row[] {
  const most = Math.max(1, Math.floor(room / ROW.least));
  return rows.length <= most ? rows : [...rows.slice(0, most - 1), ...rows.slice(-1)];
}

function stroke({ x, y, width, height }: Box, share: number, side: 'left' | 'right'): Box {
  const inner = Math.max(STROKE, width - 2 * PADDING);
  const length = Math.max(STROKE, inner * share);
  return {
    x: side === 'left' ? x + PADDING : x + PADDING + inner - length,
    y: y + (height - STROKE) / 2,
    width: length,
    height: STROKE,
  };
}

function tickIn({ x, y, width, height }: Box): Box {
  const side = Math.min(TICK, width - STROKE, height - STROKE);
  return { x: x + (width - side) / 2, y: y + (height - side) / 2, width: side, height: side };
}
