import { cellsOf, intersectAreas, isUnbounded, wholeSheet, type Area } from '../grid/Area';
import { changeReferences } from '../grid/formulaReferences';
import { shiftArea, type Shift } from '../grid/Shift';
import type { Calculator, FormulaCell } from './Calculator';
import type { CellContent, CellFormat } from './Cell';
import type { HostEngine } from './HostEngine';
import { MemorySheet } from './MemorySheet';
import type { ConditionalFormatState, LineSize, Link, SheetState, ValidatedArea, Validation } from './SheetState';

/**
 * The grid in plain memory. It calculates only with a calculator; without one a formula cell keeps the value it was
 * written with (0).
 */
export class MemoryEngine implements HostEngine {
  private order: MemorySheet[] = [];
  private made = 0;
  private stale = false;

  constructor(private readonly calculator: Calculator | null = null) {}

  sheets(): readonly SheetState[] {
    return this.order.map((sheet) => sheet.state);
  }

  addSheet(name: string, position: number): string {
    const id = this.newId();
    this.order.splice(position, 0, new MemorySheet(newSheet(id, name)));
    return id;
  }

  copySheet(id: string, name: string, position: number): string {
    const source = this.sheet(id);
    const copyId = this.newId();
    this.order.splice(position, 0, source.copy({ ...source.state, id: copyId, name }));
    return copyId;
  }

  changeSheet(id: string, change: Partial<Omit<SheetState, 'id' | 'name'>>): void {
    const sheet = this.sheet(id);
    sheet.state = { ...sheet.state, ...change };
  }

  renameSheet(id: string, name: string): void {
    const sheet = this.sheet(id);
    const before = sheet.state.name;
    sheet.state = { ...sheet.state, name };
    this.rewriteFormulas((_, named, area) => ({ sheet: sameName(named, before) ? name : named, area }));
  }

  moveSheet(id: string, position: number): void {
    const sheet = this.sheet(id);
    this.order = this.order.filter((other) => other !== sheet);
    this.order.splice(position, 0, sheet);
  }

  removeSheet(id: string): void {
    const { name } = this.sheet(id).state;
    this.order = this.order.filter((sheet) => sheet.state.id !== id);
    this.rewriteFormulas((_, named, area) => (sameName(named, name) ? null : { sheet: named, area }));
    this.stale = true;
  }

  contentAt(sheet: string, row: number, column: number): CellContent {
    return this.sheet(sheet).contentAt(row, column);
  }

  write(sheet: string, area: Area, content: (row: number, column: number) => CellContent | undefined): void {
    const target = this.sheet(sheet);
    for (const [row, column] of cellsOf(this.clip(target, area))) {
      const cell = content(row, column);
      if (cell) target.write(row, column, cell);
    }
    this.stale = true;
  }

  formatAt(sheet: string, row: number, column: number): CellFormat {
    return this.sheet(sheet).formatAt(row, column);
  }

  applyFormat(sheet: string, area: Area, change: Partial<CellFormat>): void {
    this.sheet(sheet).applyFormat(area, change);
  }

  clearFormats(sheet: string, area: Area): void {
    this.sheet(sheet).clearFormats(area);
  }

  linkAt(sheet: string, row: number, column: number): Link | null {
    return this.sheet(sheet).linkAt(row, column);
  }

  setLink(sheet: string, row: number, column: number, link: Link | null): void {
    this.sheet(sheet).setLink(row, column, link);
  }

  usedArea(sheet: string, within: Area, valuesOnly: boolean): Area | null {
    return this.sheet(sheet).usedArea(within, valuesOnly);
  }

  shift(sheet: string, shift: Shift): void {
    const target = this.sheet(sheet);
    target.shift(shift);
    this.rewriteFormulas((own, named, area) => {
      const here = named === null ? own === target : sameName(named, target.state.name);
      const moved = here ? shiftArea(shift, area) : area;
      return moved && { sheet: named, area: moved };
    });
    this.stale = true;
  }

  merges(sheet: string): readonly Area[] {
    return this.sheet(sheet).merges;
  }

  merge(sheet: string, area: Area): void {
    this.unmerge(sheet, area);
    this.sheet(sheet).merges.push(area);
  }

  unmerge(sheet: string, area: Area): void {
    const target = this.sheet(sheet);
    target.merges = target.merges.filter((merge) => !intersectAreas(merge, area));
  }

  lineSize(sheet: string, axis: 'row' | 'column', index: number): LineSize {
    return this.sheet(sheet).lineSize(axis, index);
  }

  setLineSize(sheet: string, axis: 'row' | 'column', from: number, to: number, change: Partial<LineSize>): void {
    for (let index = from; index <= to; index += 1) this.sheet(sheet).setLineSize(axis, index, change);
  }

  validations(sheet: string, area: Area): readonly ValidatedArea[] {
    return this.sheet(sheet).validations.flatMap(({ area: own, validation }) => {
      const shared = intersectAreas(own, area);
      return shared ? [{ area: shared, anchor: [own.top, own.left] as const, validation }] : [];
    });
  }

  setValidation(sheet: string, area: Area, validation: Validation | null): void {
    this.sheet(sheet).setValidation(area, validation);
  }

  conditionalFormats(sheet: string): readonly ConditionalFormatState[] {
    return this.sheet(sheet).conditionalFormats;
  }

  setConditionalFormats(sheet: string, formats: readonly ConditionalFormatState[]): void {
    this.sheet(sheet).conditionalFormats = [...formats];
  }

  async settle(): Promise<void> {
    if (!this.stale) return;
    this.stale = false;
    if (!this.calculator) return;
    const reader = {
      sheetId: (name: string) => this.order.find((sheet) => sameName(name, sheet.state.name))?.state.id ?? null,
      content: (sheet: string, row: number, column: number) => this.contentAt(sheet, row, column),
      formulas: () => this.formulas(),
      used: (sheet: string) => this.usedArea(sheet, wholeSheet, true),
    };
    await this.calculator.recalculate(reader, ({ sheet, row, column, formula }, value) => {
      this.sheet(sheet).write(row, column, { value, formula });
    });
  }

  private *formulas(): Generator<FormulaCell> {
    for (const sheet of this.order) {
      for (const { row, column, content } of [...sheet.contents()]) {
        if (content.formula !== null) yield { sheet: sheet.state.id, row, column, formula: content.formula };
      }
    }
  }

  /** Formulas in cells, in validations and in conditional formats. */
  private rewriteFormulas(
    change: (own: MemorySheet, named: string | null, area: Area) => { sheet: string | null; area: Area } | null,
  ): void {
    for (const sheet of this.order) {
      const rewrite = (formula: string): string =>
        changeReferences(formula, (named, area) => change(sheet, named, area));
      for (const { row, column, content } of [...sheet.contents()]) {
        if (content.formula === null) continue;
        const formula = rewrite(content.formula);
        const value = formula.includes('#REF!') && formula !== content.formula ? '#REF!' : content.value;
        if (formula !== content.formula) sheet.write(row, column, { value, formula });
      }
      sheet.rewriteRules(rewrite);
    }
  }

  /** Nobody writes a million rows: beyond the used area there is nothing to change. */
  private clip(sheet: MemorySheet, area: Area): Area {
    if (!isUnbounded(area)) return area;
    return sheet.usedArea(area, true) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  }

  private sheet(id: string): MemorySheet {
    const sheet = this.order.find(({ state }) => state.id === id);
    if (!sheet) throw new RangeError(`no sheet ${id}`);
    return sheet;
  }

  private newId(): string {
    this.made += 1;
    return `{00000000-0001-0000-${String(this.made).padStart(4, '0')}-000000000000}`;
  }
}

const sameName = (a: string | null, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

const newSheet = (id: string, name: string): SheetState => ({
  id,
  name,
  visibility: 'Visible',
  tabColor: '',
  showGridlines: true,
  showHeadings: true,
  standardWidth: 48,
  standardHeight: 15,
  frozen: null,
  protection: null,
});
