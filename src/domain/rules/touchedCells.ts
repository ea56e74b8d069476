import { type FieldRef, fieldKey, type Table } from '../forms/Table';
import type { AddressOf } from './ExcelCondition';
import { excelAny, excelCell } from './excelCell';
import type { RuleMember } from './RuleLine';

/** Up to so many cells each is weighed by its kind; above it they are counted by ranges, so that a formula stays short. */
const FEW_CELLS = 20;
/** Excel takes at most 255 arguments; so many ranges are long enough. */
const MOST_RANGES = 120;

export interface TouchedCells {
  /** The fields that the formula names. */
  readonly fields: readonly FieldRef[];
  readonly formula: (addressOf: AddressOf) => string;
}

/**
 * `touchedIn` for Excel: TRUE when any of the members holds something, never an error. In a large table a cell with spaces or an empty
 * box (`☐`) counts as filled in too. Null where there are so many scattered fields that no formula could name them.
 */
export function touchedCells(table: Table, members: readonly RuleMember[]): TouchedCells | null {
  const fields = members.map(({ field }) => field);
  if (members.length <= FEW_CELLS) {
    const given = (addressOf: AddressOf): string[] =>
      members.map((member) => `IFERROR(${excelCell(member, fixed(addressOf)).given},TRUE)`);
    return { fields, formula: (addressOf) => excelAny(...given(addressOf)) };
  }
  const runs = columnRuns(table, fields);
  if (runs.length > MOST_RANGES) return null;
  return {
    fields,
    formula: (addressOf) => {
      const ranges = runs.map(([first, last]) => `${addressOf(first, true)}:${addressOf(last, true)}`);
      return `COUNT(${ranges.join(',')})+${ranges.map((range) => `COUNTIF(${range},"?*")`).join('+')}>0`;
    },
  };
}

function fixed(addressOf: AddressOf): AddressOf {
  return (field) => addressOf(field, true);
}

/** Runs of neighbouring rows down each column, as first and last field. */
function columnRuns(table: Table, fields: readonly FieldRef[]): readonly (readonly [FieldRef, FieldRef])[] {
  const wanted = new Set(fields.map(fieldKey));
  return table.columns.flatMap(({ id: column }) => {
    const runs: [FieldRef, FieldRef][] = [];
    let open = false;
    for (const { id: row } of table.rows) {
      const field = { table: table.id, row, column };
      const last = runs.at(-1);
      const isWanted = wanted.has(fieldKey(field));
      if (isWanted && open && last) last[1] = field;
      else if (isWanted) runs.push([field, field]);
      open = isWanted;
    }
    return runs;
  });
}
