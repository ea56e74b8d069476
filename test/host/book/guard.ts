import { cellsOf, isUnbounded, type Area } from '../grid/Area';
import { ExcelFault } from '../protocol/ExcelFault';
import type { HostBook } from './HostBook';

/** On a protected sheet only unlocked cells take values. */
export function requireUnlocked(book: HostBook, sheet: string, area: Area): void {
  if (isLocked(book, sheet, area)) denied(book, sheet);
}

export function isLocked(book: HostBook, sheet: string, area: Area): boolean {
  if (!book.sheet(sheet).protection) return false;
  if (isUnbounded(area)) return true;
  for (const [row, column] of cellsOf(area)) if (book.engine.formatAt(sheet, row, column).locked) return true;
  return false;
}

/** On a protected sheet this is refused unless the protection's option allows it; without an option always. */
export function requireAllowed(book: HostBook, sheet: string, option: string | null): void {
  const { protection } = book.sheet(sheet);
  if (!protection) return;
  if (option === null || protection.options[option] !== true) denied(book, sheet);
}

/** Sheets of a workbook with protected structure stay as they are. */
export function requireOpenStructure(book: HostBook): void {
  if (book.structureProtected) {
    throw new ExcelFault('AccessDenied', 'The structure of the workbook is protected.');
  }
}

function denied(book: HostBook, sheet: string): never {
  throw new ExcelFault(
    'AccessDenied',
    `You cannot perform the requested operation: ${book.sheet(sheet).name} is protected.`,
  );
}
