import type { FormSet } from '../domain/forms/FormSet';
import type { Unit } from '../domain/forms/Roster';
import { fieldKey, type Table } from '../domain/forms/Table';
import { FORM_SET_PROPERTY, formatAnchors, tableAnchorName, UNIT_PROPERTY } from '../domain/intake/anchors';
import { formatFormSetMark } from '../domain/intake/formSetMark';
import { nilDeclarationName } from '../domain/intake/nilDeclarations';
import { failure, type Result, success } from '../domain/Result';
import { type CellAddress, formatAddress } from '../domain/workbook/CellAddress';
import { formatRange } from '../domain/workbook/CellRange';
import type { CellContent, SheetDocument, WorkbookDocument } from './ports/WorkbookDocument';
import { CHECK_SHEET, checkSheet } from './sheets/checkSheet';
import { foreignFieldName, foreignFieldNames, foreignFields } from './sheets/foreignFieldNames';
import { INSTRUCTION_SHEET, type InstructionSheet, instructionSheet, UNIT_CELL } from './sheets/instructionSheet';
import { letterLine } from './sheets/letterLine';
import { listedTable } from './sheets/listedTable';
import { sheetRangeReference } from './sheets/sheetReference';
import { tableSheet } from './sheets/tableSheet';
import { tableSheetNames } from './sheets/tableSheetNames';
import type { SheetLine, TableSheet } from './sheets/TableSheetOptions';

export interface BlankWorkbookOptions {
  /** Who it is for; absent: the sender types its name once, on the first sheet. */
  readonly unit?: Unit;
  /** Table ids, in any order; absent: all. Sheets stand in the form set's order. */
  readonly tables?: readonly string[];
  /** True: no sheets of instructions and checks, for tables that join others in a workbook. */
  readonly onlyTables?: boolean;
  /** Where the one table stands that joins a sheet of a workbook: its top left cell. */
  readonly at?: { readonly sheet: string; readonly address: CellAddress };
}

export interface UnknownTable {
  readonly code: 'unknown-table';
  readonly table: string;
  /** The ids that there are. */
  readonly known: readonly string[];
}

/**
 * An empty workbook to send out, which checks itself without the add-in: instructions, one sheet per table with entry cells open,
 * totals as formulas, validations and conditional formats, everything else locked, and our own marks to know it again by.
 *
 * Fails when `tables` names a table that the form set doesn't have.
 *
 * @example
 * const blank = blankWorkbook(kl01, { unit: haiHau, tables: ['bang-2a'] });
 * if (blank.ok) await save(writeWorkbook(blank.value));
 */
export function blankWorkbook(
  formSet: FormSet,
  { unit, tables: wanted, onlyTables = false, at }: BlankWorkbookOptions = {},
): Result<WorkbookDocument, UnknownTable> {
  const known = formSet.tables.map(({ id }) => id);
  const unknown = wanted?.find((id) => !known.includes(id));
  if (unknown !== undefined) return failure({ code: 'unknown-table', table: unknown, known });

  const chosen = wanted ? formSet.tables.filter(({ id }) => wanted.includes(id)) : formSet.tables;
  const looked = foreignFields(chosen);
  const unitLine: SheetLine['content'] = unit ? `Đơn vị: ${unit.name}` : onlyTables ? UNIT_UNKNOWN : unitFormula();
  const sheets = tableSheets(formSet, chosen, unitLine, looked, at);
  const guide = onlyTables ? null : guideTo(formSet, unit, sheets);
  const nilCells = [...(guide?.nilCells ?? [])];
  return success({
    sheets: [
      ...(guide ? [guide.instructions] : []),
      ...sheets.map(({ built }) => built.sheet),
      ...(guide ? [guide.checks] : []),
    ],
    definedNames: [
      ...sheets.map(({ table, built }) => ({
        name: tableAnchorName(table.id),
        refersTo: sheetRangeReference(built.sheet.name, built.layout.body),
        hidden: true,
      })),
      ...nilCells.map(([table, address]) => ({
        name: nilDeclarationName(table),
        refersTo: onInstructions(address),
        hidden: true,
      })),
      ...sheets.flatMap(({ table, built }) => foreignFieldNames(table, built, looked)),
    ],
    properties: {
      title: unit ? `${formSet.title} – ${unit.name}` : formSet.title,
      creator: formSet.issuer,
      custom: {
        [FORM_SET_PROPERTY]: formatFormSetMark(formSet),
        ...(unit ? { [UNIT_PROPERTY]: unit.id } : {}),
      },
    },
    customXml: [
      formatAnchors({
        formSet: formSet.id,
        version: formSet.version,
        ...(unit ? { unit: unit.id } : {}),
        tables: sheets.map(({ table, built }) => ({
          table: table.id,
          sheet: built.sheet.name,
          range: formatRange(built.layout.body),
        })),
        ...(nilCells.length === 0
          ? {}
          : {
              declarations: nilCells.map(([table, address]) => ({
                table,
                sheet: INSTRUCTION_SHEET,
                address: formatAddress(address),
              })),
            }),
      }),
    ],
  });
}

interface Guide {
  readonly instructions: SheetDocument;
  readonly checks: SheetDocument;
  readonly nilCells: InstructionSheet['nilCells'];
}

/** The sheets before and after the tables' own. */
function guideTo(formSet: FormSet, unit: Unit | undefined, tables: readonly BuiltTable[]): Guide {
  const checks = checkSheet(tables);
  const listed = tables.map(({ table, built }) => listedTable(table, built, checks));
  const { sheet, nilCells } = instructionSheet({ formSet, ...(unit ? { unit } : {}), tables: listed });
  return { instructions: sheet, checks: checks.sheet, nilCells };
}

interface BuiltTable {
  readonly table: Table;
  readonly built: TableSheet;
}

function tableSheets(
  formSet: FormSet,
  tables: readonly Table[],
  unitLine: SheetLine['content'],
  looked: ReadonlySet<string>,
  at?: BlankWorkbookOptions['at'],
): readonly BuiltTable[] {
  const names = tableSheetNames(tables, [INSTRUCTION_SHEET, CHECK_SHEET]);
  return tables.map((table) => ({
    table,
    built: tableSheet(table, {
      sheetName: at?.sheet ?? names.get(table.id) ?? table.id,
      ...(at ? { origin: at.address } : {}),
      headLines: headLinesOf(formSet, table, unitLine),
      entriesOpen: () => true,
      formulasForTotals: true,
      validations: true,
      conditions: true,
      protected: true,
      nameElsewhere: (field) => {
        const key = fieldKey(field);
        return field.table !== table.id && looked.has(key) ? foreignFieldName(key) : undefined;
      },
    }),
  }));
}

/** Who sends, which letter (unless the heading says so itself), and the heading that the letter puts the table under. */
function headLinesOf(formSet: FormSet, { section = '' }: Table, unitLine: SheetLine['content']): readonly SheetLine[] {
  const letter = letterLine(formSet);
  const isTold = formSet.letter !== undefined && section.includes(formSet.letter.number);
  return [
    { content: unitLine, look: 'strong' },
    ...(letter === undefined || isTold ? [] : [{ content: `${formSet.title} ${letter}` }]),
    ...(section === '' ? [] : [{ content: section, look: 'heading' as const }]),
  ];
}

const UNIT_UNKNOWN = 'Đơn vị: ……………………………………';

/** The name typed on the first sheet stands on every other, so that a table that is cut out still says whose it is. */
function unitFormula(): CellContent {
  const cell = onInstructions(UNIT_CELL);
  return { type: 'formula', formula: `IF(${cell}="","${UNIT_UNKNOWN}","Đơn vị: "&${cell})`, cached: UNIT_UNKNOWN };
}

function onInstructions({ row, column }: CellAddress): string {
  return sheetRangeReference(INSTRUCTION_SHEET, { top: row, left: column, bottom: row, right: column });
}
