import {
  FORMULA_WITHOUT_VALUE,
  type NumberMeaning,
  type ReceivedCell,
  type ReceivedValue,
} from '../../../domain/workbook/ReceivedWorkbook';
import { asciiBytes } from '../xml/byteNames';
import { NAMESPACE } from '../xml/namespaces';
import { TOKEN_CLOSE, TOKEN_OPEN, type XmlScanner } from '../xml/XmlScanner';
import { unescapeText } from '../unescapeText';
import { checkTextLength } from './checkTextLength';
import { parseCellReference, parseUnsigned } from './parseBytes';
import { type CellType, cellTypeOf, readCellValue } from './readCellValue';
import { PlainCell } from './PlainCell';
import { readRichText } from './readRichText';
import { sortCells } from './sortCells';
import type { WorkbookContext } from './WorkbookContext';

const ROW = asciiBytes('row');
const CELL = asciiBytes('c');
const REFERENCE = asciiBytes('r');
const STYLE = asciiBytes('s');
const TYPE = asciiBytes('t');
const VALUE = asciiBytes('v');
const FORMULA = asciiBytes('f');
const INLINE = asciiBytes('is');
const EXTENSIONS = asciiBytes('extLst');

const MAX_COLUMNS = 16_384;
const MAX_ROWS = 1_048_576;

/**
 * The non-empty cells of the `sheetData` just opened, to its end, row by row and left to right. A row or cell without `r` follows
 * the one before it. Refuses `damaged-part` for a place outside the grid, a cell outside its row, an address given twice, and an element
 * of the sheet's own that is out of place.
 */
export function readSheetData(scanner: XmlScanner, context: WorkbookContext): ReceivedCell[] {
  const outside = scanner.depth - 1;
  const cells: ReceivedCell[] = [];
  const plain = new PlainCell();
  let row = -1;
  for (;;) {
    const token = scanner.next();
    if (token === TOKEN_CLOSE) {
      if (scanner.depth <= outside) return sortCells(cells, scanner);
    } else if (token === TOKEN_OPEN) {
      if (scanner.is(ROW)) {
        row = rowNumber(scanner, row + 1);
        readRow(scanner, row, context, cells, plain);
      } else skipStranger(scanner);
    }
  }
}

/** Passes over what other programs add; what is of the sheet's own namespace and out of place could be a figure, and is refused. */
function skipStranger(scanner: XmlScanner): void {
  if (scanner.namespace === NAMESPACE.spreadsheet && !scanner.isNamed(EXTENSIONS)) {
    throw scanner.refusal('an element where it does not belong');
  }
  scanner.skip();
}

function rowNumber(scanner: XmlScanner, next: number): number {
  const { attributes } = scanner;
  const index = attributes.find(REFERENCE);
  const row =
    index < 0 ? next : parseUnsigned(scanner.bytes, attributes.valueStart(index), attributes.valueEnd(index)) - 1;
  if (row < 0 || row >= MAX_ROWS) throw scanner.refusal('a row outside the grid');
  return row;
}

function readRow(
  scanner: XmlScanner,
  row: number,
  context: WorkbookContext,
  cells: ReceivedCell[],
  plain: PlainCell,
): void {
  const outside = scanner.depth - 1;
  const canMatch = scanner.isSpreadsheetDefault;
  let column = -1;
  for (;;) {
    if (
      canMatch &&
      plain.match(scanner.bytes, scanner.nextStart) &&
      addPlainCell(scanner, plain, row, context, cells)
    ) {
      column = plain.place % MAX_COLUMNS;
      scanner.continueAt(plain.end);
      continue;
    }
    const token = scanner.next();
    if (token === TOKEN_CLOSE) {
      if (scanner.depth <= outside) return;
    } else if (token === TOKEN_OPEN) {
      if (scanner.is(CELL)) column = readCell(scanner, row, column + 1, context, cells);
      else skipStranger(scanner);
    }
  }
}

/** Adds a cell that was recognised, unless it is empty; false, and nothing added, when something about it is wrong. */
function addPlainCell(
  scanner: XmlScanner,
  plain: PlainCell,
  row: number,
  context: WorkbookContext,
  cells: ReceivedCell[],
): boolean {
  const column = plain.place % MAX_COLUMNS;
  if (plain.place - column !== row * MAX_COLUMNS) return false;
  if (plain.isEmpty) return true;
  const value = plain.isShared ? context.sharedStrings?.[plain.value] : plain.value;
  if (value === undefined) return false;
  const numberMeaning = meaningOf(scanner, plain.style, value, context);
  context.budget.spendCell(scanner.part.name);
  cells.push({ row, column, value, numberMeaning });
  return true;
}

/** Reads one cell to its end and adds it unless it is empty; returns its column. */
function readCell(
  scanner: XmlScanner,
  row: number,
  nextColumn: number,
  context: WorkbookContext,
  cells: ReceivedCell[],
): number {
  const column = columnNumber(scanner, row, nextColumn);
  const type = cellType(scanner);
  const style = styleIndex(scanner);
  const outside = scanner.depth - 1;
  let value: ReceivedValue | undefined;
  let formula: string | undefined;
  for (;;) {
    const token = scanner.next();
    if (token === TOKEN_CLOSE) {
      if (scanner.depth <= outside) break;
    } else if (token === TOKEN_OPEN) {
      const isInline = type === 'inline' && scanner.is(INLINE);
      if (isInline || scanner.is(VALUE)) {
        if (value !== undefined) throw scanner.refusal('a cell with two values');
        value = isInline ? readRichText(scanner) : valueOf(scanner, type, context);
      } else if (scanner.is(FORMULA)) formula = unescapeText(checkTextLength(scanner.readText(), scanner));
      else skipStranger(scanner);
    }
  }
  if (value === undefined && formula === undefined) return column;
  context.budget.spendCell(scanner.part.name);
  value ??= { error: FORMULA_WITHOUT_VALUE };
  const numberMeaning = type === 'd' ? 'date' : meaningOf(scanner, style, value, context);
  cells.push(
    formula === undefined ? { row, column, value, numberMeaning } : { row, column, value, numberMeaning, formula },
  );
  return column;
}

function valueOf(scanner: XmlScanner, type: CellType, context: WorkbookContext): ReceivedValue | undefined {
  if (type !== 'inline') return readCellValue(scanner, type, context);
  if (scanner.readText().trim() === '') return undefined;
  throw scanner.refusal('an inline string outside its element');
}

function columnNumber(scanner: XmlScanner, row: number, next: number): number {
  const { attributes } = scanner;
  const index = attributes.find(REFERENCE);
  if (index < 0) {
    if (next >= MAX_COLUMNS) throw scanner.refusal('a cell outside the grid');
    return next;
  }
  const place = parseCellReference(scanner.bytes, attributes.valueStart(index), attributes.valueEnd(index));
  if (place < 0) throw scanner.refusal(`${JSON.stringify(attributes.text(index).slice(0, 40))} is no cell address`);
  const column = place % MAX_COLUMNS;
  if (place - column !== row * MAX_COLUMNS) throw scanner.refusal('a cell outside its row');
  return column;
}

function cellType(scanner: XmlScanner): CellType {
  const { attributes } = scanner;
  const index = attributes.find(TYPE);
  if (index < 0) return 'n';
  const type = cellTypeOf(scanner.bytes, attributes.valueStart(index), attributes.valueEnd(index));
  if (type === null) throw scanner.refusal(`unknown cell type ${JSON.stringify(attributes.text(index).slice(0, 40))}`);
  return type;
}

function styleIndex(scanner: XmlScanner): number {
  const { attributes } = scanner;
  const index = attributes.find(STYLE);
  return index < 0 ? 0 : parseUnsigned(scanner.bytes, attributes.valueStart(index), attributes.valueEnd(index));
}

/** A number whose format is not there could be a share or a date; what is no number keeps its meaning without one. */
function meaningOf(scanner: XmlScanner, style: number, value: ReceivedValue, context: WorkbookContext): NumberMeaning {
  const { numberMeanings } = context;
  if (numberMeanings === null) return 'general';
  const meaning = numberMeanings[style];
  if (meaning !== undefined) return meaning;
  if (typeof value === 'number') throw scanner.refusal(`cell format ${style} of ${numberMeanings.length}`);
  return 'general';
}
