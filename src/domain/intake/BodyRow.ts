import type { ReceivedValue } from '../workbook/ReceivedWorkbook';
import type { BodyArea } from './BodyArea';
import { cellText, isFigure } from './cellText';
import { isNumberedRow } from './isNumberedRow';
import type { GridRow } from './SheetGrid';

/** What a received row says of itself. */
export interface BodyRow {
  /** The sheet row, 0-based. */
  readonly row: number;
  /** What stands in the column of row titles; where that is empty, all that stands before the fields. */
  readonly title: string;
  /** Whether `title` is from the column of row titles. */
  readonly isTitled: boolean;
  /** Label column → what stands there; '' where nothing does. Only the columns that the header tells. */
  readonly labels: ReadonlyMap<string, string>;
  /** Something stands where fields are, */
  readonly isFilled: boolean;
  /** and some of it is a figure. */
  readonly hasFigures: boolean;
}

/** The rows of an area that have anything in its columns; lines of column numbers and headers that come again are passed over. */
export function bodyRows(rows: readonly GridRow[], area: BodyArea, stub: number | null): readonly BodyRow[] {
  const fields = fieldColumns(area);
  const first = Math.min(...fields);
  return ownRows(rows, area).map(({ row, cells }): BodyRow => {
    const textIn = (wanted: number): string => labelText(cells.find(({ column }) => column === wanted)?.value);
    const own = stub === null ? '' : cellText(cells.find(({ column }) => column === stub)?.value).trim();
    const before = cells.filter(({ column }) => column < first && !fields.has(column));
    const entered = cells.filter(({ column }) => fields.has(column));
    return {
      row,
      title:
        own === ''
          ? before
              .map(({ value }) => labelText(value))
              .join(' ')
              .trim()
          : own,
      isTitled: own !== '',
      labels: new Map([...area.labels].map(([id, column]) => [id, textIn(column)])),
      isFilled: entered.length > 0,
      hasFigures: entered.some(({ value }) => isFigure(value)),
    };
  });
}

/** The columns that hold nothing but fields. */
function fieldColumns({ columns, labels, stub }: BodyArea): ReadonlySet<number> {
  const printed = new Set(labels.values());
  return new Set([...columns].filter((column) => !printed.has(column) && column !== stub));
}

/** Rows with their cells inside the area, without lines of column numbers and repeated headers. */
export function ownRows(rows: readonly GridRow[], area: BodyArea): readonly GridRow[] {
  const right = Math.max(area.right, ...area.columns);
  const own: GridRow[] = [];
  let isBelowHeader = true;
  for (const { row, cells } of rows) {
    const inside = { row, cells: cells.filter(({ column }) => column >= area.left && column <= right) };
    if (inside.cells.length === 0) continue;
    const isHeader = area.repeated.some(({ top, bottom }) => row >= top && row <= bottom);
    const isNumbers: boolean = isBelowHeader && isNumberedRow(inside);
    if (!isHeader && !isNumbers) own.push(inside);
    isBelowHeader = isHeader || isNumbers;
  }
  return own;
}

/** A cell's value as a label, where numbers count rows: `1` and `1.1` are often numbers to Excel. */
export function labelText(value: ReceivedValue | undefined): string {
  return typeof value === 'number' ? String(value) : cellText(value).trim();
}
