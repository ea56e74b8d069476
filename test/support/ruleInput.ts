import { BLANK, type Entry, type EntryValue, NIL, type ShareBound, ZERO } from '../../src/domain/entries/Entry';
import { type FieldRef, fieldKey, type Table } from '../../src/domain/forms/Table';
import type { RuleInput } from '../../src/domain/rules/RuleInput';

/** An entry or why there is none, as a test writes it: see `entry`. */
export type EntrySketch = number | string | null;
export type RuleEntry = Entry | 'unreadable' | 'absent';

const SHARE = /^([>≥<≤≈]?)(\d+(?:[.,]\d+)?)%$/;
const PAIR = /^(\d+)\/(\d+)$/;

/**
 * `null` blank · `0` zero · `'-'` nil · `12` number · `'x'` tick · `'>98%'` share · `'8/11'` pair · `'?'` unreadable · `'absent'` ·
 * any other text is words.
 */
export function entry(sketch: EntrySketch): RuleEntry {
  if (sketch === null) return BLANK;
  if (sketch === 0) return ZERO;
  if (typeof sketch === 'number') return value({ type: 'number', number: sketch });
  if (sketch === '-') return NIL;
  if (sketch === '?') return 'unreadable';
  if (sketch === 'absent') return 'absent';
  if (sketch === 'x') return value({ type: 'tick' });
  const share = SHARE.exec(sketch);
  if (share) {
    const bound = share[1] === '' ? {} : { bound: share[1] as ShareBound };
    return value({ type: 'share', share: Number(`${share[2]!.replace(',', '.')}e-2`), ...bound });
  }
  const pair = PAIR.exec(sketch);
  return value(
    pair ? { type: 'pair', first: Number(pair[1]), second: Number(pair[2]) } : { type: 'text', text: sketch },
  );
}

function value(of: EntryValue): Entry {
  return { state: 'value', value: of };
}

/**
 * The entries of one table as a grid of sketches, row by row as the table has them, without the stub; `undefined` where the grid ends early
 * is blank.
 */
export function ruleInput(
  table: Table,
  grid: readonly (readonly EntrySketch[])[],
  others: readonly (readonly [Table, readonly (readonly EntrySketch[])[]])[] = [],
): RuleInput {
  const entries = new Map<string, RuleEntry>();
  for (const [each, cells] of [[table, grid] as const, ...others]) {
    fieldsOf(each).forEach(({ field, row, column }) => {
      const sketch = cells[row]?.[column];
      entries.set(fieldKey(field), sketch === undefined ? BLANK : entry(sketch));
    });
  }
  return {
    formSet: { tables: [table, ...others.map(([each]) => each)] },
    entryAt: (field) => entries.get(fieldKey(field)) ?? 'absent',
  };
}

/** Every field with its 0-based place in the grid. */
export function fieldsOf(table: Table): readonly { field: FieldRef; row: number; column: number }[] {
  const columns = table.columns.filter(({ kind }) => kind !== 'stub');
  return table.rows.flatMap((row, rowIndex) =>
    columns.map((column, columnIndex) => ({
      field: { table: table.id, row: row.id, column: column.id },
      row: rowIndex,
      column: columnIndex,
    })),
  );
}
