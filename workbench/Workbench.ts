import { describeReadFailure } from '../src/app/text/describeReadFailure';
import { readWorkbook } from '../src/xlsx/reader/readWorkbook';
import { writeWorkbook } from '../src/xlsx/writer/writeWorkbook';
import { protectSheet, unprotectSheet } from '../test/host/book/sheetActions';
import type { HostBook } from '../test/host/book/HostBook';
import { UniverEngine } from '../test/host/engine/univer/UniverEngine';
import { openWorkbook } from '../test/host/openWorkbook';
import { bookDocument } from './files/bookDocument';
import { loadParts, loadSheets } from './files/loadReceived';
import { loadLooks } from './files/loadLooks';
import { openWindow } from './files/newWindow';
import { autoHeights } from './grid/autoHeights';
import { createGrid, type Grid } from './grid/createGrid';
import { GridUser } from './grid/GridUser';
import { ask, tell } from './page/ask';
import type { ExcelVersion, Layout, Theme } from './page/layout';
import { PaneFrame, type PanePlace } from './pane/PaneFrame';
import type { Session } from './Session';
import { text } from './text';

const NEW_BOOK = 'Sổ1.xlsx';
const opensNewBook = (bytes: Uint8Array): boolean => openWindow(NEW_BOOK, bytes);
/** What Excel allows on a sheet that is protected with nothing ticked. */
const PROTECTION = { password: '', options: {} };

/** The workbench put together: grid, simulated Excel, pane, and what the tools above them do. */
export class Workbench {
  private readonly engine: UniverEngine;
  private readonly grid: Grid;
  private readonly session: Session;
  private readonly user: GridUser;
  private readonly pane: PaneFrame;
  private name = NEW_BOOK;
  private unsaved = false;
  private loading = false;

  constructor(private readonly layout: Layout) {
    this.grid = createGrid(layout.grid);
    this.engine = new UniverEngine(this.grid.commands, this.grid.unitId, [this.grid.firstSheet]);
    this.session = { opened: openWorkbook({ engine: this.engine, name: this.name, openWindow: opensNewBook }) };
    this.user = new GridUser(this.grid, this.engine, this.session);
    const grow = autoHeights(this.grid, this.engine, () => this.opened.book.activeSheet);
    this.grid.commands.onCommandExecuted(({ id }) => {
      if (id !== 'sheet.operation.set-worksheet-active') return;
      setTimeout(grow, 0);
      this.showProtection();
    });
    this.pane = new PaneFrame(layout.frame, () => {
      this.engine.show();
      this.user.showSelection();
      this.showProtection();
    });
    this.engine.onChange(() => {
      if (!this.loading) this.setUnsaved(true);
    });
    this.start();
  }

  /** What tests and the curious may look into. */
  get opened(): Session['opened'] {
    return this.session.opened;
  }

  get hasUnsaved(): boolean {
    return this.unsaved;
  }

  async newBook(): Promise<void> {
    if (!(await this.mayLose())) return;
    this.replace(NEW_BOOK, () => {
      const before = this.engine.sheets().map(({ id }) => id);
      for (const [index, id] of before.entries()) this.engine.renameSheet(id, `~${index}`);
      this.engine.addSheet('Sheet1', before.length);
      for (const id of before) this.engine.removeSheet(id);
    });
  }

  /** Opens the bytes of a file in the place of the open workbook, or of a workbook that is no file yet; says why when it cannot be read. */
  async open(name: string, bytes: Uint8Array, state: 'saved' | 'unsaved' = 'saved'): Promise<void> {
    const read = readWorkbook(bytes);
    if (!read.ok) {
      await tell(text.unreadable(name, describeReadFailure(read.failure, 'vi')));
      return;
    }
    if (!(await this.mayLose())) return;
    const fill = (): void => {
      loadSheets(this.engine, read.value);
      loadLooks(this.engine, bytes);
    };
    this.replace(name, fill, (book) => loadParts(book, read.value));
    await this.engine.settle();
    this.setUnsaved(state === 'unsaved');
  }

  /** The bytes of the open workbook, every formula calculated. */
  async bytes(): Promise<Uint8Array> {
    await this.engine.settle();
    return writeWorkbook(bookDocument(this.opened.book));
  }

  async save(): Promise<void> {
    const url = URL.createObjectURL(new Blob([(await this.bytes()) as Uint8Array<ArrayBuffer>]));
    const link = Object.assign(document.createElement('a'), { href: url, download: this.name });
    link.click();
    URL.revokeObjectURL(url);
    this.setUnsaved(false);
  }

  goTo(place: PanePlace, more = ''): void {
    this.layout.pane.hidden = false;
    this.layout.splitter.hidden = false;
    this.pane.go(place, undefined, more);
  }

  /** Puts another page into the pane, to try it. */
  load(page: string): void {
    this.pane.go('forms', page);
  }

  closePane(): void {
    this.layout.pane.hidden = true;
    this.layout.splitter.hidden = true;
  }

  /** Another version of Excel opens the same workbook. */
  setVersion(version: ExcelVersion): void {
    this.opened.gate.level = version;
    this.pane.change({ requirementSet: version });
  }

  setTheme(theme: Theme): void {
    this.pane.change({ theme });
  }

  toggleProtection(): void {
    const { book } = this.opened;
    if (book.sheet(book.activeSheet).protection) unprotectSheet(book, book.activeSheet, '');
    else protectSheet(book, book.activeSheet, PROTECTION);
    this.showProtection();
  }

  showProtection(): void {
    const { book } = this.opened;
    const { protection } = book.sheet(book.activeSheet);
    this.layout.protection.textContent = protection ? text.unprotect : text.protect;
  }

  private start(): void {
    this.setName(NEW_BOOK);
    this.engine.show();
    this.user.showSelection();
    this.setUnsaved(false);
    this.pane.connect(this.opened, this.paneSettings());
  }

  /** Fills the grid anew and opens it as a workbook of its own, with what belongs to it beside the sheets. */
  private replace(name: string, fill: () => void, complete: (book: HostBook) => void = () => undefined): void {
    this.loading = true;
    try {
      this.opened.book.events.deliver = () => undefined;
      fill();
      this.session.opened = openWorkbook({
        engine: this.engine,
        name,
        openWindow: opensNewBook,
        requirementSet: this.opened.gate.level,
      });
      complete(this.opened.book);
    } finally {
      this.loading = false;
    }
    this.user.forget();
    this.setName(name);
    this.setUnsaved(false);
    this.engine.show();
    this.user.showSelection();
    this.showProtection();
    this.pane.connect(this.opened, this.paneSettings());
  }

  private paneSettings(): { requirementSet: string; theme: Theme; workbook: string } {
    return {
      requirementSet: this.opened.gate.level,
      theme: this.layout.theme.value === 'dark' ? 'dark' : 'light',
      workbook: this.name,
    };
  }

  private mayLose(): Promise<boolean> | true {
    if (!this.unsaved) return true;
    return ask(text.notice, text.loseChanges(this.name), [
      { label: text.discard, value: true },
      { label: text.cancel, value: false, primary: true },
    ]);
  }

  private setName(name: string): void {
    this.name = name;
    this.layout.name.textContent = name;
  }

  private setUnsaved(unsaved: boolean): void {
    this.unsaved = unsaved;
    this.layout.unsaved.hidden = !unsaved;
  }
}
