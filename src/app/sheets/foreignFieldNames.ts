import { excelConditions } from '../../domain/rules/excelConditions';
import { fieldKey, type Table } from '../../domain/forms/Table';
import type { NameDocument } from '../ports/WorkbookDocument';
import { placeFields } from './placeFields';
import { sheetRangeReference } from './sheetReference';
import type { TableSheet } from './TableSheetOptions';

const PREFIX = 'BieuMauField.';

/** The defined name of a field that a rule of another table looks at. Excel allows neither hyphen nor slash in names. */
export function foreignFieldName(key: string): string {
  return PREFIX + key.replaceAll('-', '_').replaceAll('/', '.');
}

/** The keys (`fieldKey`) of the fields that rules of other tables look at, as far as their tables are among these. */
export function foreignFields(tables: readonly Table[]): ReadonlySet<string> {
  const ids = new Set(tables.map(({ id }) => id));
  const looked = tables.flatMap((table) =>
    excelConditions(table)
      .flatMap(({ fields }) => fields)
      .filter((field) => field.table !== table.id && ids.has(field.table)),
  );
  return new Set(looked.map(fieldKey));
}

/** The hidden names of one table's fields that others look at. */
export function foreignFieldNames(
  table: Table,
  { sheet, layout }: TableSheet,
  looked: ReadonlySet<string>,
): readonly NameDocument[] {
  return placeFields(table, layout).all.flatMap(({ field, address: { row, column } }): NameDocument[] => {
    const key = fieldKey(field);
    if (!looked.has(key)) return [];
    const refersTo = sheetRangeReference(sheet.name, { top: row, left: column, bottom: row, right: column });
    return [{ name: foreignFieldName(key), refersTo, hidden: true }];
  });
}
