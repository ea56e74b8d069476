import { partsOfTotal } from '../../src/domain/forms/partsOfTotal';
import type { Rule } from '../../src/domain/forms/ruleSchema';
import { selectColumns } from '../../src/domain/forms/selectColumns';
import { selectRows } from '../../src/domain/forms/selectRows';
import { type FieldRef, fieldKey, type Table } from '../../src/domain/forms/Table';
import { readOfficialFormSet } from './readOfficialFormSet';
import { realFigures, typedIn } from './realFigures';

const { tables } = readOfficialFormSet('kl01-tinh');
const figures = realFigures();

/** `1.632` → 1632, `>98%` → 0.98, blank → undefined. */
function figure({ table, row, column }: FieldRef): number | undefined {
  const typed = typedIn(figures[table], row, column);
  if (typed === '') return undefined;
  return typed.endsWith('%') ? Number(typed.slice(1, -1)) / 100 : Number(typed.replaceAll('.', ''));
}

interface Total {
  readonly field: FieldRef;
  readonly parts: readonly FieldRef[];
}

function totalsOf(table: Table, rule: Rule): readonly Total[] {
  const fields = (rows: readonly { id: string }[], columns: readonly { id: string }[]): readonly FieldRef[] =>
    rows.flatMap((row) => columns.map((column) => ({ table: table.id, row: row.id, column: column.id })));
  const totals =
    rule.kind === 'sum-down'
      ? fields([{ id: rule.total }], selectColumns(table, rule.columns))
      : rule.kind === 'sum-across'
        ? fields(selectRows(table, rule.rows), [{ id: rule.total }])
        : [];
  return totals.map((field) => ({ field, parts: partsOfTotal(table, field, rule) }));
}

const totals = tables.flatMap((table) => table.rules.flatMap((rule) => totalsOf(table, rule)));
const sum = (fields: readonly FieldRef[]): number => fields.reduce((total, field) => total + (figure(field) ?? 0), 0);

/** The members of a rule that is looked at in each entered row, row by row. */
function perRow(table: Table, ...members: readonly string[]): readonly (readonly (number | undefined)[])[] {
  return selectRows(table, 'items').map((row) =>
    members.map((column) => figure({ table: table.id, row: row.id, column })),
  );
}

/** How often a rule that is no sum is broken by the real figures. Blank is below everything and breaks nothing. */
function breaks(table: Table, rule: Rule): number {
  switch (rule.kind) {
    case 'subset':
      return perRow(table, rule.part, rule.whole).filter(([part = 0, whole = part]) => part > whole).length;
    case 'partition':
      return perRow(table, rule.whole, ...rule.parts).filter(
        ([whole = 0, ...parts]) => parts.reduce<number>((total, part = 0) => total + part, 0) !== whole,
      ).length;
    case 'together':
      return perRow(table, ...rule.members).filter((values) => new Set(values.map((value = 0) => value > 0)).size > 1)
        .length;
    case 'required-if':
      return perRow(table, rule.when.member, rule.field).filter(([when = 0, needed = 0]) => when > 0 && needed <= 0)
        .length;
    case 'range': {
      const { min = -Infinity, max = Infinity } = rule;
      const columns = selectColumns(table, rule.columns).map(({ id }) => id);
      return perRow(table, ...columns)
        .flat()
        .filter((value) => value !== undefined && (value < min || value > max)).length;
    }
    default:
      throw new Error(`no arithmetic for ${rule.kind} here`);
  }
}

describe('the real figures of the province', () => {
  it('break three sum rules: 3A people in breach, 4 events, 9 organisations checked', () => {
    const wrong = totals
      .filter(({ field, parts }) => figure(field) !== undefined && figure(field) !== sum(parts))
      .map(
        ({ field, parts }) =>
          `${fieldKey(field)}: ${typedIn(figures[field.table], field.row, field.column)}, not ${sum(parts)}`,
      );
    expect(wrong).toEqual([
      'bang-3a/tong/so-vi-pham: 90, not 100',
      'bang-4/tong/chuong-trinh-su-kien: 45, not 38',
      'bang-9/tong/to-chuc-duoc-kiem-tra: 938, not 983',
    ]);
  });

  it('leave the whole row Giai đoạn blank in Bảng 7 and 8, and no other total of given parts', () => {
    const missing = totals
      .filter(({ field, parts }) => figure(field) === undefined && parts.some((part) => figure(part) !== undefined))
      .map(({ field }) => fieldKey(field));
    const columns = ['tinh', 'huyen', 'xa', 'tong'];
    expect(missing).toEqual(['bang-7', 'bang-8'].flatMap((id) => columns.map((column) => `${id}/giai-doan/${column}`)));
  });

  it('break no rule that is not a sum', () => {
    const rules = tables.flatMap((table) =>
      table.rules
        .filter(({ kind }) => kind !== 'sum-down' && kind !== 'sum-across')
        .map((rule) => ({ rule: `${table.id}/${rule.id}`, breaks: breaks(table, rule) })),
    );
    expect(rules).toHaveLength(4 * 5 + 2 + 1 + 2 + 2);
    expect(rules.filter((each) => each.breaks > 0)).toEqual([]);
  });

  it('give every row and column of kl01-tinh, total rows and columns too', () => {
    const shape = tables.map(({ id, rows, columns }) => ({
      id,
      rows: rows.map((row) => row.id).sort(),
      columns: columns.filter(({ kind }) => kind !== 'stub').map((column) => column.id),
    }));
    const given = Object.entries(figures).map(([id, { rows, columns }]) => ({
      id,
      rows: Object.keys(rows).sort(),
      columns,
    }));
    expect(given).toEqual(shape);
    for (const { rows, columns } of Object.values(figures)) {
      expect(Object.values(rows).map((cells) => cells.length)).toEqual(Object.keys(rows).map(() => columns.length));
    }
  });
});
