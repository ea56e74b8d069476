import type { UnitSubmission } from '../../domain/consolidation/Consolidation';
import { type KeptField, keptField } from '../../domain/consolidation/keptField';
import { keptTables } from '../../domain/consolidation/keptTables';
import { fieldCount } from '../../domain/consolidation/TableLayout';
import type { TableFigures } from '../../domain/doubts/equalFigures';
import type { FieldFigures } from '../../domain/doubts/UnitFigures';
import { type FieldRef, fieldKey, type Table } from '../../domain/forms/Table';
import { tableCrossings } from '../../domain/forms/tableCrossings';

/** The fields of a table whose figures can be compared between units: entered counts and amounts. A list has none. */
export function comparedFields(table: Table): readonly Pick<FieldFigures, 'field' | 'kind'>[] {
  if (table.list) return [];
  return tableCrossings(table).flatMap((crossing): Pick<FieldFigures, 'field' | 'kind'>[] => {
    if (crossing.type !== 'entry') return [];
    const { kind, row, column } = crossing;
    if (kind !== 'count' && kind !== 'amount') return [];
    return [{ field: { table: table.id, row: row.id, column: column.id }, kind }];
  });
}

/** What a unit submitted for one table, by field key. */
export function submittedFields({ submission }: UnitSubmission, table: string): ReadonlyMap<string, KeptField> {
  const kept = keptTables(submission).find(({ layout }) => layout.table === table);
  const fields = new Map<string, KeptField>();
  if (!kept) return fields;
  for (let index = 0; index < fieldCount(kept.layout); index += 1) {
    const field = keptField(submission, kept, index);
    fields.set(fieldKey(field.field), field);
  }
  return fields;
}

/** The figures among these fields, 0 included. */
export function numbersOf(
  fields: readonly { readonly field: FieldRef }[],
  submitted: ReadonlyMap<string, KeptField>,
): TableFigures {
  const numbers = new Map<string, { readonly field: FieldRef; readonly number: number }>();
  for (const { field } of fields) {
    const key = fieldKey(field);
    const entry = submitted.get(key)?.entry;
    if (entry?.state === 'zero') numbers.set(key, { field, number: 0 });
    else if (entry?.state === 'value' && entry.value.type === 'number') {
      numbers.set(key, { field, number: entry.value.number });
    }
  }
  return numbers;
}

export function withoutZeros(figures: TableFigures): TableFigures {
  return new Map([...figures].filter(([, { number }]) => number !== 0));
}
