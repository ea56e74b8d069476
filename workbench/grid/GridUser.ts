import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  type DocumentDataModel,
  type Workbook,
} from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { isLocked } from '../../test/host/book/guard';
import { addSheet } from '../../test/host/book/sheetActions';
import { shiftCells } from '../../test/host/book/shiftCells';
import type { UniverRange } from '../../test/host/engine/univer/rules';
import type { UniverEngine } from '../../test/host/engine/univer/UniverEngine';
import { formatArea } from '../../test/host/grid/address';
import { cellArea, LAST_COLUMN, LAST_ROW, sameArea, type Area } from '../../test/host/grid/Area';
import type { Shift } from '../../test/host/grid/Shift';
import type { OpenedWorkbook } from '../../test/host/openWorkbook';
import type { Session } from '../Session';
import { ExcelFault } from '../../test/host/protocol/ExcelFault';
import type { Outcome } from '../../test/host/user/SimulatedUser';
import { askText } from '../page/ask';
import { text } from '../text';
import { CellEdits } from './CellEdits';
import type { Grid } from './createGrid';
import { areaOf, gridChanges, type MutationParams } from './GridChanges';
import { gridMessages } from './GridMessages';
import { onDoubleClickedTab } from './onDoubleClickedTab';

/** What the commands below carry, as far as it is used. */
interface CommandParams {
  readonly subUnitId?: string;
  readonly range?: UniverRange;
  readonly ranges?: readonly UniverRange[];
  readonly value?: unknown;
  readonly sourceRange?: UniverRange;
  readonly targetRange?: UniverRange;
  readonly fromRange?: UniverRange;
  readonly toRange?: UniverRange;
  readonly clearRange?: UniverRange;
  readonly htmlContent?: string;
  readonly textContent?: string;
  readonly name?: string;
  readonly order?: number;
  readonly selections?: readonly { readonly range: UniverRange }[];
  readonly type?: number;
  readonly visible?: boolean;
}

const FIRST = 10_000;
/** The element that takes the keys for the selected cell. */
const EDITOR = `__editor_${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}`;
/** Selections are told of when the mouse is let go, not while it moves. */
const WHILE_MOVING = [0, 1];
/** What Univer does to its own picture of the sheet, or to the formulas it calculates. */
const ITS_OWN = /^sheet\.mutation\.(set-worksheet-row-auto-height|set-worksheet-row-is-auto-height|mark-dirty)/;

/**
 * Takes what the user does in the grid before Univer does it, and does it to the workbook as Excel would; Univer is then
 * shown what came of it. What is not known here is refused, so nothing ever changes in the grid alone.
 */
export class GridUser {
  private readonly edits: CellEdits;
  private selected: readonly Area[] = [cellArea(0, 0)];
  private editing = false;
  private typedText: string | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly engine: UniverEngine,
    private readonly session: Session,
  ) {
    this.edits = new CellEdits(session, (area) => this.reopen(area));
    this.watchTyping();
    this.refuseKeys();
    onDoubleClickedTab((sheet) => void this.rename(sheet));
    grid.commands.beforeCommandExecuted((command, options) => {
      if (engine.isShowing || options?.onlyLocal === true || options?.fromFormula === true) return;
      if (this.take(command.id, command.params ?? {})) throw grid.canceled();
    });
    grid.commands.onCommandExecuted(({ id, params }) => {
      if (!engine.isShowing) this.follow(id, params ?? {});
    });
  }

  /** After an add-in's batch: the grid goes to the sheet and the cells that are selected now. */
  showSelection(): void {
    const { book } = this.opened;
    const { activeSheet: sheet } = book;
    const area = book.selection(sheet);
    const workbook = this.grid.univer.__getInjector().get(IUniverInstanceService).getUnit<Workbook>(this.grid.unitId);
    const shown = workbook?.getActiveSheet().getSheetId();
    const common = { unitId: this.grid.unitId, subUnitId: sheet };
    if (shown !== sheet) this.grid.commands.syncExecuteCommand('sheet.operation.set-worksheet-active', common);
    const [first] = this.selected;
    if (shown === sheet && first && sameArea(first, area)) return;
    this.select(area);
  }

  /** Selecting a cell again also empties the editor of what a refused key has left in it. */
  private select(area: Area): void {
    const sheet = this.opened.book.activeSheet;
    const common = { unitId: this.grid.unitId, subUnitId: sheet };
    this.selected = [area];
    const range = { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
    this.grid.commands.syncExecuteCommand('sheet.command.select-range', { ...common, subUnit: sheet, range });
    const cell = { ...range, endRow: area.top, endColumn: area.left };
    this.grid.commands.syncExecuteCommand('sheet.command.scroll-to-cell', { range: cell });
  }

  forget(): void {
    this.edits.forget();
  }

  /** True for what has been done here, or must not be done. */
  private take(id: string, params: CommandParams): boolean {
    if (id === 'sheet.operation.set-cell-edit-visible') return this.opensLocked(params);
    if (this.editing && /^univer\.command\.(copy|cut|paste|undo|redo)$/.test(id)) return false;
    const action = this.actions[id];
    if (action) {
      action(params);
      this.engine.show();
      return true;
    }
    if (!id.startsWith('sheet.mutation.') || ITS_OWN.test(id)) return false;
    const change = gridChanges[id];
    if (change) this.attempt(() => change(this.opened.book, params as MutationParams));
    else gridMessages.notSimulated();
    this.engine.show();
    return true;
  }

  private readonly actions: Readonly<Record<string, (params: CommandParams) => void>> = {
    'sheet.command.set-range-values': (params) => this.typed(params),
    'sheet.command.clear-selection-content': ({ ranges }) => this.clear(ranges),
    'sheet.command.clear-selection-all': ({ ranges }) => this.clear(ranges),
    'sheet.command.auto-clear-content': ({ clearRange }) => this.clear(clearRange && [clearRange]),
    'sheet.command.paste-by-short-key': ({ htmlContent = '', textContent = '' }) =>
      this.paste(textContent, htmlContent.includes('data-copy-id')),
    'sheet.command.paste-value': () => void this.pasteFromClipboard(),
    'univer.command.paste': () => void this.pasteFromClipboard(),
    'sheet.command.auto-fill': ({ sourceRange, targetRange }) => this.fill(sourceRange, targetRange),
    'sheet.command.copy-down': () => this.fillOn('down'),
    'sheet.command.copy-right': () => this.fillOn('right'),
    'sheet.command.move-range': ({ fromRange, toRange }) => {
      if (fromRange && toRange) this.edits.move(this.sheet, areaOf(fromRange), areaOf(toRange));
    },
    'univer.command.undo': () => this.edits.undo('undo'),
    'univer.command.redo': () => this.edits.undo('redo'),
    'sheet.command.insert-row': (params) => this.lines('insert', 'row', params),
    'sheet.command.insert-row-by-range': (params) => this.lines('insert', 'row', params),
    'sheet.command.insert-col': (params) => this.lines('insert', 'column', params),
    'sheet.command.insert-col-by-range': (params) => this.lines('insert', 'column', params),
    'sheet.command.remove-row': (params) => this.lines('delete', 'row', params),
    'sheet.command.remove-row-by-range': (params) => this.lines('delete', 'row', params),
    'sheet.command.remove-col': (params) => this.lines('delete', 'column', params),
    'sheet.command.remove-col-by-range': (params) => this.lines('delete', 'column', params),
    'sheet.command.insert-range-move-down': (params) => this.cells('insert', 'row', params),
    'sheet.command.insert-range-move-right': (params) => this.cells('insert', 'column', params),
    'sheet.command.delete-range-move-up': (params) => this.cells('delete', 'row', params),
    'sheet.command.delete-range-move-left': (params) => this.cells('delete', 'column', params),
    'sheet.command.insert-sheet': () => this.attempt(() => this.newSheet()),
    'sheet.command.copy-sheet': (params) => this.done(this.opened.user.copySheet(this.nameOf(params))),
    'sheet.command.remove-sheet': (params) => this.done(this.opened.user.deleteSheet(this.nameOf(params))),
    'sheet.command.set-worksheet-name': (params) =>
      this.done(this.opened.user.renameSheet(this.nameOf(params), params.name ?? '')),
    'sheet.operation.rename-sheet': ({ subUnitId }) => void this.rename(subUnitId ?? this.sheet),
    'sheet.command.set-worksheet-order': (params) =>
      this.done(this.opened.user.moveSheet(this.nameOf(params), params.order ?? 0)),
    'sheet.command.set-worksheet-hidden': (params) => this.show(params, 'Hidden'),
    'sheet.command.set-worksheet-show': (params) => this.show(params, 'Visible'),
    'sheet.command.set-tab-color': ({ subUnitId, value }) =>
      this.engine.changeSheet(subUnitId ?? this.sheet, { tabColor: typeof value === 'string' ? value : '' }),
  };

  /** What Univer may do by itself, and what follows from it in the workbook. */
  private follow(id: string, params: CommandParams): void {
    const { book, user } = this.opened;
    switch (id) {
      case 'univer.command.copy':
      case 'univer.command.cut':
        if (!this.editing) this.edits.copy(this.sheet, this.selection, id.endsWith('cut'));
        return;
      case 'sheet.operation.set-cell-edit-visible':
        this.editing = params.visible === true;
        if (this.editing) user.enterCell();
        else user.leaveCell();
        return;
      case 'sheet.operation.set-worksheet-active':
        if (
          params.subUnitId !== undefined &&
          book.engine.sheets().some(({ id: known }) => known === params.subUnitId)
        ) {
          user.activate(book.sheet(params.subUnitId).name);
        }
        return;
      case 'sheet.operation.set-selections': {
        const { selections = [], type = 2, subUnitId = '' } = params;
        if (selections.length === 0 || WHILE_MOVING.includes(type) || subUnitId !== book.activeSheet) return;
        this.selected = selections.map(({ range }) => clip(areaOf(range)));
        user.select(book.sheet(subUnitId).name, formatArea(this.selection));
      }
    }
  }

  private opensLocked({ visible }: CommandParams): boolean {
    if (visible !== true || this.editing || !this.isLocked()) return false;
    gridMessages.locked();
    setTimeout(() => this.select(this.selection), 0);
    return true;
  }

  /** Univer has by now read what was typed in its own way; the cell's editor still has the text itself. */
  private typed({ subUnitId = this.sheet, range, value }: CommandParams): void {
    if (!range) return;
    const cell = value as { readonly v?: unknown; readonly f?: unknown } | null;
    const chosen = cell?.f ?? cell?.v ?? '';
    this.edits.type(
      subUnitId,
      areaOf(range),
      this.typedText ?? (typeof chosen === 'string' ? chosen : JSON.stringify(chosen)),
    );
  }

  /** Keeps keys from the grid's hidden editor while a locked cell is selected; what it once has, it shows and stumbles over. */
  private refuseKeys(): void {
    document.addEventListener(
      'beforeinput',
      (event) => {
        const { id } = event.target as Element;
        if (id !== EDITOR || event.inputType === 'insertFromPaste' || this.editing || !this.isLocked()) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        gridMessages.locked();
      },
      true,
    );
  }

  private isLocked(): boolean {
    const { top, left } = this.selection;
    return isLocked(this.opened.book, this.sheet, cellArea(top, left));
  }

  /** Univer asks its interceptors what to make of a text right before it writes the cell. */
  private watchTyping(): void {
    const injector = this.grid.univer.__getInjector();
    injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: FIRST,
      handler: (cell, _place, next) => {
        const editor = injector.get(IUniverInstanceService).getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
        this.typedText = (editor?.getBody()?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');
        queueMicrotask(() => (this.typedText = null));
        return next(cell);
      },
    });
  }

  private clear(ranges: readonly UniverRange[] | undefined): void {
    this.edits.clear(this.sheet, ranges ? ranges.map((range) => clip(areaOf(range))) : this.selected);
  }

  private paste(clipboard: string, own: boolean): void {
    this.edits.paste(this.sheet, this.selection, clipboard, own);
  }

  private async pasteFromClipboard(): Promise<void> {
    const items = await navigator.clipboard.read().catch(() => []);
    const read = async (type: string): Promise<string> => {
      const item = items.find(({ types }) => types.includes(type));
      return item ? (await item.getType(type)).text() : '';
    };
    this.paste(await read('text/plain'), items.length === 0 || (await read('text/html')).includes('data-copy-id'));
    this.engine.show();
  }

  private fill(source: UniverRange | undefined, target: UniverRange | undefined): void {
    if (source && target) this.edits.fill(this.sheet, areaOf(source), areaOf(target));
  }

  private fillOn(way: 'down' | 'right'): void {
    const { top, left, bottom, right } = this.selection;
    const one = way === 'down' ? top === bottom : left === right;
    if (one && (way === 'down' ? top : left) === 0) return;
    const [row, column] = way === 'down' ? [one ? top - 1 : top, left] : [top, one ? left - 1 : left];
    const source =
      way === 'down' ? { top: row, bottom: row, left, right } : { top, bottom, left: column, right: column };
    this.edits.fill(this.sheet, source, { top: row, left: column, bottom, right });
  }

  private lines(kind: Shift['kind'], axis: Shift['axis'], { range, subUnitId = this.sheet }: CommandParams): void {
    const area = range ? areaOf(range) : this.selection;
    const whole = axis === 'row' ? { ...area, left: 0, right: LAST_COLUMN } : { ...area, top: 0, bottom: LAST_ROW };
    this.shift(subUnitId, { kind, axis, area: whole });
  }

  private cells(kind: Shift['kind'], axis: Shift['axis'], { range }: CommandParams): void {
    this.shift(this.sheet, { kind, axis, area: range ? areaOf(range) : this.selection });
  }

  private shift(sheet: string, shift: Shift): void {
    this.attempt(() => shiftCells(this.opened.book, sheet, shift));
    this.edits.forget();
  }

  private newSheet(): void {
    const { book, user } = this.opened;
    const place = book.engine.sheets().findIndex(({ id }) => id === book.activeSheet) + 1;
    const id = addSheet(book, null, place);
    user.activate(book.sheet(id).name);
    this.engine.show();
    this.showSelection();
  }

  /** In a box of our own: Univer's editor in the tab breaks the page's tree when the tab later goes. */
  private async rename(sheet: string): Promise<void> {
    const { name } = this.opened.book.sheet(sheet);
    const given = await askText(text.renameSheet, text.sheetName, name);
    if (given !== null) this.done(this.opened.user.renameSheet(name, given));
  }

  private show(params: CommandParams, visibility: 'Hidden' | 'Visible'): void {
    this.done(this.opened.user.showSheet(this.nameOf(params), visibility));
    const { book } = this.opened;
    if (book.sheet(book.activeSheet).visibility === 'Visible') return;
    const next = book.engine.sheets().find((sheet) => sheet.visibility === 'Visible');
    if (next) this.opened.user.activate(next.name);
    this.engine.show();
    this.showSelection();
  }

  private done(outcome: Outcome): void {
    if (!outcome.done) gridMessages.refused(outcome);
    this.edits.forget();
    this.engine.show();
    this.showSelection();
  }

  private attempt(work: () => void): void {
    try {
      work();
      void this.engine.settle();
    } catch (fault) {
      if (!(fault instanceof ExcelFault)) throw fault;
      gridMessages.refused({ done: false, code: fault.code, reason: fault.message });
    }
  }

  private reopen({ top, left }: Area): void {
    this.opened.user.select(this.opened.book.sheet(this.sheet).name, formatArea(cellArea(top, left)));
    this.showSelection();
    this.grid.commands.syncExecuteCommand('sheet.operation.set-cell-edit-visible', {
      visible: true,
      eventType: 3,
      unitId: this.grid.unitId,
    });
  }

  private get opened(): OpenedWorkbook {
    return this.session.opened;
  }

  private get sheet(): string {
    return this.opened.book.activeSheet;
  }

  private get selection(): Area {
    return this.selected[0] ?? cellArea(0, 0);
  }

  private nameOf({ subUnitId }: CommandParams): string {
    return this.opened.book.sheet(subUnitId ?? this.sheet).name;
  }
}

/** Whole rows and columns of Univer have no numbers at their open ends. */
function clip({ top, left, bottom, right }: Area): Area {
  const number = (value: number, otherwise: number): number => (Number.isNaN(value) ? otherwise : value);
  return {
    top: number(top, 0),
    left: number(left, 0),
    bottom: number(bottom, LAST_ROW),
    right: number(right, LAST_COLUMN),
  };
}
