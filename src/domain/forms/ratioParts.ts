import { selectColumns } from './selectColumns';
import { selectRows } from './selectRows';
import type { FieldRef, Table } from './Table';

/** The two fields whose quotient a ratio is. */
export interface RatioParts {
  readonly numerator: FieldRef;
  readonly denominator: FieldRef;
}

/**
 * The fields that a `ratio` rule of the table names for a ratio, in its row or in its column; null when no rule does, so that what it
 * is a share of is not told.
 *
 * @example // { kind: 'ratio', each: 'row', ratio: 'ti-le', numerator: 'du-hoc', denominator: 'tong-so' }
 * ratioParts(table, { table: 'bang-1', row: '2021', column: 'ti-le' })?.numerator // { …, row: '2021', column: 'du-hoc' }
 */
export function ratioParts(table: Table, field: FieldRef): RatioParts | null {
  for (const rule of table.rules) {
    if (rule.kind !== 'ratio') continue;
    const { numerator, denominator } = rule;
    if (rule.each === 'row') {
      if (rule.ratio !== field.column || !selectRows(table, rule.over).some(({ id }) => id === field.row)) continue;
      return { numerator: { ...field, column: numerator }, denominator: { ...field, column: denominator } };
    }
    if (rule.ratio !== field.row || !selectColumns(table, rule.over).some(({ id }) => id === field.column)) continue;
    return { numerator: { ...field, row: numerator }, denominator: { ...field, row: denominator } };
  }
  return null;
}
