import { parseAddress } from '../grid/address';
import { wholeSheet } from '../grid/Area';
import type { HostBook } from '../book/HostBook';
import { findName, nameRange } from '../book/names';
import { RangeTarget } from '../book/RangeTarget';
import { asRange, asText, invalidArgument, isHostObject } from './arguments';

/** `worksheet.getRange(…)`: nothing for the whole sheet, an address, or a name whose cells lie on this sheet. */
export function locateRange(book: HostBook, sheet: string, address: unknown): RangeTarget {
  book.sheet(sheet);
  if (address === null || address === undefined || address === '') return new RangeTarget(book, sheet, wholeSheet);
  const text = asText(address, 'address');
  const parsed = parseAddress(text);
  if (parsed) {
    const named = parsed.sheet === null ? sheet : book.sheetByName(parsed.sheet)?.id;
    if (named !== sheet) invalidArgument(`${text} is not on this worksheet`);
    return new RangeTarget(book, sheet, parsed.area);
  }
  const name = findName(book, sheet, text) ?? findName(book, null, text);
  const range = name && nameRange(book, name);
  if (range?.sheet !== sheet) invalidArgument(`${text} is no address`);
  return range;
}

/** A range given as an object or as an address on the sheet. */
export const rangeOrAddress = (book: HostBook, sheet: string, given: unknown): RangeTarget =>
  isHostObject(given) ? asRange(given, 'range') : locateRange(book, sheet, given);
