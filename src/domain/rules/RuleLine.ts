import { crossingAt } from '../forms/crossingAt';
import type { FieldKind } from '../forms/FieldKind';
import type { Selector } from '../forms/ruleSchema';
import { selectColumns } from '../forms/selectColumns';
import { selectRows } from '../forms/selectRows';
import type { FieldRef, Table } from '../forms/Table';

/** A field that a rule speaks of. */
export interface RuleMember {
  readonly field: FieldRef;
  readonly kind: FieldKind;
  /** For choice and choices. */
  readonly options?: readonly string[] | undefined;
}

/** One row or column that a repeated rule looks at; gives the member by its id, null where nothing that counts stands. */
export type RuleLine = (member: string) => RuleMember | null;

/** The lines of a repeated rule in printed order: rows whose members are columns, or columns whose members are rows. */
export function ruleLines(
  rule: { readonly each: 'row' | 'column'; readonly over: Selector },
  table: Table,
): RuleLine[] {
  return rule.each === 'row'
    ? selectRows(table, rule.over).map(
        ({ id }) =>
          (column) =>
            memberAt(table, id, column),
      )
    : selectColumns(table, rule.over).map(
        ({ id }) =>
          (row) =>
            memberAt(table, row, id),
      );
}

/** The field at a crossing; null for titles, crossings that hold nothing, and ids the table has not. */
export function memberAt(table: Table, row: string, column: string): RuleMember | null {
  const crossing = crossingAt(table, row, column);
  if (crossing?.type !== 'entry' && crossing?.type !== 'derived') return null;
  return { field: { table: table.id, row, column }, kind: crossing.kind, options: crossing.options };
}

/** The members by their ids; null when one of them holds nothing, because the rule can't be judged on this line. */
export function membersOf(line: RuleLine, ids: readonly string[]): RuleMember[] | null {
  const members = ids.flatMap((id) => line(id) ?? []);
  return members.length === ids.length ? members : null;
}
