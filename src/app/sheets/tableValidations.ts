import { dropUndefined } from '../../domain/forms/dropUndefined';
import type { Column, Table } from '../../domain/forms/Table';
import { formatAddress } from '../../domain/workbook/CellAddress';
import type { DataValidationDocument } from '../ports/WorkbookDocument';
import { fieldValidation } from './fieldValidation';
import { groupRanges } from './groupRanges';
import type { PlacedField, PlacedFields } from './placeFields';
import { ruleAdvice } from './ruleAdvice';
import type { FieldCrossing } from './TableSheetOptions';

/**
 * Excel's own checks of a table's open entry fields: one per column and unbroken run of rows that hold the same and are told the same,
 * left to right.
 */
export function tableValidations(
  table: Table,
  fields: PlacedFields,
  isOpen: (crossing: FieldCrossing) => boolean,
): readonly DataValidationDocument[] {
  return table.columns.flatMap((column) => {
    const alike = new Map<string, { readonly entry: Column; readonly advice: string; readonly open: PlacedField[] }>();
    for (const placed of fields.all) {
      if (placed.crossing.column !== column || !isOpen(placed.crossing)) continue;
      const advice = ruleAdvice(table, placed.field).join(' ');
      const entry = entryColumn(placed.crossing);
      const key = JSON.stringify([entry.kind, entry.unit, entry.options, entry.signed, advice]);
      const group = alike.get(key);
      if (group) group.open.push(placed);
      else alike.set(key, { entry, advice, open: [placed] });
    }
    return [...alike.values()].flatMap(({ entry, advice, open }) =>
      groupRanges(open.map(({ address }) => address)).flatMap((range): DataValidationDocument[] => {
        const cell = formatAddress({ row: range.top, column: range.left });
        const validation = fieldValidation(table, entry, { cell, advice });
        return validation ? [{ ranges: [range], ...validation }] : [];
      }),
    );
  });
}

/** The column as this field has it: the field's own kind, unit and options. */
function entryColumn(crossing: FieldCrossing): Column {
  if (crossing.type === 'none') return crossing.column;
  const { column, kind, unit, options, signed } = crossing;
  return { ...column, ...dropUndefined({ kind, unit, options, signed }) };
}
