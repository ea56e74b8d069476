import { isPrintedAsOne, leavesOf } from '../forms/layoutHeader';
import { tableIndex } from '../forms/tableIndex';
import type { Column, HeaderNode, Table } from '../forms/Table';
import { comparableText } from './comparableText';
import { tableCode } from './tableCode';
import type { ExpectedColumn, TableExpectation } from './TableExpectation';

/** What a table looks like on a sheet. `numberOf` gives the number of a header text. */
export function expectTable(table: Table, order: number, numberOf: (title: string) => number): TableExpectation {
  const cells = sharedCells(table.header);
  const filled = filledColumns(table);
  const columns = table.columns.flatMap((column): ExpectedColumn[] => {
    const cell = cells.get(column.id) ?? null;
    if (column.kind === 'stub' && !cell) return [];
    const path = column.titles.filter((title) => title.trim() !== '');
    return [
      {
        column,
        leaf: numberOf(path.at(-1) ?? ''),
        groups: path.slice(0, -1).map(numberOf),
        needed: filled.entries.has(column.id),
        hasFields: filled.fields.has(column.id) || isAlwaysField(column),
        cell,
      },
    ];
  });
  return {
    table,
    order,
    columns,
    inOrder: !table.list && isToldByOrder(table),
    hasStub: table.columns.some(({ kind }) => kind === 'stub'),
    groups: [...new Set(columns.flatMap(({ groups }) => groups))],
    code: tableCode(table.code),
  };
}

/** Column id → all columns under its header cell, for those that share one. */
export function sharedCells(header: readonly HeaderNode[]): ReadonlyMap<string, readonly string[]> {
  const cells = new Map<string, readonly string[]>();
  const visit = (node: HeaderNode): void => {
    const ids = leavesOf(node).flatMap(({ columnId }) => columnId ?? []);
    if (node.children.length === 0) return;
    if (!isPrintedAsOne(node)) node.children.forEach(visit);
    else if (ids.length > 1) for (const id of ids) cells.set(id, ids);
  };
  header.forEach(visit);
  return cells;
}

function isAlwaysField({ kind }: Column): boolean {
  return kind !== 'stub' && kind !== 'label' && kind !== 'none';
}

interface FilledColumns {
  /** Ids of the columns in which something is entered, */
  readonly entries: ReadonlySet<string>;
  /** or derived. */
  readonly fields: ReadonlySet<string>;
}

function filledColumns(table: Table): FilledColumns {
  const entries = new Set<string>();
  const fields = new Set<string>();
  for (const column of table.columns) if (isAlwaysField(column) && column.role === 'item') entries.add(column.id);
  for (const { type, column } of tableIndex(table).fields) {
    if (type === 'entry') entries.add(column.id);
    if (type === 'entry' || type === 'derived') fields.add(column.id);
  }
  return { entries, fields };
}

/** Labels, headings and titles that come again: one title says little there. */
function isToldByOrder({ columns, rows }: Table): boolean {
  if (columns.some(({ kind }) => kind === 'label') || rows.some(({ role }) => role === 'heading')) return true;
  const titles = rows.map(({ title }) => comparableText(title).key).filter((key) => key !== '');
  return new Set(titles).size < titles.length;
}
