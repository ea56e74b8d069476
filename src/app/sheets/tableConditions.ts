import { excelConditions } from '../../domain/rules/excelConditions';
import type { AddressOf, ExcelCondition } from '../../domain/rules/ExcelCondition';
import type { Table } from '../../domain/forms/Table';
import { type CellAddress, formatAddress } from '../../domain/workbook/CellAddress';
import type { CellRange } from '../../domain/workbook/CellRange';
import type { ConditionalFormatDocument } from '../ports/WorkbookDocument';
import { groupRanges } from './groupRanges';
import type { PlacedFields } from './placeFields';
import type { FieldCrossing, TableSheetOptions } from './TableSheetOptions';
import { conditionColours } from './tableStyles';
import { unreadableConditions } from './unreadableConditions';

/**
 * The table's rules as conditional formats: red for errors, amber for warnings, blue for hints, errors first. Neighbouring cells whose
 * formula is the same, seen from the cell, share one format. A rule that looks at another table is left out when nobody can name its
 * cell here.
 */
export function tableConditions(
  table: Table,
  fields: PlacedFields,
  options: Pick<TableSheetOptions, 'nameElsewhere'>,
  isOpen: (crossing: FieldCrossing) => boolean,
): readonly ConditionalFormatDocument[] {
  const groups = new Map<string, ConditionGroup>();
  for (const condition of excelConditions(table)) {
    if (condition.fields.every((field) => field.table === table.id || options.nameElsewhere?.(field) !== undefined)) {
      addTo(groups, condition, fields, options);
    }
  }
  const formats = [...groups.values()].flatMap((group) => formatsOf(group, fields, options));
  return SEVERITY_ORDER.flatMap((severity) => [
    ...(severity === 'error' ? unreadableConditions(fields, isOpen) : []),
    ...formats.filter((format) => format.severity === severity).map(({ document }) => document),
  ]);
}

const SEVERITY_ORDER = ['error', 'warning', 'info'] as const;

interface ConditionGroup {
  readonly severity: ExcelCondition['severity'];
  /** By address. */
  readonly conditions: Map<string, ExcelCondition>;
}

function addTo(
  groups: Map<string, ConditionGroup>,
  condition: ExcelCondition,
  fields: PlacedFields,
  options: Pick<TableSheetOptions, 'nameElsewhere'>,
): void {
  const { address } = fields.of(condition.field);
  const seenFrom: PlaceName = ({ row, column }, fixed) =>
    fixed ? `R${row}C${column}` : `R[${row - address.row}]C[${column - address.column}]`;
  const key = `${condition.severity} ${condition.formula(reference(fields, options, seenFrom))}`;
  const group = groups.get(key) ?? { severity: condition.severity, conditions: new Map() };
  group.conditions.set(formatAddress(address), condition);
  groups.set(key, group);
}

function formatsOf(
  { severity, conditions }: ConditionGroup,
  fields: PlacedFields,
  options: Pick<TableSheetOptions, 'nameElsewhere'>,
): { severity: ExcelCondition['severity']; document: ConditionalFormatDocument }[] {
  const addresses = [...conditions.values()].map(({ field }) => fields.of(field).address);
  return groupRanges(addresses).flatMap((range: CellRange) => {
    const first = conditions.get(formatAddress({ row: range.top, column: range.left }));
    if (!first) return [];
    const formula = first.formula(reference(fields, options, placeName));
    return [{ severity, document: { ranges: [range], formula, format: conditionColours[severity] } }];
  });
}

function reference(
  fields: PlacedFields,
  { nameElsewhere }: Pick<TableSheetOptions, 'nameElsewhere'>,
  here: PlaceName,
): AddressOf {
  return (field, fixed = false) => nameElsewhere?.(field) ?? here(fields.of(field).address, fixed);
}

/** `C9`, or `$C$9` where the cell is the same for every cell of a format. */
type PlaceName = (address: CellAddress, fixed: boolean) => string;

function placeName(address: CellAddress, fixed: boolean): string {
  const name = formatAddress(address);
  return fixed ? name.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2') : name;
}
