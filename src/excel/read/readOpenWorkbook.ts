import type { HostFailure, OpenedWorkbook } from '../../app/ports/OpenWorkbook';
import type { Pause } from '../../app/ports/Pause';
import type { Result } from '../../domain/Result';
import { formatAddress } from '../../domain/workbook/CellAddress';
import type {
  DefinedName,
  DocumentProperties,
  ReceivedCell,
  ReceivedSheet,
} from '../../domain/workbook/ReceivedWorkbook';
import { runBatch } from '../batch/runBatch';
import { type Bounds, cellsWithin, contentPieces } from './contentPieces';
import { mergedRanges } from './mergedRanges';
import { CONTENTS, readPieces } from './readPieces';
import { receivedCells } from './receivedCells';

/** Of the custom XML in a workbook only ours is fetched; other programs keep whatever they like there. */
const OUR_NAMESPACE = 'urn:bieu-mau:';

const NAME_PROPERTIES = 'items/name,items/formula,items/visible';

/** How far a sheet is read: as many rows as are searched for tables, and more columns than any table has. */
const WIDE: Bounds = { rows: 10_000, columns: 256 };
/** For a workbook whose sheets hold more than can be taken in while a person waits. */
const NARROW: Bounds = { rows: 1_000, columns: 60 };
/** A summary of 500 units has as many. */
const MOST_CELLS = 250_000;
/** The rows that are read at the first go: no official table is longer, so that a workbook of forms takes no other. */
const FIRST_ROWS = 64;

/**
 * The open workbook; where sheets that are no forms make it larger than can be waited for, less far. Two syncs, however many sheets, and
 * one more for every 1.4 MB below their first rows. When a sheet's first rows alone are more than Excel gives at once (5 MB on the web),
 * it is read again, less far.
 */
export async function readOpenWorkbook(pause: Pause): Promise<Result<OpenedWorkbook, HostFailure>> {
  const read = await runBatch((context) => readWithin(context, WIDE, pause));
  return !read.ok && read.failure.code === 'too-large'
    ? runBatch((context) => readWithin(context, NARROW, pause))
    : read;
}

/**
 * The open workbook in the model that received files are read into: one sync for what there is, one for the first rows of every sheet
 * and how far each goes, the others for the rest. It comes in pieces, because the answer for a summary of hundreds of units would hold
 * up the pane for long, and be more than Excel gives at once.
 *
 * Excel doesn't tell everything: validations are not read (a sheet's are known only cell by cell, and nothing asks for them), and dates
 * are taken to count from 1900, because no interface says otherwise.
 */
async function readWithin(context: Excel.RequestContext, widest: Bounds, pause: Pause): Promise<OpenedWorkbook> {
  const workbook = context.workbook.load('name');
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const names = workbook.names.load(NAME_PROPERTIES);
  const properties = workbook.properties.load('title,author');
  const custom = workbook.properties.custom.load('items/key,items/value');
  const parts = workbook.customXmlParts.load('items/id,items/namespaceUri');
  await context.sync();

  const queries = sheets.items.map((sheet) => querySheet(sheet, widest));
  const ourXml = parts.items
    .filter(({ namespaceUri }) => namespaceUri.startsWith(OUR_NAMESPACE))
    .map((part) => part.getXml());
  await context.sync();

  const cells: ReceivedCell[][] = [];
  for (const { first } of queries) {
    await pause();
    cells.push(first.isNullObject ? [] : [...receivedCells(first)]);
  }
  const extents = queries.map(({ used }) => (used.isNullObject ? null : used));
  const bounds = cellsWithin(extents, widest) > MOST_CELLS ? NARROW : widest;
  await readPieces(contentPieces(extents, FIRST_ROWS, bounds), {
    context,
    sheets: sheets.items,
    take: (sheet, more) => cells[sheet]?.push(...more),
    pause,
  });
  await pause();

  return {
    name: workbook.name,
    sheets: queries.map((query, index) => receivedSheet(query, cells[index] ?? [])),
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
  /** How far the contents go. */
  readonly used: Excel.Range;
  /** Their first rows. */
  readonly first: Excel.Range;
  readonly merged: Excel.RangeAreas;
  readonly names: Excel.NamedItemCollection;
}

/** Contents of the cells that have any; merges of those that have looks as well, because a merged cell may be empty. */
function querySheet(sheet: Excel.Worksheet, bounds: Bounds): SheetQuery {
  const used = sheet.getUsedRangeOrNullObject(true);
  return {
    sheet,
    used: used.load('rowIndex,columnIndex,rowCount,columnCount'),
    first: used.getIntersectionOrNullObject(upTo({ ...bounds, rows: FIRST_ROWS })).load(CONTENTS),
    merged: sheet
      .getUsedRangeOrNullObject(false)
      .getIntersectionOrNullObject(upTo(bounds))
      .getMergedAreasOrNullObject()
      .load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount'),
    names: sheet.names.load(NAME_PROPERTIES),
  };
}

function upTo({ rows, columns }: Bounds): string {
  return `A1:${formatAddress({ row: rows - 1, column: columns - 1 })}`;
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very-hidden' } as const;

function receivedSheet({ sheet, merged }: SheetQuery, cells: readonly ReceivedCell[]): ReceivedSheet {
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    cells,
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
