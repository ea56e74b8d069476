import type { Area } from '../grid/Area';
import type { Shift } from '../grid/Shift';
import type { CellContent, CellFormat } from './Cell';
import type { ConditionalFormatState, LineSize, Link, SheetState, ValidatedArea, Validation } from './SheetState';

/**
 * The grid behind the simulated Excel: sheets and what stands on them. It knows nothing of the client library, of
 * protection or of events, which the host adds. Rows and columns count from 0; sheets are known by ids that never change.
 *
 * An engine that calculates recalculates by itself and says in {@link HostEngine.settle} when it is done.
 */
export interface HostEngine {
  /** In the order of the tabs. */
  sheets(): readonly SheetState[];
  /** Adds an empty sheet at the place and gives its id. */
  addSheet(name: string, position: number): string;
  /** Adds a copy with cells, formats, merges, validations and conditional formats, and gives its id. */
  copySheet(id: string, name: string, position: number): string;
  changeSheet(id: string, change: Partial<Omit<SheetState, 'id' | 'name'>>): void;
  /** Renames; formulas that name the sheet follow. */
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, position: number): void;
  /** Removes; formulas that name the sheet become `#REF!`. */
  removeSheet(id: string): void;

  contentAt(sheet: string, row: number, column: number): CellContent;
  /** Writes cell by cell; undefined leaves the cell as it is. */
  write(sheet: string, area: Area, content: (row: number, column: number) => CellContent | undefined): void;
  formatAt(sheet: string, row: number, column: number): CellFormat;
  /** Changes the named parts of the format of every cell; the area may be whole rows or columns. */
  applyFormat(sheet: string, area: Area, change: Partial<CellFormat>): void;
  clearFormats(sheet: string, area: Area): void;
  linkAt(sheet: string, row: number, column: number): Link | null;
  /** Sets the hyperlink of one cell; null removes it. */
  setLink(sheet: string, row: number, column: number, link: Link | null): void;
  /** The smallest area with content (and, unless `valuesOnly`, with formats) within the given one. */
  usedArea(sheet: string, within: Area, valuesOnly: boolean): Area | null;
  /** Moves contents, formats, merges, validations and conditional formats, and rewrites formulas of all sheets. */
  shift(sheet: string, shift: Shift): void;

  merges(sheet: string): readonly Area[];
  merge(sheet: string, area: Area): void;
  /** Undoes all merges that touch the area. */
  unmerge(sheet: string, area: Area): void;

  lineSize(sheet: string, axis: 'row' | 'column', index: number): LineSize;
  setLineSize(sheet: string, axis: 'row' | 'column', from: number, to: number, change: Partial<LineSize>): void;

  /** The validation of every part of the area that has one; its formulas are meant for the cell `anchor`. */
  validations(sheet: string, area: Area): readonly ValidatedArea[];
  /** Sets the validation of the whole area; null removes it. */
  setValidation(sheet: string, area: Area, validation: Validation | null): void;

  /** In order of priority, first wins. */
  conditionalFormats(sheet: string): readonly ConditionalFormatState[];
  setConditionalFormats(sheet: string, formats: readonly ConditionalFormatState[]): void;

  /** Resolves when every formula has its value. */
  settle(): Promise<void>;
}
