import { copySheetBetween } from '../book/copySheetBetween';
import { clearContents, editCells, type CellInput } from '../book/editCells';
import type { FocusLoss } from '../book/focus';
import type { HostBook } from '../book/HostBook';
import { selectArea } from '../book/selectArea';
import {
  activateSheet,
  addSheet,
  copySheet,
  deleteSheet,
  moveSheet,
  protectSheet,
  renameSheet,
  showSheet,
  unprotectSheet,
} from '../book/sheetActions';
import { shiftCells } from '../book/shiftCells';
import { accepts } from '../book/validate';
import type { SheetState } from '../engine/SheetState';
import { parseAddress } from '../grid/address';
import { isWholeColumns, isWholeRows, type Area } from '../grid/Area';
import { parseInput } from '../grid/parseInput';
import { ExcelFault } from '../protocol/ExcelFault';

/** What came of something the user tried: done, or refused with code and reason; a validation gives its own words. */
export type Outcome =
  | { readonly done: true; readonly alert?: Alert }
  | { readonly done: false; readonly code: string; readonly reason: string; readonly alert?: Alert };

/** The message of a validation. */
export interface Alert {
  readonly style: string;
  readonly title: string;
  readonly message: string;
}

/** Does what a user does with mouse and keyboard, in the user's own language; sheets by the names on their tabs. */
export class SimulatedUser {
  constructor(
    private readonly book: HostBook,
    private readonly cell: { enterCell(): void; leaveCell(): void },
  ) {}

  /** Types into a cell and presses Enter: locked cells and validations are minded. */
  type(sheet: string, address: string, text: string): Outcome {
    const id = this.id(sheet);
    const area = areaOf(address);
    const { top, left } = area;
    const { numberFormat } = this.book.engine.formatAt(id, top, left);
    const { locale } = this.book.options;
    const typed = parseInput(text, { locale, numberFormat, year: this.book.options.year }).content;
    const [part] = this.book.engine.validations(id, { top, left, bottom: top, right: left });
    const alert =
      part && typed.formula === null && !accepts(this.book, id, [top, left], part, typed.value)
        ? part.validation.errorAlert
        : null;
    const shown = alert === null || alert.showAlert === false ? undefined : toAlert(alert);
    if (shown?.style === 'Stop') return { done: false, code: 'InvalidValue', reason: shown.message, alert: shown };
    const outcome = this.attempt(() =>
      editCells(this.book, id, { top, left, bottom: top, right: left }, () => text, locale),
    );
    return shown ? { ...outcome, alert: shown } : outcome;
  }

  /** Pastes values from the cell on; validations do not stop a paste. */
  paste(sheet: string, address: string, rows: readonly (readonly CellInput[])[]): Outcome {
    const { top, left } = areaOf(address);
    const width = Math.max(...rows.map((row) => row.length));
    const area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
    return this.attempt(() =>
      editCells(
        this.book,
        this.id(sheet),
        area,
        (row, column) => rows[row - top]?.[column - left] ?? null,
        this.book.options.locale,
      ),
    );
  }

  /** Presses Delete over the cells. */
  clear(sheet: string, address: string): Outcome {
    return this.attempt(() => clearContents(this.book, this.id(sheet), areaOf(address)));
  }

  /** `insert('Bảng 2A', '9:10')` puts two empty rows before row 9; `'C:C'` a column. */
  insert(sheet: string, lines: string): Outcome {
    return this.attempt(() => shiftCells(this.book, this.id(sheet), { kind: 'insert', ...linesOf(lines) }));
  }

  /** `delete('Bảng 2A', '9:10')` takes two rows out; `'C:C'` a column. */
  delete(sheet: string, lines: string): Outcome {
    return this.attempt(() => shiftCells(this.book, this.id(sheet), { kind: 'delete', ...linesOf(lines) }));
  }

  select(sheet: string, address: string): Outcome {
    return this.attempt(() => selectArea(this.book, this.id(sheet), areaOf(address)));
  }

  activate(sheet: string): Outcome {
    return this.attempt(() => activateSheet(this.book, this.id(sheet)));
  }

  addSheet(name: string): Outcome {
    return this.attempt(() => addSheet(this.book, name));
  }

  renameSheet(sheet: string, name: string): Outcome {
    return this.attempt(() => renameSheet(this.book, this.id(sheet), name));
  }

  deleteSheet(sheet: string): Outcome {
    return this.attempt(() => deleteSheet(this.book, this.id(sheet)));
  }

  /** Copies with Excel's own name, `Bảng 2A (2)`, to the end. */
  copySheet(sheet: string): Outcome {
    return this.attempt(() => copySheet(this.book, this.id(sheet), this.book.engine.sheets().length));
  }

  /** Copies into another open workbook, to its end. */
  copySheetTo(sheet: string, other: SimulatedUser): Outcome {
    return this.attempt(() => copySheetBetween(this.book, this.id(sheet), other.book));
  }

  moveSheet(sheet: string, position: number): Outcome {
    return this.attempt(() => moveSheet(this.book, this.id(sheet), position));
  }

  showSheet(sheet: string, visibility: SheetState['visibility']): Outcome {
    return this.attempt(() => showSheet(this.book, this.id(sheet), visibility));
  }

  protectSheet(sheet: string, password = '', options: Readonly<Record<string, unknown>> = {}): Outcome {
    return this.attempt(() => protectSheet(this.book, this.id(sheet), { password, options }));
  }

  unprotectSheet(sheet: string, password = ''): Outcome {
    return this.attempt(() => unprotectSheet(this.book, this.id(sheet), password));
  }

  protectStructure(): void {
    this.book.structureProtected = true;
  }

  /** Opens a cell for editing and leaves it open: add-ins are locked out until {@link leaveCell}. */
  enterCell(): void {
    this.cell.enterCell();
  }

  leaveCell(): void {
    this.cell.leaveCell();
  }

  /** Clicks into another workbook and stays there until {@link comeBack}. */
  goToOtherWorkbook(told: FocusLoss = 'InactiveWorkbook'): void {
    this.book.lostFocus = told;
  }

  comeBack(): void {
    this.book.lostFocus = null;
  }

  private attempt(work: () => unknown): Outcome {
    try {
      work();
      // An engine that calculates at once has the new values before the next keystroke.
      void this.book.engine.settle();
      return { done: true };
    } catch (fault) {
      if (fault instanceof ExcelFault) return { done: false, code: fault.code, reason: fault.message };
      throw fault;
    }
  }

  private id(sheet: string): string {
    const found = this.book.sheetByName(sheet);
    if (!found) throw new RangeError(`There is no sheet ${sheet}.`);
    return found.id;
  }
}

function areaOf(address: string): Area {
  const parsed = parseAddress(address);
  if (!parsed) throw new RangeError(`${address} is no address.`);
  return parsed.area;
}

function linesOf(lines: string): { axis: 'row' | 'column'; area: Area } {
  const area = areaOf(lines);
  if (!isWholeRows(area) && !isWholeColumns(area)) throw new RangeError(`${lines} are not whole rows or columns.`);
  return { axis: isWholeRows(area) ? 'row' : 'column', area };
}

const toAlert = (alert: Readonly<Record<string, unknown>>): Alert => ({
  style: textOf(alert.style, 'Stop'),
  title: textOf(alert.title, ''),
  message: textOf(alert.message, ''),
});

const textOf = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
