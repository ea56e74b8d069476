import { formatAbsolute, parseAddress, quoteSheet } from '../grid/address';
import { ExcelFault } from '../protocol/ExcelFault';
import type { HostBook } from './HostBook';
import type { NameState } from './NameState';
import { RangeTarget } from './RangeTarget';

/** Finds a name in its scope, case ignored. */
export const findName = (book: HostBook, scope: string | null, name: string): NameState | undefined =>
  book.names.find((other) => other.scope === scope && other.name.toLowerCase() === name.toLowerCase());

/** Adds a name for cells or for a formula; `ItemAlreadyExists` when it is taken, `InvalidArgument` when no name can be so. */
export function addName(book: HostBook, scope: string | null, name: string, place: RangeTarget | string): NameState {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) || parseAddress(name) || /^[rc]$/i.test(name)) {
    throw new ExcelFault('InvalidArgument', `${name} cannot be a name.`);
  }
  if (findName(book, scope, name)) {
    throw new ExcelFault('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
  const state: NameState = { name, scope, place: null, formula: '', comment: '', visible: true };
  pointName(book, state, place);
  book.names.push(state);
  return state;
}

/** Makes a name mean other cells or another formula. */
export function pointName(book: HostBook, state: NameState, place: RangeTarget | string): void {
  if (place instanceof RangeTarget) {
    state.place = { sheet: place.sheet, area: place.area };
    return;
  }
  const formula = place.startsWith('=') ? place : `=${place}`;
  const address = parseAddress(formula.slice(1));
  const sheet = address?.sheet === null || !address ? undefined : book.sheetByName(address.sheet);
  state.place = address && sheet ? { sheet: sheet.id, area: address.area } : null;
  state.formula = formula;
}

/** The formula as Excel shows it, with the sheet's present name. */
export function nameFormula(book: HostBook, state: NameState): string {
  if (!state.place) return state.formula;
  return `=${quoteSheet(book.sheet(state.place.sheet).name)}!${formatAbsolute(state.place.area)}`;
}

/** The cells a name means, or null. */
export const nameRange = (book: HostBook, state: NameState): RangeTarget | null =>
  state.place && new RangeTarget(book, state.place.sheet, state.place.area);
