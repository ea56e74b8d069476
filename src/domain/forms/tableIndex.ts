import { dropUndefined } from './dropUndefined';
import type { RuleOf } from './ruleSchema';
import { selectColumns } from './selectColumns';
import { selectRows } from './selectRows';
import type { Cell, Column, Crossing, DerivingRule, Row, Table } from './Table';

/** Every crossing of a table, worked out once. */
export interface TableIndex {
  /** Row by row, left to right, without stub and labels. */
  readonly fields: readonly Crossing[];
  /** Row id → column id → crossing, stub and labels included. */
  readonly byRow: ReadonlyMap<string, ReadonlyMap<string, Crossing>>;
  /** The crossing of any row with any column of the table. */
  readonly cross: (row: Row, column: Column) => Crossing;
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

function buildIndex(table: Table): TableIndex {
  const cross = crosser(table);
  const fields: Crossing[] = [];
  const byRow = new Map<string, ReadonlyMap<string, Crossing>>();
  for (const row of table.rows) {
    const inRow = new Map<string, Crossing>();
    for (const column of table.columns) {
      const crossing = cross(row, column);
      inRow.set(column.id, crossing);
      if (crossing.type !== 'title') fields.push(crossing);
    }
    byRow.set(row.id, inRow);
  }
  return { fields, byRow, cross };
}

interface Reaching<R> {
  readonly rule: R;
  /** Columns of a sum-down, rows of the others. */
  readonly reaches: ReadonlySet<string>;
}

function crosser(table: Table): (row: Row, column: Column) => Crossing {
  const down: Reaching<RuleOf<'sum-down'>>[] = [];
  const across: Reaching<RuleOf<'sum-across' | 'quotient'>>[] = [];
  for (const rule of table.rules) {
    if (rule.kind === 'sum-down') down.push({ rule, reaches: idsOf(selectColumns(table, rule.columns)) });
    if (rule.kind === 'sum-across' || rule.kind === 'quotient')
      across.push({ rule, reaches: idsOf(selectRows(table, rule.rows)) });
  }
  const quotientsFirst = [...across].sort((a, b) => rankOf(a.rule) - rankOf(b.rule));

  const derivingRule = (row: Row, column: Column): DerivingRule | undefined => {
    const across = quotientsFirst.find(
      ({ rule, reaches }) =>
        column.role === 'total' &&
        (rule.kind === 'quotient' ? rule.result : rule.total) === column.id &&
        reaches.has(row.id),
    )?.rule;
    if (across?.kind === 'quotient') return across;
    const sum = down.find(
      ({ rule, reaches }) => row.role === 'total' && rule.total === row.id && reaches.has(column.id),
    );
    return sum?.rule ?? across;
  };

  return (row, column) => {
    if (isPrinted(row, column)) return { type: 'title', row, column };
    const cell = row.role === 'heading' ? null : cellAt(row, column);
    if (!cell) return { type: 'none', row, column };
    if (row.role === 'item' && column.role === 'item') return { type: 'entry', row, column, ...cell };
    const rule = derivingRule(row, column);
    return rule ? { type: 'derived', row, column, rule, ...cell } : { type: 'none', row, column };
  };
}

function idsOf(selected: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(selected.map(({ id }) => id));
}

/** A ratio of totals is a ratio, not a sum of ratios. */
function rankOf({ kind }: DerivingRule): number {
  return kind === 'quotient' ? 0 : 1;
}

function isPrinted(row: Row, { id, kind }: Column): boolean {
  return kind === 'stub' || (kind === 'label' && !row.cells[id]);
}

/** What a field of the row in the column holds; null where nothing that counts stands. */
function cellAt(row: Row, column: Column): Cell | null {
  const own = row.cells[column.id];
  if (own !== undefined) return own && row.how !== undefined ? { ...own, how: row.how } : own;
  const { kind, unit, options, signed, how } = column;
  if (kind === 'stub' || kind === 'label' || kind === 'none') return null;
  return dropUndefined({ kind, unit, options, signed, how: row.how ?? how });
}
