import type { ReadFailureCode } from '../../src/app/ports/WorkbookReader';
import { MAIN } from '../support/aReceivedBook';

/** Cell values by sheet name and address; an Excel error by its own name. */
export type SheetValues = Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;

/** How reading must end: with these values, with so many cells where listing them says nothing, or refused with this code. */
export type Expected =
  { readonly values: SheetValues } | { readonly cellCount: number } | { readonly refused: ReadFailureCode };

/** One file of the corpus: broken, hostile, or merely spelled as few programs spell it. */
export interface HostileFile {
  /** Unique, and fit for a file name: `zip-cut-off-in-directory`. */
  readonly name: string;
  /** The row it is counted under in the table of causes. */
  readonly cause: string;
  /** Made anew each time: the large ones are not kept. */
  readonly bytes: () => Uint8Array;
  readonly expected: Expected;
}

/** A list entry: name, bytes, and how reading must end. */
export type Entry = readonly [name: string, bytes: () => Uint8Array, expected: Expected];

/** The entries of one cause. */
export function filesOf(cause: string, entries: readonly Entry[]): HostileFile[] {
  return entries.map(([name, bytes, expected]) => ({ name, cause, bytes, expected }));
}

/** Expected to be refused with this code. */
export function refused(code: ReadFailureCode): Expected {
  return { refused: code };
}

/** Expected to be read: the cells of the one sheet that `aReceivedBook` makes. */
export function reads(cells: Readonly<Record<string, string | number | boolean>>): Expected {
  return { values: { 'Bảng 1': cells } };
}

/** Where `aReceivedBook` keeps its first sheet. */
export const SHEET = 'xl/worksheets/sheet1.xml';

/** A worksheet part with this inside its root. */
export function worksheet(inside: string): string {
  return `<worksheet xmlns="${MAIN}">${inside}</worksheet>`;
}

/** A worksheet part with these rows. */
export function sheetOf(rows: string): string {
  return worksheet(`<sheetData>${rows}</sheetData>`);
}
