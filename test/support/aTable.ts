import type { FieldKind } from '../../src/domain/forms/FieldKind';
import { type Rule, ruleSchema } from '../../src/domain/forms/ruleSchema';
import type { Column, Row, Table } from '../../src/domain/forms/Table';

export interface TableSketch {
  readonly id?: string;
  readonly caption?: string;
  /** By id: a kind, or a kind in brackets for a total column: `{ huyen: 'count', tong: ['count'] }`. */
  readonly columns: Readonly<Record<string, FieldKind | readonly [FieldKind]>>;
  /** By id: `{ huyen: 'item', tong: 'total' }`, or a list of item ids. (A year alone is no id here: as an object key it would come first.) */
  readonly rows: Readonly<Record<string, Row['role']>> | readonly string[];
  /** As template files write them; defaults are filled in. */
  readonly rules?: readonly Readonly<Record<string, unknown>>[];
}

/**
 * A small table, complete as `parseFormSet` would make it, with a stub column in front. Titles are the ids in capitals.
 *
 * @example aTable({ columns: { cuoc: 'count' }, rows: { huyen: 'item', tong: 'total' }, rules: [{ id: 'tong', kind: 'sum-down', columns: 'all', total: 'tong' }] })
 */
export function aTable(sketch: TableSketch): Table {
  const columns = [stub(), ...Object.entries(sketch.columns).map(([id, kind]) => column(id, kind))];
  const rows = Array.isArray(sketch.rows)
    ? (sketch.rows as readonly string[]).map((id): Row => row(id, 'item'))
    : Object.entries(sketch.rows as Readonly<Record<string, Row['role']>>).map(([id, role]) => row(id, role));
  return {
    id: sketch.id ?? 'bang',
    code: '1',
    caption: sketch.caption ?? 'Bảng 1',
    title: 'BẢNG THỬ',
    subtitles: [],
    header: columns.map(({ id, titles }) => ({ title: titles.join(' '), children: [], columnId: id })),
    columns,
    rows,
    rules: (sketch.rules ?? []).map((rule): Rule => ruleSchema.parse(rule)),
    notes: [],
    print: { orientation: 'landscape', paper: 'A4' },
  };
}

function stub(): Column {
  return { id: 'stub', titles: ['STUB'], kind: 'stub', role: 'item', how: 'typed' };
}

function column(id: string, kind: FieldKind | readonly [FieldKind]): Column {
  const titles = [id.toUpperCase()];
  return typeof kind === 'string'
    ? { id, titles, kind, role: 'item', how: 'sum' }
    : { id, titles, kind: kind[0], role: 'total', how: 'sum' };
}

function row(id: string, role: Row['role']): Row {
  const title = id.toUpperCase();
  return { id, title, name: title, role, level: 0, labels: {}, continues: false, across: false, cells: {} };
}
