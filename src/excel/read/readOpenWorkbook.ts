import type { HostFailure, OpenedWorkbook } from '../../app/ports/OpenWorkbook';
import type { Pause } from '../../app/ports/Pause';
import type { Result } from '../../domain/Result';
import type { DefinedName, DocumentProperties, ReceivedSheet } from '../../domain/workbook/ReceivedWorkbook';
import { runBatch } from '../batch/runBatch';
import { mergedRanges } from './mergedRanges';
import { receivedCells } from './receivedCells';

/** Of the custom XML in a workbook only ours is fetched; other programs keep whatever they like there. */
const OUR_NAMESPACE = 'urn:bieu-mau:';

const NAME_PROPERTIES = 'items/name,items/formula,items/visible';

/** How much of a sheet is read at most: as many rows as are searched for tables, and more columns than any table has. */
const WIDE = 'A1:IV10000';
/** For a workbook whose sheets are together more than Excel gives at once. */
const NARROW = 'A1:BH1000';

/**
 * The open workbook. Two syncs; when sheets that are no forms make it more than Excel gives at once (5 MB on the web), it is read
 * again, less far.
 */
export async function readOpenWorkbook(pause: Pause): Promise<Result<OpenedWorkbook, HostFailure>> {
  const read = await runBatch((context) => readWithin(context, WIDE, pause));
  return !read.ok && read.failure.code === 'too-large'
    ? runBatch((context) => readWithin(context, NARROW, pause))
    : read;
}

/**
 * The open workbook in the model that received files are read into. Two syncs, however many sheets: one for what there is, one for
 * what it holds.
 *
 * Excel doesn't tell everything: validations are not read (a sheet's are known only cell by cell, and nothing asks for them), and dates
 * are taken to count from 1900, because no interface says otherwise.
 */
async function readWithin(context: Excel.RequestContext, bounds: string, pause: Pause): Promise<OpenedWorkbook> {
  const workbook = context.workbook.load('name');
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const names = workbook.names.load(NAME_PROPERTIES);
  const properties = workbook.properties.load('title,author');
  const custom = workbook.properties.custom.load('items/key,items/value');
  const parts = workbook.customXmlParts.load('items/id,items/namespaceUri');
  await context.sync();

  const queries = sheets.items.map((sheet) => querySheet(sheet, bounds));
  const ourXml = parts.items
    .filter(({ namespaceUri }) => namespaceUri.startsWith(OUR_NAMESPACE))
    .map((part) => part.getXml());
  await context.sync();

  const received: ReceivedSheet[] = [];
  for (const query of queries) {
    // A summary of hundreds of units holds tens of thousands of cells.
    await pause();
    received.push(receivedSheet(query));
  }

  return {
    name: workbook.name,
    sheets: received,
    definedNames: [
      ...names.items.map((item) => definedName(item)),
      ...queries.flatMap(({ names: own }, index) => own.items.map((item) => definedName(item, index))),
    ],
    properties: documentProperties(properties, custom),
    customXml: ourXml.map(({ value }) => value),
    date1904: false,
  };
}

interface SheetQuery {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly names: Excel.NamedItemCollection;
}

/** Contents of the cells that have any; merges of those that have looks as well, because a merged cell may be empty. */
function querySheet(sheet: Excel.Worksheet, bounds: string): SheetQuery {
  return {
    sheet,
    used: sheet
      .getUsedRangeOrNullObject(true)
      .getIntersectionOrNullObject(bounds)
      .load('rowIndex,columnIndex,values,formulas,numberFormat,valueTypes'),
    merged: sheet
      .getUsedRangeOrNullObject(false)
      .getIntersectionOrNullObject(bounds)
      .getMergedAreasOrNullObject()
      .load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount'),
    names: sheet.names.load(NAME_PROPERTIES),
  };
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

function receivedSheet({ sheet, used, merged }: SheetQuery): ReceivedSheet {
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    cells: used.isNullObject ? [] : receivedCells(used),
    merges: merged.isNullObject ? [] : mergedRanges(merged.areas.items),
    dataValidations: [],
  };
}

function definedName({ name, formula, visible }: Excel.NamedItem, sheetIndex?: number): DefinedName {
  return {
    name,
    refersTo: String(formula).replace(/^=/, ''),
    hidden: !visible,
    ...(sheetIndex === undefined ? {} : { sheetIndex }),
  };
}

function documentProperties(
  { title, author }: Excel.DocumentProperties,
  custom: Excel.CustomPropertyCollection,
): DocumentProperties {
  return {
    ...(title === '' ? {} : { title }),
    ...(author === '' ? {} : { creator: author }),
    custom: Object.fromEntries(custom.items.map((item) => [item.key, customValue(item.value)])),
  };
}

function customValue(value: unknown): string | number | boolean {
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
