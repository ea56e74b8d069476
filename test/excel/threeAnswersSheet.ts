import type { FieldKind } from '../../src/domain/forms/FieldKind';
import fc from 'fast-check';
import { fieldKey, type Table } from '../../src/domain/forms/Table';
import { evaluateRules } from '../../src/domain/rules/evaluateRules';
import type { ExcelCondition } from '../../src/domain/rules/ExcelCondition';
import { excelConditions } from '../../src/domain/rules/excelConditions';
import { isPositive } from '../../src/domain/rules/isPositive';
import type { RuleInput } from '../../src/domain/rules/RuleInput';
import type { Violation } from '../../src/domain/rules/Violation';
import { formatAddress } from '../../src/domain/workbook/CellAddress';
import { totalFormula } from '../../src/app/sheets/totalFormula';
import { totalValue } from '../../src/app/sheets/totalValue';
import type { CellDocument } from '../../src/app/ports/WorkbookDocument';
import type { ComputedSheet } from '../support/computedSheet';
import type { RuleEntry } from '../support/ruleInput';
import { contentOf, typedCells } from '../support/typedCell';
import { readAs, weighedEntry } from '../support/weighedEntry';
import type { AnswerCase, TypedTable } from './threeAnswersCases';

/** What a table comes to, one answer per condition in the order of `excelConditions`: TRUE where it is broken. */
export type Answers = readonly (number | string | boolean | null)[];

/** Random fillings of the columns of a case; about half are made to keep the rule. The same seed gives the same tables. */
export function randomTables(of: AnswerCase, count: number, seed: number): readonly TypedTable[] {
  const columns = of.table.columns.filter(({ id }) => of.columns.includes(id));
  const row = fc.record(
    Object.fromEntries(
      columns.map(({ id, kind }) => [
        id,
        kind === 'stub'
          ? fc.constant(null)
          : typedCells(kind as FieldKind, of.numbersOnly).filter(of.only ?? (() => true)),
      ]),
    ),
  );
  const cells = fc.record(Object.fromEntries(of.table.rows.map(({ id }) => [id, row])));
  const tables = fc.tuple(cells, fc.boolean()).map(([filled, kept]): TypedTable => {
    if (kept) of.keep?.(filled);
    for (const [total, parts] of Object.entries(of.subtotals ?? {})) {
      for (const column of of.columns) {
        const value = totalValue(parts.map((part) => contentOf(filled[part]![column] ?? null)));
        filled[total]![column] = value === '' ? null : value;
      }
    }
    return filled;
  });
  return fc.sample(tables, { numRuns: count, seed });
}

/** What the rules find, by the entries as a formula weighs them; which fields a formula marks where the rule names the first only. */
export function answersOfRules(of: AnswerCase, cells: TypedTable): Answers {
  const input = inputOf(of.asItStands ?? of.table, cells, weigher(of));
  const violations = evaluateRules(input);
  return excelConditions(of.table).map((condition) => violations.some((found) => marks(condition, found, input)));
}

/** `together` marks every empty member and `exactly-one` every member, where a violation stands at the first. */
function marks({ field }: ExcelCondition, { code, field: first, fields }: Violation, input: RuleInput): boolean {
  const takesPart = fields.some((each) => fieldKey(each) === fieldKey(field));
  switch (code) {
    case 'not-exactly-one':
      return takesPart;
    case 'together-broken': {
      const entry = input.entryAt(field);
      return takesPart && typeof entry !== 'string' && !isPositive(entry);
    }
    default:
      return fieldKey(first) === fieldKey(field);
  }
}

type Weigher = typeof readAs;

const weigher =
  (of: AnswerCase): Weigher =>
  (cell, column) =>
    weighedEntry(cell, column, of.numbersOnly ?? false);

function inputOf(table: Table, cells: TypedTable, entryOf: Weigher): RuleInput {
  const columns = new Map(table.columns.map((column) => [column.id, column]));
  const entries = new Map<string, RuleEntry>();
  return {
    formSet: { tables: [table] },
    entryAt: (field) => {
      const key = fieldKey(field);
      const entry = entries.get(key) ?? entryOf(cells[field.row]?.[field.column] ?? null, columns.get(field.column)!);
      entries.set(key, entry);
      return entry;
    },
  };
}

/** Whether a formula weighs every cell as the product reads it; then nothing at all may differ. */
export function isWeighedAsRead(of: AnswerCase, cells: TypedTable): boolean {
  return of.table.columns.every((column) =>
    Object.values(cells).every((row) => {
      const cell = row[column.id] ?? null;
      return JSON.stringify(weigher(of)(cell, column)) === JSON.stringify(readAs(cell, column));
    }),
  );
}

/** The tables of a case one below the other, each with its conditions as formulas to the right, in its first row. */
export function sheetOf(of: AnswerCase, tables: readonly TypedTable[]): readonly CellDocument[] {
  const conditions = excelConditions(of.table);
  return tables.flatMap((cells, index): CellDocument[] => {
    const top = index * of.table.rows.length;
    const places = new Map(
      of.table.rows.flatMap((row, down) =>
        of.columns.map((column, across) => [`${row.id}/${column}`, { row: top + down, column: across }] as const),
      ),
    );
    const entries = [...places].map(([key, place]): CellDocument => {
      const [row, column] = key.split('/') as [string, string];
      const parts = of.subtotals?.[row]?.map((part) => places.get(`${part}/${column}`)!);
      if (!parts) return { ...place, content: contentOf(cells[row]![column] ?? null) };
      return { ...place, content: { type: 'formula', formula: totalFormula(parts), cached: -1 } };
    });
    const formulas = conditions.map(({ formula }, at): CellDocument => {
      const text = formula(({ row, column }) => formatAddress(places.get(`${row}/${column}`)!));
      return { row: top, column: of.columns.length + at, content: { type: 'formula', formula: text, cached: -1 } };
    });
    return [...entries, ...formulas];
  });
}

/** The answers that a program computed for the table of that index. */
export function answersIn(computed: ComputedSheet, of: AnswerCase, index: number): Answers {
  return excelConditions(of.table).map((_, at) => computed(index * of.table.rows.length, of.columns.length + at));
}
