import type { FieldKind } from '../../domain/forms/FieldKind';
import type { FormSet } from '../../domain/forms/FormSet';
import { layoutTable } from '../../domain/forms/layoutTable';
import { selectColumns } from '../../domain/forms/selectColumns';
import { selectRows } from '../../domain/forms/selectRows';
import { fieldKey, type Table } from '../../domain/forms/Table';
import { tableCrossings } from '../../domain/forms/tableCrossings';
import { fieldsOfRule } from '../../domain/rules/fieldsOfRule';

/** What a form set's author should look at, although its files have no fault. */
export interface FormSetRemark {
  readonly table: string;
  readonly code: 'field-without-rule' | 'reason-without-field' | 'total-not-printed' | 'unseen-character';
  /** Row and column ids, or the text. */
  readonly at: string;
}

/** Kinds whose entries are checked by what they are: anything else than a tick, an option, a month or words can't be read. */
const CHECKED_BY_KIND: ReadonlySet<FieldKind> = new Set<FieldKind>(['tick', 'choice', 'choices', 'month', 'text']);

/**
 * What must hold of every form set beyond what its schema and `parseFormSet` ask: a rule for every number that is entered, or the
 * reason why there is none (`unruled`); no reason for fields that are not there or have a rule; every total of the rules printed as a
 * field, and no other; no text with invisible characters.
 *
 * @example checkFormSet(kl01971) // []
 */
export function checkFormSet(formSet: FormSet): readonly FormSetRemark[] {
  return formSet.tables.flatMap((table) => [
    ...unruledFields(table),
    ...unprintedTotals(table),
    ...unseenCharacters(table),
  ]);
}

function unruledFields(table: Table): FormSetRemark[] {
  const ruled = new Set(table.rules.flatMap((rule) => [...fieldsOfRule(rule, table)]));
  const excused = new Set<string>();
  const remarks: FormSetRemark[] = [];
  for (const { rows, columns } of table.unruled ?? []) {
    const fields = selectRows(table, rows).flatMap((row) =>
      selectColumns(table, columns).map((column) => ({ table: table.id, row: row.id, column: column.id })),
    );
    for (const field of fields) excused.add(fieldKey(field));
    if (!fields.some((field) => !ruled.has(fieldKey(field)))) {
      remarks.push({ table: table.id, code: 'reason-without-field', at: `${String(rows)} × ${String(columns)}` });
    }
  }
  for (const crossing of tableCrossings(table)) {
    if (crossing.type !== 'entry' || CHECKED_BY_KIND.has(crossing.kind)) continue;
    const key = fieldKey({ table: table.id, row: crossing.row.id, column: crossing.column.id });
    if (!ruled.has(key) && !excused.has(key)) {
      remarks.push({ table: table.id, code: 'field-without-rule', at: `${crossing.row.id}/${crossing.column.id}` });
    }
  }
  return remarks;
}

/** Every total that a rule gives has a cell of its own on the printed page. */
function unprintedTotals(table: Table): FormSetRemark[] {
  const printed = new Set(layoutTable(table).cells.flatMap(({ field }) => (field ? [fieldKey(field)] : [])));
  return tableCrossings(table).flatMap((crossing): FormSetRemark[] => {
    if (crossing.type !== 'entry' && crossing.type !== 'derived') return [];
    const key = fieldKey({ table: table.id, row: crossing.row.id, column: crossing.column.id });
    return printed.has(key)
      ? []
      : [{ table: table.id, code: 'total-not-printed', at: `${crossing.row.id}/${crossing.column.id}` }];
  });
}

const UNSEEN = /[\u00A0\u00AD\u200B-\u200F\u2028-\u202E\u2060\uFEFF]/u;

function unseenCharacters(table: Table): FormSetRemark[] {
  return layoutTable(table).cells.flatMap(({ text }): FormSetRemark[] =>
    UNSEEN.test(text) || text !== text.normalize('NFC')
      ? [{ table: table.id, code: 'unseen-character', at: text }]
      : [],
  );
}
