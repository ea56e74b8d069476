import type { RuleOf } from './ruleSchema';
import { selectColumns } from './selectColumns';
import { selectRows } from './selectRows';
import type { Column, Crossing, Row, Table } from './Table';

/** Every crossing of a table, worked out once. */
export interface TableIndex {
  /** Row by row, left to right, without the stub. */
  readonly fields: readonly Crossing[];
  /** Row id → column id → crossing, the stub included. */
  readonly byRow: ReadonlyMap<string, ReadonlyMap<string, Crossing>>;
}

const indexes = new WeakMap<Table, TableIndex>();

/** The crossings of a table. Thousands of received files ask the same few tables, so each table is worked out only once. */
export function tableIndex(table: Table): TableIndex {
  const known = indexes.get(table);
  if (known) return known;
  const index = buildIndex(table);
  indexes.set(table, index);
  return index;
}

interface Sum<R> {
  readonly rule: R;
  readonly reaches: ReadonlySet<string>;
}

function buildIndex(table: Table): TableIndex {
  const down = table.rules
    .filter((rule): rule is RuleOf<'sum-down'> => rule.kind === 'sum-down')
    .map((rule) => ({ rule, reaches: new Set(selectColumns(table, rule.columns).map(({ id }) => id)) }));
  const across = table.rules
    .filter((rule): rule is RuleOf<'sum-across'> => rule.kind === 'sum-across')
    .map((rule) => ({ rule, reaches: new Set(selectRows(table, rule.rows).map(({ id }) => id)) }));

  const fields: Crossing[] = [];
  const byRow = new Map<string, ReadonlyMap<string, Crossing>>();
  for (const row of table.rows) {
    const inRow = new Map<string, Crossing>();
    for (const column of table.columns) {
      const crossing = crossingOf(row, column, down, across);
      inRow.set(column.id, crossing);
      if (crossing.type !== 'title') fields.push(crossing);
    }
    byRow.set(row.id, inRow);
  }
  return { fields, byRow };
}

function crossingOf(
  row: Row,
  column: Column,
  down: readonly Sum<RuleOf<'sum-down'>>[],
  across: readonly Sum<RuleOf<'sum-across'>>[],
): Crossing {
  const { kind } = column;
  if (kind === 'stub') return { type: 'title', row, column };
  if (row.role === 'item' && column.role === 'item') return { type: 'entry', kind, row, column };
  const sum =
    down.find(({ rule, reaches }) => row.role === 'total' && rule.total === row.id && reaches.has(column.id)) ??
    across.find(({ rule, reaches }) => column.role === 'total' && rule.total === column.id && reaches.has(row.id));
  return sum ? { type: 'derived', kind, row, column, rule: sum.rule } : { type: 'none', row, column };
}
