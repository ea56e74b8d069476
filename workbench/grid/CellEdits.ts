import { placeContents } from '../../test/host/book/editCells';
import type { CellInput } from '../../test/host/book/editCells';
import { isLocked } from '../../test/host/book/guard';
import type { CellContent } from '../../test/host/engine/Cell';
import { boundAreas, cellArea, isOneCell, isUnbounded, mapCells, type Area } from '../../test/host/grid/Area';
import { formatArea } from '../../test/host/grid/address';
import { moveReferences } from '../../test/host/grid/formulaReferences';
import type { OpenedWorkbook } from '../../test/host/openWorkbook';
import type { Session } from '../Session';
import type { Outcome } from '../../test/host/user/SimulatedUser';
import { parseTable } from '../files/parseTable';
import { fillCells } from './fillCells';
import { gridMessages } from './GridMessages';
import { UndoStack } from './UndoStack';

/** What was copied here last. */
interface Copied {
  readonly sheet: string;
  readonly area: Area;
  readonly cut: boolean;
}

/** The user's edits of cells, through the simulated user, so that protection, validation and events are Excel's. */
export class CellEdits {
  private readonly undoStack = new UndoStack();
  private copied: Copied | null = null;

  constructor(
    private readonly session: Session,
    /** Goes to a cell and opens it for typing. */
    private readonly reopen: (area: Area) => void,
  ) {}

  /** Typing is taken in the user's language: "1.632" is 1632. */
  type(sheet: string, area: Area, typed: string): void {
    const cells = mapCells(area, (row, column) => cellArea(row, column)).flat();
    const before = this.contents(sheet, area);
    for (const cell of cells) {
      const outcome = this.opened.user.type(this.name(sheet), formatArea(cell), typed);
      this.recordTyped(sheet, cell, before[cell.top - area.top]?.[cell.left - area.left], outcome);
      if (!outcome.done) return;
    }
  }

  private recordTyped(sheet: string, cell: Area, before: CellContent | undefined, outcome: Outcome): void {
    const { alert } = outcome;
    if (outcome.done && before) this.record(sheet, cell, [[before]]);
    if (!outcome.done && alert) {
      void gridMessages.stopped(alert).then((again) => {
        if (again) this.reopen(cell);
      });
      return;
    }
    if (!outcome.done) gridMessages.refused(outcome);
    else if (alert) {
      void gridMessages.warned(alert).then((keep) => {
        if (!keep) this.undo('undo');
      });
    }
  }

  clear(sheet: string, areas: readonly Area[]): void {
    for (const area of areas) {
      const within = isUnbounded(area) ? this.opened.book.engine.usedArea(sheet, area, true) : area;
      if (within) this.edit(sheet, within, () => this.opened.user.clear(this.name(sheet), formatArea(within)));
    }
  }

  copy(sheet: string, area: Area, cut: boolean): void {
    this.copied = { sheet, area, cut };
  }

  /** Pastes what the clipboard has, or the cells copied here when it has them too (`own`). */
  paste(sheet: string, at: Area, clipboard: string, own: boolean): void {
    const copied = own ? this.copied : null;
    if (copied) this.pasteCells(copied, sheet, at);
    else if (clipboard !== '') this.pasteRows(sheet, at, parseTable(clipboard));
  }

  fill(sheet: string, source: Area, target: Area): void {
    const contents = fillCells(source, target, (row, column) => this.opened.book.engine.contentAt(sheet, row, column));
    this.pasteRows(
      sheet,
      target,
      mapCells(target, (row, column) => asInput(contents(row, column))),
    );
  }

  /** Drags cells to another place. */
  move(sheet: string, from: Area, to: Area): void {
    this.pasteCells({ sheet, area: from, cut: true }, sheet, to);
  }

  undo(way: 'undo' | 'redo'): void {
    const edit = this.undoStack.take(way);
    if (!edit) return;
    const { book } = this.opened;
    const { sheet, area } = edit;
    if (!book.engine.sheets().some(({ id }) => id === sheet) || isLocked(book, sheet, area)) return;
    const contents = way === 'undo' ? edit.before : edit.after;
    placeContents(book, sheet, area, (row, column) => contents[row - area.top]?.[column - area.left] ?? empty);
    void book.engine.settle();
  }

  forget(): void {
    this.undoStack.clear();
    this.copied = null;
  }

  private pasteCells({ sheet: from, area, cut }: Copied, sheet: string, at: Area): void {
    const { engine } = this.opened.book;
    const [rows, columns] = cut ? [0, 0] : [at.top - area.top, at.left - area.left];
    const inputs = mapCells(area, (row, column) => {
      const content = engine.contentAt(from, row, column);
      return asInput(
        content.formula === null ? content : { ...content, formula: moveReferences(content.formula, rows, columns) },
      );
    });
    const formats = mapCells(area, (row, column) => engine.formatAt(from, row, column));
    if (cut && !this.edit(from, area, () => this.opened.user.clear(this.name(from), formatArea(area)))) return;
    if (cut) this.copied = null;
    const target = this.pasteRows(sheet, at, inputs);
    if (!target || this.opened.book.sheet(sheet).protection) return;
    mapCells(target, (row, column) => {
      const format = formats[(row - target.top) % formats.length]?.[(column - target.left) % (formats[0]?.length ?? 1)];
      if (format) engine.applyFormat(sheet, cellArea(row, column), format);
    });
  }

  /** One cell, or one block, repeats over a selection that has room for it several times. Gives the area written. */
  private pasteRows(sheet: string, at: Area, rows: readonly (readonly CellInput[])[]): Area | null {
    const height = rows.length;
    const width = Math.max(...rows.map((row) => row.length));
    const block = { top: at.top, left: at.left, bottom: at.top + height - 1, right: at.left + width - 1 };
    const all = boundAreas(block, at);
    const fits = (all.bottom - all.top + 1) % height === 0 && (all.right - all.left + 1) % width === 0;
    const area = fits && !isUnbounded(at) && !isOneCell(at) ? all : block;
    const inputs = mapCells(
      area,
      (row, column) => rows[(row - area.top) % height]?.[(column - area.left) % width] ?? null,
    );
    const first = formatArea(cellArea(area.top, area.left));
    return this.edit(sheet, area, () => this.opened.user.paste(this.name(sheet), first, inputs)) ? area : null;
  }

  private edit(sheet: string, area: Area, work: () => Outcome): boolean {
    const before = this.contents(sheet, area);
    const outcome = work();
    if (outcome.done) this.record(sheet, area, before);
    else gridMessages.refused(outcome);
    return outcome.done;
  }

  private record(sheet: string, area: Area, before: readonly (readonly CellContent[])[]): void {
    this.undoStack.push({ sheet, area, before, after: this.contents(sheet, area) });
  }

  private contents(sheet: string, area: Area): CellContent[][] {
    return mapCells(area, (row, column) => this.opened.book.engine.contentAt(sheet, row, column));
  }

  private get opened(): OpenedWorkbook {
    return this.session.opened;
  }

  private name(sheet: string): string {
    return this.opened.book.sheet(sheet).name;
  }
}

const empty: CellContent = { value: '', formula: null };

/** A content as it would be typed to come out the same: the apostrophe keeps a text a text. */
function asInput(content: CellContent | null): CellInput {
  if (content === null) return null;
  if (content.formula !== null) return content.formula;
  return typeof content.value === 'string' && content.value !== '' ? `'${content.value}` : content.value;
}
