import type { Table } from '../../domain/forms/Table';
import { formatAddress } from '../../domain/workbook/CellAddress';
import type { DataValidationDocument } from '../ports/WorkbookDocument';
import { fieldValidation } from './fieldValidation';
import { groupRanges } from './groupRanges';
import type { PlacedField, PlacedFields } from './placeFields';
import { ruleAdvice } from './ruleAdvice';
import type { FieldCrossing } from './TableSheetOptions';

/** Excel's own checks of a table's open entry fields: one per column and unbroken run of rows that are told the same, left to right. */
export function tableValidations(
  table: Table,
  fields: PlacedFields,
  isOpen: (crossing: FieldCrossing) => boolean,
): readonly DataValidationDocument[] {
  return table.columns.flatMap((column) => {
    const byAdvice = new Map<string, PlacedField[]>();
    for (const placed of fields.all) {
      if (placed.crossing.column !== column || !isOpen(placed.crossing)) continue;
      const advice = ruleAdvice(table, placed.field).join(' ');
      byAdvice.set(advice, [...(byAdvice.get(advice) ?? []), placed]);
    }
    return [...byAdvice].flatMap(([advice, open]) =>
      groupRanges(open.map(({ address }) => address)).flatMap((range): DataValidationDocument[] => {
        const cell = formatAddress({ row: range.top, column: range.left });
        const validation = fieldValidation(table, column, { cell, advice });
        return validation ? [{ ranges: [range], ...validation }] : [];
      }),
    );
  });
}
