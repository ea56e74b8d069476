import { NIL } from '../entries/Entry';
import type { FieldKind } from '../forms/FieldKind';
import type { FormSet } from '../forms/FormSet';
import { type FieldRef, fieldKey, type Table } from '../forms/Table';
import { tableCrossings } from '../forms/tableCrossings';
import type { TableLocations } from './LocatedTable';
import type { NilDeclaration } from './nilDeclarations';
import type { SubmittedField, SubmittedTable, Submission } from './Submission';

/** Of these nothing is 0; a share of nothing, a text or a choice of nothing is none. */
const COUNTED: readonly FieldKind[] = ['count', 'amount', 'pair', 'tick'];

/**
 * A submission with the tables that its sender declared to have nothing to report: their blank counts, amounts, pairs and ticks are nil,
 * from the cell of the declaration, and so are those of such a table that was taken out of the workbook. A list declared so has no rows.
 * A table that holds something all the same stays as it is, and the contradiction is noted.
 *
 * @param refused tables that are there and could not be read: what they hold is not known, so nothing is made nil
 */
export function withNilTables(
  submission: Submission,
  declarations: readonly NilDeclaration[],
  formSet: FormSet,
  refused: TableLocations['refused'],
): Submission {
  if (declarations.length === 0) return submission;
  const declared = new Map(declarations.map((each) => [each.table, each]));
  const unreadable = new Set(refused.flatMap(({ tables }) => tables));
  const found = new Map(submission.tables.map((table) => [table.table, table]));
  return {
    tables: formSet.tables.flatMap((table): SubmittedTable[] => {
      const submitted = found.get(table.id);
      const declaration = declared.get(table.id);
      if (!declaration || (!submitted && unreadable.has(table.id))) return submitted ? [submitted] : [];
      if (!submitted) return [nilTable(table, declaration)];
      return [
        holdsNothing(submitted) ? asNil(submitted, table, declaration) : { ...submitted, contradicts: declaration },
      ];
    }),
  };
}

function holdsNothing({ fields, unasked }: SubmittedTable): boolean {
  return !unasked && fields.every(({ derived, read }) => derived || read.entry?.state === 'blank');
}

function asNil(submitted: SubmittedTable, table: Table, declaration: NilDeclaration): SubmittedTable {
  const counted = new Set(countedFields(table).map(fieldKey));
  return {
    ...submitted,
    declaredNil: declaration,
    fields: submitted.fields.map((each) =>
      counted.has(fieldKey(each.field)) ? nilField(each.field, declaration) : each,
    ),
  };
}

function countedFields(table: Table): readonly FieldRef[] {
  return tableCrossings(table)
    .filter((crossing) => crossing.type === 'entry' && COUNTED.includes(crossing.kind))
    .map((crossing) => ({ table: table.id, row: crossing.row.id, column: crossing.column.id }));
}

function nilTable(table: Table, declaration: NilDeclaration): SubmittedTable {
  const { row, column } = declaration.address;
  return {
    table: table.id,
    sheet: declaration.sheet,
    range: { top: row, left: column, bottom: row, right: column },
    foundBy: 'id',
    confidence: 1,
    declaredNil: declaration,
    fields: table.list ? [] : countedFields(table).map((field) => nilField(field, declaration)),
  };
}

function nilField(field: SubmittedField['field'], { sheet, address, raw }: NilDeclaration): SubmittedField {
  return { field, sheet, address, raw, read: { entry: NIL, notes: [] }, derived: false };
}
