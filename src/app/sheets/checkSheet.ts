import { excelConditions } from '../../domain/rules/excelConditions';
import type { Severity } from '../../domain/forms/ruleSchema';
import { type FieldRef, fieldKey, type Table } from '../../domain/forms/Table';
import type { CellDocument, SheetDocument } from '../ports/WorkbookDocument';
import { placeFields } from './placeFields';
import { sheetRangeReference, sheetReference } from './sheetReference';
import type { TableSheet } from './TableSheetOptions';
import { unreadableFormula } from './unreadableConditions';

export const CHECK_SHEET = 'Kiểm tra';
const COUNTED = ['error', 'warning'] as const satisfies readonly Severity[];
export type CountedSeverity = (typeof COUNTED)[number];

export interface CheckSheet {
  readonly sheet: SheetDocument;
  /** A formula that gives how many cells of a table break a rule of this severity; undefined when it has no such rule. */
  readonly countOf: (tableId: string, severity: CountedSeverity) => string | undefined;
}

/**
 * A hidden sheet that counts what the conditional formats mark: per table and severity a column, per field a cell that is 1 when one
 * of its rules is broken. One formula for a whole table would pass what Excel takes.
 *
 * @param tables every table of the workbook with its sheet; rules that look at a table that is not among them are left out
 */
export function checkSheet(tables: readonly { readonly table: Table; readonly built: TableSheet }[]): CheckSheet {
  const references = new Map<string, string>();
  for (const { table, built } of tables) {
    for (const { field, address } of placeFields(table, built.layout).all) {
      references.set(fieldKey(field), sheetReference(built.sheet.name, address));
    }
  }
  const cells: CellDocument[] = [];
  const counts = new Map<string, string>();
  for (const { table, built } of tables) {
    for (const severity of COUNTED) {
      const formulas = brokenFormulas(table, built, severity, references);
      if (formulas.length === 0) continue;
      const column = counts.size;
      formulas.forEach((formula, row) => {
        cells.push({ row, column, content: { type: 'formula', formula, cached: 0 } });
      });
      const range = { top: 0, left: column, bottom: formulas.length - 1, right: column };
      counts.set(`${table.id} ${severity}`, `SUM(${sheetRangeReference(CHECK_SHEET, range)})`);
    }
  }
  return {
    sheet: {
      name: CHECK_SHEET,
      visibility: 'hidden',
      cells,
      merges: [],
      columnWidths: [],
      rowHeights: {},
      dataValidations: [],
      conditionalFormats: [],
      protected: true,
      notes: [],
      hyperlinks: [],
    },
    countOf: (tableId, severity) => counts.get(`${tableId} ${severity}`),
  };
}

/** One formula per field that may be marked, 1 when it is. */
function brokenFormulas(
  table: Table,
  { layout }: TableSheet,
  severity: CountedSeverity,
  references: ReadonlyMap<string, string>,
): readonly string[] {
  const addressOf = (field: FieldRef): string => references.get(fieldKey(field)) ?? '';
  const checks = excelConditions(table).filter(
    (check) => check.severity === severity && check.fields.every((field) => references.has(fieldKey(field))),
  );
  return placeFields(table, layout).all.flatMap(({ field, crossing }) => {
    const key = fieldKey(field);
    const unreadable =
      crossing.type === 'entry' && severity === 'error' ? unreadableFormula(crossing.kind, addressOf(field)) : null;
    const broken = [
      ...(unreadable === null ? [] : [unreadable]),
      ...checks.filter((check) => fieldKey(check.field) === key).map(({ formula }) => formula(addressOf)),
    ];
    return broken.length === 0 ? [] : [`IF(OR(${broken.join(',')}),1,0)`];
  });
}
