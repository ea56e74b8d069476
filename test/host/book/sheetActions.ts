import type { SheetProtection, SheetState } from '../engine/SheetState';
import { ExcelFault } from '../protocol/ExcelFault';
import { eventType } from './EventQueue';
import { requireOpenStructure } from './guard';
import type { HostBook } from './HostBook';

/** Adds a sheet at the end (or the place given) without going to it. */
export function addSheet(book: HostBook, name: string | null, position = book.engine.sheets().length): string {
  requireOpenStructure(book);
  const id = book.engine.addSheet(name === null ? freeName(book, 'Sheet') : requireSheetName(book, name), position);
  book.raise(eventType.added, id, {});
  return id;
}

export function copySheet(book: HostBook, source: string, position: number): string {
  requireOpenStructure(book);
  const id = book.engine.copySheet(source, freeCopyName(book, book.sheet(source).name), position);
  for (const name of book.names.filter((other) => other.scope === source || other.place?.sheet === source)) {
    const place = name.place && { ...name.place, sheet: name.place.sheet === source ? id : name.place.sheet };
    book.names.push({ ...name, scope: id, place });
  }
  book.sheetProperties.set(id, new Map(book.propertiesOf(source)));
  book.pageLayouts.set(id, new Map(book.pageLayout(source)));
  book.raise(eventType.added, id, {});
  return id;
}

export function renameSheet(book: HostBook, id: string, name: string): void {
  requireOpenStructure(book);
  const nameBefore = book.sheet(id).name;
  if (name === nameBefore) return;
  book.engine.renameSheet(id, requireSheetName(book, name, id));
  book.raise(eventType.nameChanged, id, { nameBefore, nameAfter: name });
}

/** Deletes with all that belongs to it; names that meant its cells become `#REF!`. */
export function deleteSheet(book: HostBook, id: string): void {
  requireOpenStructure(book);
  if (book.sheet(id).visibility === 'VeryHidden') {
    throw new ExcelFault('InvalidOperation', 'A very hidden worksheet cannot be deleted.');
  }
  requireAnotherVisible(book, id);
  if (book.activeSheet === id) {
    const next = book.engine.sheets().find((sheet) => sheet.id !== id && sheet.visibility === 'Visible');
    if (next) activateSheet(book, next.id);
  }
  book.engine.removeSheet(id);
  book.names = book.names.filter((name) => name.scope !== id);
  for (const name of book.names) if (name.place?.sheet === id) Object.assign(name, { place: null, formula: '=#REF!' });
  for (const kept of [book.sheetProperties, book.pageLayouts, book.selections]) kept.delete(id);
  book.raise(eventType.deleted, id, {});
}

export function moveSheet(book: HostBook, id: string, positionAfter: number): void {
  requireOpenStructure(book);
  const positionBefore = book.engine.sheets().findIndex((sheet) => sheet.id === id);
  if (positionAfter < 0 || positionAfter >= book.engine.sheets().length) {
    throw new ExcelFault('InvalidArgument', `There is no position ${positionAfter}.`);
  }
  book.engine.moveSheet(id, positionAfter);
  if (positionBefore !== positionAfter) book.raise(eventType.moved, id, { positionBefore, positionAfter });
}

export function showSheet(book: HostBook, id: string, visibilityAfter: SheetState['visibility']): void {
  requireOpenStructure(book);
  const visibilityBefore = book.sheet(id).visibility;
  if (visibilityBefore === visibilityAfter) return;
  if (visibilityAfter !== 'Visible') requireAnotherVisible(book, id);
  book.engine.changeSheet(id, { visibility: visibilityAfter });
  book.raise(eventType.visibilityChanged, id, { visibilityBefore, visibilityAfter });
}

export function activateSheet(book: HostBook, id: string): void {
  if (book.sheet(id).visibility !== 'Visible') {
    throw new ExcelFault('InvalidOperation', 'A hidden worksheet cannot be activated.');
  }
  const before = book.activeSheet;
  if (before === id) return;
  book.activeSheet = id;
  book.raise(eventType.deactivated, before, {});
  book.raise(eventType.activated, id, {});
}

/** Protects; a sheet that is protected already refuses. */
export function protectSheet(book: HostBook, id: string, protection: SheetProtection): void {
  if (book.sheet(id).protection) throw new ExcelFault('InvalidOperation', 'The worksheet is protected already.');
  book.engine.changeSheet(id, { protection });
  book.raise(eventType.protectionChanged, id, { isProtected: true });
}

export function unprotectSheet(book: HostBook, id: string, password: string): void {
  const { protection } = book.sheet(id);
  if (!protection) return;
  if (protection.password !== password) throw new ExcelFault('BadPassword', 'The password you supplied is incorrect.');
  book.engine.changeSheet(id, { protection: null });
  book.raise(eventType.protectionChanged, id, { isProtected: false });
}

function requireAnotherVisible(book: HostBook, id: string): void {
  const others = book.engine.sheets().filter((sheet) => sheet.id !== id && sheet.visibility === 'Visible');
  if (others.length === 0) throw new ExcelFault('InvalidOperation', 'A workbook keeps at least one visible worksheet.');
}

function requireSheetName(book: HostBook, name: string, own: string | null = null): string {
  if (name === '' || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name)) {
    throw new ExcelFault('InvalidArgument', `${name} cannot be the name of a worksheet.`);
  }
  const other = book.sheetByName(name);
  if (other && other.id !== own) {
    throw new ExcelFault('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
  return name;
}

function freeName(book: HostBook, stem: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${String(number)}`;
    if (!book.sheetByName(name)) return name;
  }
}

export function freeCopyName(book: HostBook, name: string): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${String(number)})`;
    const copy = name.slice(0, 31 - suffix.length) + suffix;
    if (!book.sheetByName(copy)) return copy;
  }
}
