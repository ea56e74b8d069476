import type { CellRange } from '../../../domain/workbook/CellRange';
import type { ReceivedCell, ReceivedDataValidation, ReceivedSheet } from '../../../domain/workbook/ReceivedWorkbook';
import type { Part } from '../package/Part';
import { asciiBytes } from '../xml/byteNames';
import { NAMESPACE } from '../xml/namespaces';
import { TOKEN_CLOSE, TOKEN_END, TOKEN_OPEN, XmlScanner } from '../xml/XmlScanner';
import { readDataValidations } from './readDataValidations';
import { readMerges } from './readMerges';
import { readSheetData } from './readSheetData';
import type { WorkbookContext } from './WorkbookContext';

const WORKSHEET = asciiBytes('worksheet');
const SHEET_DATA = asciiBytes('sheetData');
const MERGE_CELLS = asciiBytes('mergeCells');
const DATA_VALIDATIONS = asciiBytes('dataValidations');
const EXTENSIONS = asciiBytes('extLst');

type SheetContent = Pick<ReceivedSheet, 'cells' | 'merges' | 'dataValidations'>;

/** One worksheet part, to its very end: whatever is wrong in it refuses all of it, never a part of its cells. */
export function readSheet(part: Part, context: WorkbookContext): SheetContent {
  const scanner = new XmlScanner(part);
  scanner.expectRoot(WORKSHEET);
  let cells: ReceivedCell[] | undefined;
  const merges: CellRange[] = [];
  const dataValidations: ReceivedDataValidation[] = [];
  for (let token = scanner.next(); token !== TOKEN_END; token = scanner.next()) {
    if (token !== TOKEN_OPEN) continue;
    if (scanner.is(SHEET_DATA)) {
      if (cells) throw scanner.refusal('sheet data given twice');
      cells = readSheetData(scanner, context);
    } else if (scanner.is(MERGE_CELLS)) addAll(merges, readMerges(scanner, context.budget));
    else if (scanner.is(DATA_VALIDATIONS)) addAll(dataValidations, readDataValidations(scanner, context.budget));
    else if (scanner.is(EXTENSIONS)) readExtensions(scanner, context, dataValidations);
    else scanner.skip();
  }
  if (!cells) throw scanner.refusal('no sheet data');
  return { cells, merges, dataValidations };
}

function readExtensions(
  scanner: XmlScanner,
  context: WorkbookContext,
  dataValidations: ReceivedDataValidation[],
): void {
  const outside = scanner.depth - 1;
  for (let token = scanner.next(); token !== TOKEN_CLOSE || scanner.depth > outside; token = scanner.next()) {
    if (token === TOKEN_OPEN && scanner.namespace === NAMESPACE.spreadsheet2009 && scanner.isNamed(DATA_VALIDATIONS)) {
      addAll(dataValidations, readDataValidations(scanner, context.budget));
    }
  }
}

/** Not `push(...items)`: a hundred thousand merges are more than a call takes. */
function addAll<T>(list: T[], items: readonly T[]): void {
  for (const item of items) list.push(item);
}
