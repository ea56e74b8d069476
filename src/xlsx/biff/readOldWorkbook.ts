import { CFB, read, set_cptable, SSF, type WorkBook } from '@e965/xlsx';
import type { ReadFailure } from '../../app/ports/WorkbookReader';
import { failure, type Result, success } from '../../domain/Result';
import type { ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';
import { READ_LIMITS, type ReadLimits } from '../ReadLimits';
import { Refusal } from '../reader/Refusal';
import { CODEPAGES } from './codepages';
import { documentProperties } from './documentProperties';
import { scanRecords } from './scanRecords';
import { toReceivedSheet } from './toReceivedSheet';

/** The part of the library's container reader that its types leave out. */
interface ContainerReader {
  readonly read: (bytes: Uint8Array, options: { readonly type: 'buffer' | 'array' }) => object;
  readonly find: (container: object, path: string) => { readonly content?: ArrayLike<number> } | null;
}

/** Excel 2003 itself stops at 65,536 rows; the library takes three times the memory per cell that our own reader takes. */
export const OLD_WORKBOOK_LIMITS: ReadLimits = { ...READ_LIMITS, fileBytes: 16 * 1024 * 1024, cells: 250_000 };

set_cptable(CODEPAGES);
const standardFormats = { ...(SSF as { get_table: () => Record<string, string> }).get_table() };

/**
 * The bytes of an Excel 5–2003 workbook (.xls) as a workbook: values, cached results, merges, hidden tabs, names, properties. Text is
 * Unicode, or in the code page that the file names. Data validations are left out.
 *
 * Read by SheetJS 0.20.3 (Apache-2.0), which is why this file is loaded only when such a file has come. Measured on the 15 received
 * workbooks of the tests as LibreOffice writes them to .xls: 5,233 of 5,233 cells and all merges as in the .xlsx, 45 ms a file. (Of
 * the same as .ods it read 1,158 cells differently, which is why .ods is read by ourselves, and there was no .xlsb made by Excel to
 * measure, which is why that stays refused.) The library does not say what it passed over and knows no limits, so the records are
 * counted first, here, and what it gives is held against the count. No input makes it throw.
 *
 * @example
 * const read = readOldWorkbook(bytes);
 * if (!read.ok) read.failure; // { code: 'encrypted' }
 */
export function readOldWorkbook(
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = {},
): Result<ReceivedWorkbook, ReadFailure> {
  try {
    return success(readWithin(bytes, { ...OLD_WORKBOOK_LIMITS, ...limits }));
  } catch (error) {
    if (error instanceof Refusal) return failure(error.failure);
    // Whatever the library throws, it throws at what it can't read.
    return failure({ code: 'damaged-part', detail: String(error) });
  }
}

function readWithin(bytes: Uint8Array, limits: ReadLimits): ReceivedWorkbook {
  if (bytes.length > limits.fileBytes) {
    throw new Refusal('too-large', undefined, `${bytes.length} bytes, at most ${limits.fileBytes}`);
  }
  const { tabs } = scanRecords(workbookStream(bytes), limits);
  const book = parse(bytes);
  const names = namesByPosition(tabs, book);
  const sheets = tabs.flatMap((tab, index) => {
    const name = names[index] ?? '';
    if (!tab.isWorksheet) return [];
    const sheet = Object.hasOwn(book.Sheets, name) ? book.Sheets[name] : undefined;
    if (!sheet) throw new Refusal('damaged-part', name, 'the sheet was not read');
    return [toReceivedSheet(name, sheet, tab)];
  });
  const worksheets = tabs.flatMap(({ isWorksheet }, index) => (isWorksheet ? [index] : []));
  return {
    sheets,
    definedNames: (book.Workbook?.Names ?? []).flatMap(({ Name, Ref, Sheet }) => {
      const common = { name: Name, refersTo: Ref, hidden: false };
      if (Sheet === undefined) return [common];
      const sheetIndex = worksheets.indexOf(Sheet);
      return sheetIndex < 0 ? [] : [{ ...common, sheetIndex }];
    }),
    properties: documentProperties(book),
    customXml: [],
    date1904: book.Workbook?.WBProps?.date1904 === true,
  };
}

/** The stream that holds the workbook, whichever of its two names it has. */
function workbookStream(bytes: Uint8Array): Uint8Array {
  const containers = CFB as ContainerReader;
  const container = containers.read(bytes, { type: 'array' });
  const content = (containers.find(container, '/Workbook') ?? containers.find(container, '/Book'))?.content;
  if (!content || content.length === 0) throw new Refusal('damaged-part', 'Workbook', 'the stream is missing');
  return Uint8Array.from(content);
}

function parse(bytes: Uint8Array): WorkBook {
  // The library keeps the number formats of the file before.
  const formats = (SSF as { get_table: () => Record<string, string> }).get_table();
  for (const id of Object.keys(formats)) if (!Object.hasOwn(standardFormats, id)) Reflect.deleteProperty(formats, id);
  Object.assign(formats, standardFormats);
  return quietly(() => read(bytes, { type: 'array', dense: true, cellNF: true, cellText: false, cellHTML: false }));
}

/** The library talks to the console about records it does not know, whose ever the console is. */
function quietly<T>(work: () => T): T {
  const { error } = console;
  // eslint-disable-next-line no-console -- put back below
  console.error = () => undefined;
  try {
    return work();
  } finally {
    // eslint-disable-next-line no-console -- as it was
    console.error = error;
  }
}

/** The library lists the sheets as they lie in the file and keeps them by name: two of one name would be one. */
function namesByPosition(tabs: readonly { readonly position: number }[], book: WorkBook): string[] {
  const order = tabs.map((_, index) => index).sort((a, b) => (tabs[a]?.position ?? 0) - (tabs[b]?.position ?? 0));
  if (order.length !== book.SheetNames.length || new Set(book.SheetNames).size !== order.length) {
    throw new Refusal(
      'damaged-part',
      undefined,
      `${order.length} sheets announced, read: ${book.SheetNames.join(', ')}`,
    );
  }
  const names: string[] = [];
  order.forEach((tab, place) => (names[tab] = book.SheetNames[place] ?? ''));
  return names;
}
