import { foldText } from '../../domain/text/foldText';
import type { ReceivedCell, ReceivedSheet, ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';
import { plainValue } from '../../domain/workbook/ReceivedWorkbook';
import { rosterColumnOf } from './rosterColumns';
import { TITLE_LINE } from './rosterSheet';

/** A list of units as it stands on a sheet. */
export interface RosterRows {
  readonly title: string;
  /** By key, and by `quota:<id>`. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly RosterRow[];
}

export interface RosterRow {
  /** 0-based. */
  readonly row: number;
  /** What stands under “Mã”, else one made of the name. */
  readonly id: string;
  /** The quotas that the list has columns for. */
  readonly quotas: readonly string[];
  readonly cell: (key: string) => ReceivedCell | undefined;
  /** Without spaces at the ends, in NFC; empty for an empty cell. */
  readonly text: (key: string) => string;
}

/** A header stands among the first rows of its sheet. */
const HEADER_ROWS = 40;
const QUOTA = 'quota:';

/** The list of the first visible sheet that has one; null when none has. */
export function rosterRows({ sheets }: ReceivedWorkbook): RosterRows | null {
  for (const sheet of sheets) {
    const found = sheet.visibility === 'visible' ? rowsOf(sheet) : null;
    if (found) return found;
  }
  return null;
}

function rowsOf(sheet: ReceivedSheet): RosterRows | null {
  const byRow = new Map<number, Map<number, ReceivedCell>>();
  for (const cell of sheet.cells) {
    const row = byRow.get(cell.row) ?? new Map<number, ReceivedCell>();
    byRow.set(cell.row, row.set(cell.column, cell));
  }
  for (const [row, cells] of byRow) {
    if (row >= HEADER_ROWS) return null;
    const columns = columnsOf(cells);
    if (!columns.has('name') || columns.size < 2) continue;
    const quotas = [...columns.keys()].filter((key) => key.startsWith(QUOTA)).map((key) => key.slice(QUOTA.length));
    const below = [...byRow].filter(([at]) => at > row).map(([at, own]) => rowOf(at, own, columns, quotas));
    return {
      title: titleOf(sheet),
      columns,
      rows: below.filter(({ text }) => [...columns.keys()].some((key) => text(key) !== '')),
    };
  }
  return null;
}

function columnsOf(cells: ReadonlyMap<number, ReceivedCell>): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const [column, { value }] of cells) {
    const meant = typeof value === 'string' ? rosterColumnOf(value) : null;
    if (!meant) continue;
    const key = 'key' in meant ? meant.key : QUOTA + meant.quota;
    if (!columns.has(key)) columns.set(key, column);
  }
  return columns;
}

function rowOf(
  row: number,
  cells: ReadonlyMap<number, ReceivedCell>,
  columns: ReadonlyMap<string, number>,
  quotas: readonly string[],
): RosterRow {
  const cell = (key: string): ReceivedCell | undefined => {
    const column = columns.get(key);
    return column === undefined ? undefined : cells.get(column);
  };
  const text = (key: string): string =>
    String(plainValue(cell(key)?.value ?? ''))
      .normalize('NFC')
      .replace(/\s+/gu, ' ')
      .trim();
  const id = text('id') || foldText(text('name')).toUpperCase().replaceAll(' ', '-');
  return { row, id, quotas, cell, text };
}

const TITLE = new RegExp(`^${TITLE_LINE}\\s*(.+)$`, 'iu');

function titleOf(sheet: ReceivedSheet): string {
  for (const { row, value } of sheet.cells) {
    if (row >= HEADER_ROWS) break;
    const [, title] = typeof value === 'string' ? (TITLE.exec(value.normalize('NFC').trim()) ?? []) : [];
    if (title !== undefined) return title;
  }
  return sheet.name;
}
