import { emptyContent, type CellContent, type CellValue } from '../engine/Cell';
import { formatArea } from '../grid/address';
import { containsCell, isOneCell, sameArea, cellArea, type Area } from '../grid/Area';
import { parseInput, type InputLocale } from '../grid/parseInput';
import { eventType } from './EventQueue';
import { requireUnlocked } from './guard';
import type { HostBook } from './HostBook';
import { RangeTarget } from './RangeTarget';

/** How many events can still be asked for their range. */
const KEPT_EVENT_RANGES = 1000;

/** What is written into one cell: a text is taken as typing, null leaves the cell. */
export type CellInput = CellValue | null;

/**
 * Writes cells and tells of it in one event, with the values before and after only when it was one cell.
 * Fails with `AccessDenied` when one of them is locked on a protected sheet; then nothing is written.
 */
export function editCells(
  book: HostBook,
  sheet: string,
  area: Area,
  input: (row: number, column: number) => CellInput,
  locale: InputLocale,
): void {
  requireUnlocked(book, sheet, area);
  const before = isOneCell(area) ? book.engine.contentAt(sheet, area.top, area.left).value : '';
  const formats: { area: Area; numberFormat: string }[] = [];
  book.engine.write(sheet, area, (row, column) => {
    if (hiddenByMerge(book, sheet, row, column)) return undefined;
    const given = input(row, column);
    if (given === null) return undefined;
    if (typeof given !== 'string') return { value: given, formula: null };
    const { numberFormat } = book.engine.formatAt(sheet, row, column);
    const parsed = parseInput(given, { locale, numberFormat, year: book.options.year });
    if (parsed.numberFormat !== undefined && numberFormat === 'General') {
      formats.push({ area: cellArea(row, column), numberFormat: parsed.numberFormat });
    }
    return parsed.content;
  });
  for (const { area: cell, numberFormat } of formats) book.engine.applyFormat(sheet, cell, { numberFormat });
  announceEdit(book, sheet, area, before);
}

/** Writes contents as they are, without taking texts for typing; used to copy. */
export function placeContents(
  book: HostBook,
  sheet: string,
  area: Area,
  content: (row: number, column: number) => CellContent,
): void {
  requireUnlocked(book, sheet, area);
  const before = isOneCell(area) ? book.engine.contentAt(sheet, area.top, area.left).value : '';
  book.engine.write(sheet, area, content);
  announceEdit(book, sheet, area, before);
}

/** Empties cells. */
export function clearContents(book: HostBook, sheet: string, area: Area): void {
  placeContents(book, sheet, area, () => emptyContent);
}

function announceEdit(book: HostBook, sheet: string, area: Area, before: CellValue): void {
  const after = book.engine.contentAt(sheet, area.top, area.left).value;
  const details = isOneCell(area)
    ? { valueBefore: before, valueAfter: after, valueTypeBefore: valueType(before), valueTypeAfter: valueType(after) }
    : {};
  raiseChanged(book, sheet, area, 'RangeEdited', 'None', details);
}

/** The event of `onChanged`; its range can be asked for later by the reference it carries. */
export function raiseChanged(
  book: HostBook,
  sheet: string,
  area: Area,
  changeType: string,
  shiftDirection: string,
  details: Readonly<Record<string, unknown>> = {},
): void {
  const referenceId = `event${String(book.newNumber())}`;
  book.eventRanges.set(referenceId, new RangeTarget(book, sheet, area));
  const oldest = book.eventRanges.size > KEPT_EVENT_RANGES ? book.eventRanges.keys().next().value : undefined;
  if (oldest !== undefined) book.eventRanges.delete(oldest);
  const triggerSource = book.actor === 'addIn' ? 'ThisLocalAddin' : 'Unknown';
  const payload = { address: formatArea(area), changeType, shiftDirection, referenceId, triggerSource, ...details };
  book.raise(eventType.changed, sheet, payload);
}

/** A merged cell shows and keeps only its first one. */
function hiddenByMerge(book: HostBook, sheet: string, row: number, column: number): boolean {
  return book.engine
    .merges(sheet)
    .some(
      (merge) => containsCell(merge, row, column) && !sameArea(cellArea(merge.top, merge.left), cellArea(row, column)),
    );
}

export function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'string')
    return /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/.test(value) ? 'Error' : 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}
