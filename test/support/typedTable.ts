import { tableIndex } from '../../src/domain/forms/tableIndex';
import { fieldKey, type Crossing, type Table } from '../../src/domain/forms/Table';
import { layoutTable } from '../../src/domain/forms/layoutTable';
import type { CellRange } from '../../src/domain/workbook/CellRange';
import type { ReceivedCell, ReceivedSheet, ReceivedValue } from '../../src/domain/workbook/ReceivedWorkbook';

/** What became of a table on its way through other programs. */
export interface Typing {
  /** The top left cell. */
  readonly top?: number;
  readonly left?: number;
  /** Whether a row of the table is there; absent: all. */
  readonly keeps?: (rowId: string) => boolean;
  /** The rows in another order, some twice: the copies hold other figures. Without merges, which would no longer fit. */
  readonly arrange?: (rowIds: readonly string[]) => readonly string[];
  /** Numbers stand before the titles and their column is empty, */
  readonly numbersInTitles?: boolean;
  /** or is not there at all. */
  readonly withoutNumberColumn?: boolean;
  /** The ids of rows before which the header stands again. */
  readonly pagesBefore?: readonly string[];
  readonly withoutMerges?: boolean;
  /** Without titles above the header. */
  readonly nameless?: boolean;
  /** True: nothing is filled in. */
  readonly blank?: boolean;
}

export interface TypedTable {
  readonly sheet: ReceivedSheet;
  /** Entries by field, as they were typed. */
  readonly figures: Readonly<Record<string, ReceivedValue>>;
  /** Row id → sheet row. */
  readonly rows: ReadonlyMap<string, number>;
}

interface Line {
  readonly cells: readonly { readonly range: CellRange; readonly value: ReceivedValue | null }[];
  readonly rowId?: string;
}

/** A table in its official layout with another value in every entry, retyped in one way or another. */
export function typedTable(table: Table, typing: Typing = {}): TypedTable {
  const layout = layoutTable(table);
  const typed = new Map<string, ReceivedValue>();
  const entries = new Map(tableIndex(table).fields.map((crossing) => [keyOf(table, crossing), crossing]));
  let next = 1_000;
  const lineAt = (row: number): Line['cells'] =>
    layout.cells
      .filter(({ range }) => range.top === row)
      .map(({ range, text, field }) => {
        const crossing = field && entries.get(fieldKey(field));
        if (crossing?.type !== 'entry' || typing.blank) return { range, value: text === '' ? null : text };
        next += 1;
        const value = valueOf(crossing, next);
        typed.set(keyOf(table, crossing), value);
        return { range, value };
      });
  const bodyTop = layout.header.bottom + 1;
  const lines: Line[] = [];
  for (let row = typing.nameless ? layout.header.top : 0; row < bodyTop; row += 1) lines.push({ cells: lineAt(row) });
  const body = new Map(table.rows.map(({ id }, at) => [id, lineAt(bodyTop + at)]));
  const kept = table.rows.map(({ id }) => id).filter((id) => typing.keeps?.(id) ?? true);
  const arranged = typing.arrange?.(kept) ?? kept;
  const used = new Set<string>();
  for (const id of arranged) {
    if (typing.pagesBefore?.includes(id))
      for (let header = layout.header.top; header < bodyTop; header += 1) lines.push({ cells: lineAt(header) });
    const cells = body.get(id) ?? [];
    lines.push(used.has(id) ? { cells: cells.map(withOtherFigure) } : { cells, rowId: id });
    used.add(id);
  }
  const figures = Object.fromEntries([...typed].filter(([key]) => used.has(key.split('/')[1] ?? '')));
  const numberColumn = table.columns.findIndex(({ id }) => id === 'stt');
  const numbered =
    numberColumn >= 0 && (typing.numbersInTitles || typing.withoutNumberColumn)
      ? lines.map((line) => (line.rowId === undefined ? line : withNumberInTitle(line, numberColumn)))
      : lines;
  return { ...onSheet(numbered, typing, typing.withoutNumberColumn ? numberColumn : -1), figures };
}

function withOtherFigure(cell: Line['cells'][number]): Line['cells'][number] {
  return typeof cell.value === 'number' ? { ...cell, value: cell.value + 500_000 } : cell;
}

function keyOf(table: Table, { row, column }: Crossing): string {
  return fieldKey({ table: table.id, row: row.id, column: column.id });
}

function valueOf(crossing: Extract<Crossing, { type: 'entry' }>, next: number): ReceivedValue {
  switch (crossing.kind) {
    case 'pair':
      return `${next}/${next + 1}`;
    case 'tick':
      return 'x';
    case 'choice':
      return crossing.options?.[next % crossing.options.length] ?? '';
    case 'text':
      return `Lời thứ ${next}`;
    default:
      return next;
  }
}

/** The number before the text of the next column, as someone types it who has no column for it. */
function withNumberInTitle(line: Line, numberColumn: number): Line {
  const number = line.cells.find(({ range }) => range.left === numberColumn);
  if (!number || number.range.right > number.range.left || number.value === null) return line;
  const cells = line.cells.map((cell) => {
    if (cell === number) return { ...cell, value: null };
    if (cell.range.left !== numberColumn + 1) return cell;
    const mark = textOf(number.value);
    return { ...cell, value: `${/[.)-]$/.test(mark) ? mark : `${mark}.`} ${textOf(cell.value)}`.trim() };
  });
  return { ...line, cells };
}

function textOf(value: ReceivedValue | null): string {
  return typeof value === 'string' ? value : '';
}

function onSheet(lines: readonly Line[], typing: Typing, gone: number): Omit<TypedTable, 'figures'> {
  const { top = 0, left = 0 } = typing;
  const shift = (column: number): number => left + (gone >= 0 && column > gone ? column - 1 : column);
  const cells: ReceivedCell[] = [];
  const merges: CellRange[] = [];
  const rows = new Map<string, number>();
  lines.forEach((line, at) => {
    const row = top + at;
    if (line.rowId !== undefined) rows.set(line.rowId, row);
    for (const { range, value } of line.cells) {
      if (range.left === gone && range.right === gone) continue;
      const column = shift(range.left);
      if (value !== null) cells.push({ row, column, value, numberMeaning: 'general' });
      const bottom = row + range.bottom - range.top;
      const right = Math.max(column, shift(range.right));
      if (bottom > row || right > column) merges.push({ top: row, left: column, bottom, right });
    }
  });
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    sheet: {
      name: 'Sheet1',
      visibility: 'visible',
      cells,
      merges: typing.withoutMerges || typing.arrange ? [] : merges,
      dataValidations: [],
    },
    rows,
  };
}
