import { partsOfTotal } from '../forms/partsOfTotal';
import { ruleReferences } from '../forms/ruleReferences';
import type { Rule, Selector } from '../forms/ruleSchema';
import { selectColumns } from '../forms/selectColumns';
import { selectRows } from '../forms/selectRows';
import { type FieldRef, fieldKey, type Table } from '../forms/Table';
import { tableCrossings } from '../forms/tableCrossings';
import { memberAt, ruleLines } from './RuleLine';

/**
 * The keys of all fields of its own table that a rule looks at: totals with their parts, every member on every line, every row and
 * column of a selection.
 *
 * @example fieldsOfRule(range0to100, bang3a).has('bang-3a/2021/ty-le-xay-dung') === true
 */
export function fieldsOfRule(rule: Rule, table: Table): ReadonlySet<string> {
  return new Set(refsOf(rule, table).map(fieldKey));
}

function refsOf(rule: Rule, table: Table): readonly FieldRef[] {
  switch (rule.kind) {
    case 'sum-down':
    case 'sum-across':
    case 'quotient':
      return tableCrossings(table).flatMap((crossing) => {
        if (crossing.type !== 'derived' || crossing.rule !== rule) return [];
        const total = { table: table.id, row: crossing.row.id, column: crossing.column.id };
        return [total, ...partsOfTotal(table, total, rule)];
      });
    case 'range':
    case 'required':
    case 'quoted-shares':
      return selected(table, rule.rows, rule.columns);
    case 'quota':
      return selected(table, 'all', [rule.column]);
    case 'equal':
      return [rule.left, rule.right].filter((field) => field.table === table.id);
    default: {
      const members = ruleReferences(rule).flatMap((one) => ('id' in one && one.isMember ? [one.id] : []));
      return ruleLines(rule, table).flatMap((line) => members.flatMap((member) => line(member)?.field ?? []));
    }
  }
}

function selected(table: Table, rows: Selector, columns: Selector): readonly FieldRef[] {
  return selectRows(table, rows).flatMap((row) =>
    selectColumns(table, columns).flatMap((column) => memberAt(table, row.id, column.id)?.field ?? []),
  );
}
