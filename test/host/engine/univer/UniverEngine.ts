import { cellArea, wholeSheet, type Area } from '../../grid/Area';
import type { Shift } from '../../grid/Shift';
import type { CellContent, CellFormat } from '../Cell';
import type { HostEngine } from '../HostEngine';
import { MemoryEngine } from '../MemoryEngine';
import type { ConditionalFormatState, LineSize, Link, SheetState, ValidatedArea, Validation } from '../SheetState';
import { SheetChanges } from './SheetChanges';
import { UniverCalculation, type CalculatedCell } from './UniverCalculation';
import type { UniverCommands } from './UniverCommands';
import { UniverSheets } from './UniverSheets';

/**
 * The grid in memory, shown by Univer and calculated by its formula engine. Memory stays the truth: Univer gets every
 * change with {@link show} or {@link settle}, and gives back nothing but the results of formulas.
 */
export class UniverEngine implements HostEngine {
  private readonly model = new MemoryEngine();
  private readonly view: UniverSheets;
  private readonly calculation: UniverCalculation;
  private changes = new Map<string, SheetChanges>();
  private touched: { sheet: string; area: Area }[] = [];
  private everything = false;
  private hasFormulas = false;
  private showing = false;
  private calculating: Promise<void> = Promise.resolve();
  private readonly listeners: (() => void)[] = [];
  private readonly shownListeners: ((sheets: ReadonlySet<string>) => void)[] = [];

  /** Takes over the Univer workbook of this id, whose sheets (`present`) make way for those of the engine. */
  constructor(commands: UniverCommands, unitId: string, present: readonly string[]) {
    this.view = new UniverSheets(commands, unitId, present);
    this.calculation = new UniverCalculation(commands, unitId, (cell) => this.take(cell));
  }

  /** Called whenever a change has been made, before it is shown. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Called after changes were shown, with the sheets that have new contents or looks. */
  onShown(listener: (sheets: ReadonlySet<string>) => void): void {
    this.shownListeners.push(listener);
  }

  sheets(): readonly SheetState[] {
    return this.model.sheets();
  }

  addSheet(name: string, position: number): string {
    this.everything = true;
    const id = this.model.addSheet(name, position);
    this.changed();
    return id;
  }

  copySheet(id: string, name: string, position: number): string {
    this.everything = true;
    const copy = this.model.copySheet(id, name, position);
    this.changed();
    return copy;
  }

  changeSheet(id: string, change: Partial<Omit<SheetState, 'id' | 'name'>>): void {
    this.model.changeSheet(id, change);
    this.changed();
  }

  renameSheet(id: string, name: string): void {
    this.model.renameSheet(id, name);
    this.formulasMoved();
  }

  moveSheet(id: string, position: number): void {
    this.model.moveSheet(id, position);
    this.changed();
  }

  removeSheet(id: string): void {
    this.model.removeSheet(id);
    this.changes.delete(id);
    this.formulasMoved();
  }

  contentAt(sheet: string, row: number, column: number): CellContent {
    return this.model.contentAt(sheet, row, column);
  }

  write(sheet: string, area: Area, content: (row: number, column: number) => CellContent | undefined): void {
    this.model.write(sheet, area, (row, column) => {
      const cell = content(row, column);
      if (cell) {
        this.of(sheet).touch(cellArea(row, column));
        this.hasFormulas ||= cell.formula !== null;
      }
      return cell;
    });
    this.changed();
  }

  formatAt(sheet: string, row: number, column: number): CellFormat {
    return this.model.formatAt(sheet, row, column);
  }

  applyFormat(sheet: string, area: Area, change: Partial<CellFormat>): void {
    this.model.applyFormat(sheet, area, change);
    if (Object.keys(change).some((key) => key !== 'locked' && key !== 'formulaHidden')) this.of(sheet).touch(area);
    this.changed();
  }

  clearFormats(sheet: string, area: Area): void {
    this.model.clearFormats(sheet, area);
    this.of(sheet).touch(area);
    this.changed();
  }

  linkAt(sheet: string, row: number, column: number): Link | null {
    return this.model.linkAt(sheet, row, column);
  }

  setLink(sheet: string, row: number, column: number, link: Link | null): void {
    this.model.setLink(sheet, row, column, link);
    this.changed();
  }

  usedArea(sheet: string, within: Area, valuesOnly: boolean): Area | null {
    return this.model.usedArea(sheet, within, valuesOnly);
  }

  shift(sheet: string, shift: Shift): void {
    this.model.shift(sheet, shift);
    this.of(sheet).touchAll();
    this.formulasMoved();
  }

  merges(sheet: string): readonly Area[] {
    return this.model.merges(sheet);
  }

  merge(sheet: string, area: Area): void {
    this.model.merge(sheet, area);
    this.of(sheet).merges = true;
    this.changed();
  }

  unmerge(sheet: string, area: Area): void {
    this.model.unmerge(sheet, area);
    this.of(sheet).merges = true;
    this.changed();
  }

  lineSize(sheet: string, axis: 'row' | 'column', index: number): LineSize {
    return this.model.lineSize(sheet, axis, index);
  }

  setLineSize(sheet: string, axis: 'row' | 'column', from: number, to: number, change: Partial<LineSize>): void {
    this.model.setLineSize(sheet, axis, from, to, change);
    for (let index = from; index <= to; index += 1) this.of(sheet).lines[axis].add(index);
    this.changed();
  }

  validations(sheet: string, area: Area): readonly ValidatedArea[] {
    return this.model.validations(sheet, area);
  }

  setValidation(sheet: string, area: Area, validation: Validation | null): void {
    this.model.setValidation(sheet, area, validation);
    this.of(sheet).validations = true;
    this.changed();
  }

  conditionalFormats(sheet: string): readonly ConditionalFormatState[] {
    return this.model.conditionalFormats(sheet);
  }

  setConditionalFormats(sheet: string, formats: readonly ConditionalFormatState[]): void {
    this.model.setConditionalFormats(sheet, formats);
    this.of(sheet).conditions = true;
    this.changed();
  }

  /** Lets Univer show what has changed since the last time. */
  show(): void {
    const changes = this.changes;
    this.changes = new Map();
    this.showing = true;
    try {
      const touched = this.view.show(this.model, changes);
      this.touched.push(...touched);
      for (const listener of this.shownListeners) listener(new Set(touched.map(({ sheet }) => sheet)));
    } finally {
      this.showing = false;
    }
  }

  /** Commands that Univer gets at the moment come from here, not from the user. */
  get isShowing(): boolean {
    return this.showing;
  }

  settle(): Promise<void> {
    this.show();
    const [areas, everything] = [this.touched, this.everything];
    if (areas.length > 0 || everything) {
      this.touched = [];
      this.everything = false;
      if (this.hasFormulas) {
        this.calculating = this.calculating.then(() => this.calculation.run(areas, everything));
      }
    }
    return this.calculating;
  }

  private take({ sheet, row, column, value }: CalculatedCell): void {
    if (!this.model.sheets().some(({ id }) => id === sheet)) return;
    const { formula } = this.model.contentAt(sheet, row, column);
    if (formula !== null) this.model.write(sheet, cellArea(row, column), () => ({ value, formula }));
  }

  /** References of formulas anywhere, also in rules, may have been rewritten. */
  private formulasMoved(): void {
    for (const { id } of this.model.sheets()) {
      const change = this.of(id);
      change.conditions = true;
      change.validations = true;
      const used = this.model.usedArea(id, wholeSheet, true);
      if (!used || change.all) continue;
      for (let row = used.top; row <= used.bottom; row += 1) {
        for (let column = used.left; column <= used.right; column += 1) {
          if (this.model.contentAt(id, row, column).formula !== null) change.touch(cellArea(row, column));
        }
      }
    }
    this.everything = true;
    this.changed();
  }

  private of(sheet: string): SheetChanges {
    const known = this.changes.get(sheet);
    if (known) return known;
    const made = new SheetChanges();
    this.changes.set(sheet, made);
    return made;
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}
