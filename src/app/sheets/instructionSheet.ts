import type { FormSet } from '../../domain/forms/FormSet';
import { quotaTitles } from '../../domain/forms/quotaTitles';
import type { Unit } from '../../domain/forms/Roster';
import type { Table } from '../../domain/forms/Table';
import { type CellAddress, formatAddress } from '../../domain/workbook/CellAddress';
import type { CellRange } from '../../domain/workbook/CellRange';
import type {
  CellContent,
  CellDocument,
  CellStyle,
  ConditionalFormatDocument,
  HyperlinkDocument,
  SheetDocument,
} from '../ports/WorkbookDocument';
import { conditionColours, ENTRY_FILL, FONT_NAME, linked, tableStyles } from './tableStyles';
import { instructionSteps } from './instructionSteps';
import { letterLine } from './letterLine';
import { heightDemand, rowHeights } from './rowHeights';
import { POINTS_PER_CHARACTER, textWidth } from './textLines';
import { sheetRangeReference, sheetReference } from './sheetReference';
import { textOf } from './sheetLines';
import { NIL_TITLE, nilConditions, nilValidation, stateFormula } from './nilColumn';
import { vietnameseDate } from './vietnameseDate';

export const INSTRUCTION_SHEET = 'Hướng dẫn';

/** Where the sender's name stands on the instruction sheet, whether it is known or still to be typed. */
export const UNIT_CELL: CellAddress = { row: 5, column: 2 };

/** Where a unit's quotas stand, when it is known and the form set asks about them. */
export const QUOTA_CELL: CellAddress = { row: UNIT_CELL.row + 1, column: UNIT_CELL.column };

export interface ListedTable {
  readonly table: Table;
  readonly sheetName: string;
  /** Where a click on the table leads. */
  readonly start: CellAddress;
  /** The open entry cells. */
  readonly entries: readonly CellRange[];
  /** Formulas that give how many cells of the table break a rule; undefined when it has no such rule. */
  readonly errorCount: string | undefined;
  readonly warningCount: string | undefined;
}

export interface InstructionInput {
  readonly formSet: FormSet;
  readonly unit?: Unit;
  readonly tables: readonly ListedTable[];
}

/** Name and title of a table share their width. */
const NAME_WIDTHS = { least: 12, most: 22, withTitle: 63 };
const LAST_COLUMN = 6;
/** More tables than these would make the print too small to read. */
const MOST_ON_ONE_PAGE = 20;
const STATE = 3;
const ERRORS = 4;
const WARNINGS = 5;
const NIL = 6;

export interface InstructionSheet {
  readonly sheet: SheetDocument;
  /** By table id: the cell in which the sender declares that the table has nothing to report. */
  readonly nilCells: ReadonlyMap<string, CellAddress>;
}

/**
 * The first sheet of a blank workbook: who sends it and until when, how to fill it in, what the colours mean, and a list of its tables
 * with their state and a cell each to declare that there is nothing to report.
 */
export function instructionSheet({ formSet, unit, tables }: InstructionInput): InstructionSheet {
  const letter = letterLine(formSet);
  const blocks: Block[] = [
    block(0, formSet.issuer.toLocaleUpperCase('vi'), tableStyles.strongLine),
    block(1, 'HƯỚNG DẪN NHẬP BIỂU', { ...tableStyles.caption, font: { name: FONT_NAME, size: 15, bold: true } }),
    block(2, formSet.title, tableStyles.caption),
    ...(letter === undefined ? [] : [block(3, letter, tableStyles.subtitle)]),
    ...deadlineBlock(formSet),
    cell(UNIT_CELL.row, 0, 1, 'Đơn vị:', tableStyles.strongLine),
    unitBlock(unit),
    ...quotaBlocks(formSet, unit),
  ];
  const stepsTop = UNIT_CELL.row + 2;
  const steps = instructionSteps(
    formSet,
    tables.map(({ table }) => table),
  );
  blocks.push(...steps.map((step, index) => block(stepsTop + index, step, plainLine)));
  const legendTop = stepsTop + steps.length + 1;
  blocks.push(...LEGEND.flatMap((entry, index) => legendRow(legendTop + index, entry)));
  const listTop = legendTop + LEGEND.length + 1;
  blocks.push(...LIST_HEADER.map((title, column) => cell(listTop, column, column, title, tableStyles.header)));
  blocks.push(...tables.flatMap((listed, index) => listRow(listTop + 1 + index, index + 1, listed, formSet.title)));
  const nilCells = new Map(
    tables.flatMap(({ table, entries }, index) =>
      entries.length === 0 ? [] : [[table.id, { row: listTop + 1 + index, column: NIL }] as const],
    ),
  );

  const lastRow = listTop + tables.length;
  const widths = columnWidths(tables);
  const sheet: SheetDocument = {
    name: INSTRUCTION_SHEET,
    cells: blocks.flatMap(cellsOf),
    merges: blocks.map(({ range }) => range).filter(({ left, right }) => right > left),
    columnWidths: widths,
    rowHeights: rowHeights(
      blocks.map(({ range, content, style }) => heightDemand(range, textOf(content), style)),
      widths,
    ),
    dataValidations: nilCells.size === 0 ? [] : [nilValidation([...nilCells.values()])],
    conditionalFormats: listConditions(listTop + 1, lastRow),
    protected: true,
    print: {
      orientation: 'portrait',
      paper: 'A4',
      fitToWidth: 1,
      fitToHeight: tables.length > MOST_ON_ONE_PAGE ? 0 : 1,
      repeatRows: { first: listTop, last: listTop },
      printArea: { top: 0, left: 0, bottom: lastRow, right: LAST_COLUMN },
      footer: `&L${INSTRUCTION_SHEET}&RTrang &P/&N`,
    },
    notes: [],
    hyperlinks: tables.map(({ sheetName, start }, index): HyperlinkDocument => ({
      row: listTop + 1 + index,
      column: 1,
      location: sheetReference(sheetName, start),
      tooltip: `Mở ${sheetName}`,
    })),
  };
  return { sheet, nilCells };
}

function columnWidths(tables: readonly ListedTable[]): readonly number[] {
  const { least, most, withTitle } = NAME_WIDTHS;
  const longest = Math.max(0, ...tables.map(({ sheetName }) => textWidth(sheetName, { size: 12 })));
  const name = Math.min(most, Math.max(least, Math.ceil(longest / POINTS_PER_CHARACTER) + 1));
  return [5, name, withTitle - name, 15, 9, 11, 11];
}

interface Block {
  readonly range: CellRange;
  readonly content: CellContent;
  readonly style: CellStyle;
}

const plainLine: CellStyle = { ...tableStyles.line, font: { name: FONT_NAME, size: 12 } };
const legendText: CellStyle = { ...plainLine, indent: 1 };
const listText: CellStyle = tableStyles.rowTitle;
const listState: CellStyle = { ...tableStyles.rowTitle, horizontal: 'center', indent: 0 };
const openState: CellStyle = { ...listState, fill: ENTRY_FILL, unlocked: true, numberFormat: '@' };

function cell(row: number, left: number, right: number, content: string | CellContent, style: CellStyle): Block {
  return {
    range: { top: row, left, bottom: row, right },
    content: typeof content === 'string' ? { type: 'text', text: content } : content,
    style,
  };
}

/** A line over the whole width. */
function block(row: number, text: string, style: CellStyle): Block {
  return cell(row, 0, LAST_COLUMN, text, style);
}

/** Where the eye falls first: under the letter's heading. */
function deadlineBlock({ deadline }: FormSet): Block[] {
  if (deadline === undefined) return [];
  const font = { ...tableStyles.caption.font, color: conditionColours.error.fontColor };
  return [block(UNIT_CELL.row - 1, `Hạn gửi: ${vietnameseDate(deadline)}`, { ...tableStyles.caption, font })];
}

/** What the letter allots to a unit, as far as the form set asks about it; empty where it doesn't. */
export function allottedText(formSet: FormSet, unit: Unit): string {
  const allotted = [...quotaTitles(formSet)].flatMap(([id, title]) => {
    const quota = unit.quotas[id];
    return quota === undefined ? [] : [`${title}: ${quota}`];
  });
  return allotted.join('; ');
}

function quotaBlocks(formSet: FormSet, unit: Unit | undefined): Block[] {
  const allotted = unit ? allottedText(formSet, unit) : '';
  if (allotted === '') return [];
  const { row, column } = QUOTA_CELL;
  return [
    cell(row, 0, 1, 'Chỉ tiêu:', tableStyles.strongLine),
    cell(row, column, LAST_COLUMN, allotted, { ...plainLine, indent: 1 }),
  ];
}

function unitBlock(unit: Unit | undefined): Block {
  const content: CellContent = unit ? { type: 'text', text: unit.name } : { type: 'blank' };
  const style: CellStyle = { ...tableStyles.strongLine, border: 'thin', indent: 1 };
  const open: CellStyle = { ...style, fill: ENTRY_FILL, unlocked: true, numberFormat: '@' };
  return cell(UNIT_CELL.row, UNIT_CELL.column, LAST_COLUMN, content, unit ? style : open);
}

const LEGEND = [
  { sample: 'Nhập', text: 'Ô cần nhập số liệu.', style: { fill: ENTRY_FILL } },
  {
    sample: 'Sai',
    text: 'Sai hoặc mâu thuẫn với ô khác: phải sửa trước khi gửi.',
    style: inked(conditionColours.error),
  },
  { sample: 'Xem lại', text: 'Có thể sai: xem lại, nếu đúng thì để nguyên.', style: inked(conditionColours.warning) },
] as const;

function inked({ fill, fontColor }: { readonly fill: string; readonly fontColor: string }): CellStyle {
  return { fill, font: { name: FONT_NAME, size: 12, color: fontColor, bold: true } };
}

function legendRow(row: number, { sample, text, style }: (typeof LEGEND)[number]): Block[] {
  return [cell(row, 0, 1, sample, { ...listState, ...style }), cell(row, 2, LAST_COLUMN, text, legendText)];
}

const LIST_HEADER = ['STT', 'Bảng', 'Tên bảng', 'Tình trạng', 'Số ô sai', 'Số ô cần xem lại', NIL_TITLE];

/** A table without a title is told by what its form set is about. */
function listRow(row: number, number: number, listed: ListedTable, about: string): Block[] {
  const { table, sheetName, entries } = listed;
  const filled = `COUNTA(${entries.map((range) => sheetRangeReference(sheetName, range)).join(',')})`;
  const state: CellContent = {
    type: 'formula',
    formula: stateFormula(filled, { row, column: NIL }),
    cached: 'Chưa nhập',
  };
  return [
    cell(row, 0, 0, { type: 'number', number }, listState),
    cell(row, 1, 1, sheetName, linked(listState)),
    cell(row, 2, 2, table.title === '' ? about : table.title, listText),
    cell(row, STATE, STATE, entries.length === 0 ? { type: 'blank' } : state, listState),
    cell(row, ERRORS, ERRORS, countContent(listed.errorCount), listState),
    cell(row, WARNINGS, WARNINGS, countContent(listed.warningCount), listState),
    cell(row, NIL, NIL, { type: 'blank' }, entries.length === 0 ? listState : openState),
  ];
}

/** Nothing is broken where nothing is entered. */
function countContent(formula: string | undefined): CellContent {
  return formula === undefined ? { type: 'blank' } : { type: 'formula', formula, cached: 0 };
}

function listConditions(first: number, last: number): SheetDocument['conditionalFormats'] {
  if (last < first) return [];
  const above = (column: number, format: ConditionalFormatDocument['format']): ConditionalFormatDocument => ({
    ranges: [{ top: first, left: column, bottom: last, right: column }],
    formula: `N(${formatAddress({ row: first, column })})>0`,
    format,
  });
  return [
    above(ERRORS, conditionColours.error),
    above(WARNINGS, conditionColours.warning),
    nilConditions(first, last, STATE, NIL),
  ];
}

function cellsOf({ range, content, style }: Block): CellDocument[] {
  const cells: CellDocument[] = [];
  for (let column = range.left; column <= range.right; column += 1) {
    cells.push({ row: range.top, column, content: column === range.left ? content : { type: 'blank' }, style });
  }
  return cells;
}
