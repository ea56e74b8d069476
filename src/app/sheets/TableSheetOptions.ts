import type { CellContent, SheetDocument } from '../ports/WorkbookDocument';
import type { TableLayout } from '../../domain/forms/layoutTable';
import type { Crossing, FieldRef } from '../../domain/forms/Table';
import type { CellAddress } from '../../domain/workbook/CellAddress';

/** A crossing that has a cell of its own for figures: everything but the stub. */
export type FieldCrossing = Exclude<Crossing, { type: 'title' }>;

/** A line above or below the table, over its whole width. */
export interface SheetLine {
  /** Text, or a formula that gives one. */
  readonly content: string | CellContent;
  /** `strong` for who sends, `heading` (centred), `warning` for what must not be overlooked, `note` (italic) when absent. */
  readonly look?: 'strong' | 'heading' | 'warning' | 'note';
  /** A place in this workbook that a click leads to. */
  readonly link?: string;
}

/**
 * How a table becomes a sheet. One mechanism for blank workbooks, for the provincial tables and for tables inserted into Excel:
 * they differ in what stands in the fields and in what is open for entry.
 */
export interface TableSheetOptions {
  readonly sheetName: string;
  /** Top left cell of everything, lines above the table included; A1 when absent. */
  readonly origin?: CellAddress;
  /** From top to bottom, above the caption. */
  readonly headLines?: readonly SheetLine[];
  /** Under the table's own notes. */
  readonly footLines?: readonly SheetLine[];
  /** What stands in a field; undefined leaves it blank. Not asked for totals that are formulas. */
  readonly contentOf?: (crossing: FieldCrossing) => CellContent | undefined;
  /** Overrides the number format that the kind gives. */
  readonly numberFormatOf?: (crossing: FieldCrossing) => string | undefined;
  /** Whether a field is open for entry: light fill, unlocked, validated. Only entry fields are asked. */
  readonly entriesOpen: (crossing: FieldCrossing) => boolean;
  /** True: every derived field is a formula over its parts, with the result that Excel will compute from the other contents. */
  readonly formulasForTotals: boolean;
  /** True: Excel's own data validation on the open entry fields. */
  readonly validations: boolean;
  /** True: conditional formats for the table's rules and for entries that can't be read. */
  readonly conditions: boolean;
  /** True: everything but the open fields is locked. */
  readonly protected?: boolean;
  /** A place in the workbook that a click on the field leads to. */
  readonly hyperlinkOf?: (crossing: FieldCrossing) => string | undefined;
  readonly noteOf?: (crossing: FieldCrossing) => string | undefined;
  /** The defined name of another table's field, for rules across tables: conditional formats can't point at other sheets. */
  readonly nameElsewhere?: (field: FieldRef) => string | undefined;
  readonly tabColor?: string;
}

export interface TableSheet {
  readonly sheet: SheetDocument;
  readonly layout: TableLayout;
  /** The cell of a field of this table. A field that the table doesn't have is a bug. */
  readonly addressOf: (field: FieldRef) => CellAddress;
}
