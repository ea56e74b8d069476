import { boundAreas, cellArea, cellsOf, type Area } from '../../grid/Area';
import type { HostEngine } from '../HostEngine';
import type { SheetState } from '../SheetState';
import { conditionalRule, rangeOf, validationRule } from './rules';
import type { SheetChanges } from './SheetChanges';
import { cellMatrix, extentOf, freezeOf, pixels, sheetSnapshot, usedArea } from './sheetSnapshot';
import type { UniverCommands } from './UniverCommands';
import { wholeSheet } from '../../grid/Area';

/** A sheet as Univer has it now. */
interface ShownSheet {
  state: SheetState;
  extent: { rowCount: number; columnCount: number };
  used: Area | null;
  validations: ShownRules;
  conditions: ShownRules;
}

/** What rules Univer was given for a sheet: their ids, and themselves as one text to compare with. */
interface ShownRules {
  readonly ids: readonly string[];
  readonly text: string;
}

const noRules: ShownRules = { ids: [], text: '[]' };

/** Keeps the sheets of one workbook in Univer like those of an engine. Nothing is read back from Univer. */
export class UniverSheets {
  private readonly shown = new Map<string, ShownSheet>();
  private order: string[];
  private rules = 0;

  /** `present` are the ids of the sheets that the Univer workbook was made with; they go with the first showing. */
  constructor(
    private readonly commands: UniverCommands,
    private readonly unitId: string,
    present: readonly string[],
  ) {
    this.order = [...present];
  }

  /** Makes Univer show the engine's sheets; gives the areas whose contents are new, by sheet. */
  show(engine: HostEngine, changes: ReadonlyMap<string, SheetChanges>): { sheet: string; area: Area }[] {
    const sheets = engine.sheets();
    const touched: { sheet: string; area: Area }[] = [];
    const inserted = new Set<string>();
    for (const [index, state] of sheets.entries()) {
      if (this.shown.has(state.id)) continue;
      inserted.add(state.id);
      this.insert(engine, state, Math.min(index, this.order.length));
      touched.push({ sheet: state.id, area: usedArea(engine, state.id) ?? cellArea(0, 0) });
    }
    this.removeOthers(sheets);
    this.reorder(sheets);
    for (const state of sheets) {
      const shown = this.shown.get(state.id);
      if (!shown) continue;
      this.showState(shown, state);
      // A sheet that has just come is shown as it is now, all changes in it.
      const change = inserted.has(state.id) ? undefined : changes.get(state.id);
      const area = change && this.showChanges(engine, shown, change);
      if (area) touched.push({ sheet: state.id, area });
    }
    return touched;
  }

  private insert(engine: HostEngine, state: SheetState, index: number): void {
    const sheet = sheetSnapshot(engine, state);
    this.run('sheet.mutation.insert-sheet', { index, sheet });
    this.order.splice(index, 0, state.id);
    const used = usedArea(engine, state.id);
    const shown: ShownSheet = { state, extent: extentOf(used), used, validations: noRules, conditions: noRules };
    this.shown.set(state.id, shown);
    this.showValidations(engine, shown);
    this.showConditions(engine, shown);
  }

  private removeOthers(sheets: readonly SheetState[]): void {
    const kept = new Set(sheets.map(({ id }) => id));
    for (const id of this.order.filter((other) => !kept.has(other))) {
      const next = sheets.find(({ visibility }) => visibility === 'Visible');
      if (next) this.run('sheet.operation.set-worksheet-active', { subUnitId: next.id });
      const gone = this.shown.get(id);
      if (gone) {
        this.removeValidations(gone);
        this.removeConditions(gone);
      }
      // Not its name: a new sheet may have it by now, and Univer would look for that one's cells in the sheet that is gone.
      this.run('sheet.mutation.remove-sheet', { subUnitId: id, subUnitName: id });
      this.order = this.order.filter((other) => other !== id);
      this.shown.delete(id);
    }
  }

  private reorder(sheets: readonly SheetState[]): void {
    for (const [toOrder, { id }] of sheets.entries()) {
      const fromOrder = this.order.indexOf(id);
      if (fromOrder === toOrder) continue;
      this.run('sheet.mutation.set-worksheet-order', { subUnitId: id, fromOrder, toOrder });
      this.order.splice(fromOrder, 1);
      this.order.splice(toOrder, 0, id);
    }
  }

  private showState(shown: ShownSheet, state: SheetState): void {
    const { state: before } = shown;
    if (before === state) return;
    const subUnitId = state.id;
    if (before.name !== state.name) this.run('sheet.mutation.set-worksheet-name', { subUnitId, name: state.name });
    if (before.visibility !== state.visibility) {
      const hidden = state.visibility === 'Visible' ? 0 : 1;
      this.run('sheet.mutation.set-worksheet-hidden', { subUnitId, hidden });
    }
    if (before.tabColor !== state.tabColor)
      this.run('sheet.mutation.set-tab-color', { subUnitId, color: state.tabColor });
    if (before.showGridlines !== state.showGridlines) {
      this.run('sheet.mutation.toggle-gridlines', { subUnitId, showGridlines: state.showGridlines ? 1 : 0 });
    }
    if (before.frozen !== state.frozen) this.run('sheet.mutation.set-frozen', { subUnitId, ...freezeOf(state.frozen) });
    shown.state = state;
  }

  private showChanges(engine: HostEngine, shown: ShownSheet, changes: SheetChanges): Area | null {
    const sheet = shown.state.id;
    const area = this.showCells(engine, shown, changes);
    if (changes.merges) {
      this.run('sheet.mutation.remove-worksheet-merge', { subUnitId: sheet, ranges: [rangeOf(wholeSheet)] });
      const ranges = engine.merges(sheet).map((merge) => rangeOf(merge));
      if (ranges.length > 0) this.run('sheet.mutation.add-worksheet-merge', { subUnitId: sheet, ranges });
    }
    this.showLines(engine, shown, changes);
    if (changes.validations) this.showValidations(engine, shown);
    if (changes.conditions) this.showConditions(engine, shown);
    return area;
  }

  private showCells(engine: HostEngine, shown: ShownSheet, changes: SheetChanges): Area | null {
    const sheet = shown.state.id;
    const used = changes.all ? usedArea(engine, sheet) : null;
    const everywhere = used && shown.used ? boundAreas(used, shown.used) : (used ?? shown.used);
    const cells = changes.all ? (everywhere ? [...cellsOf(everywhere)] : []) : [...changes.cells.values()];
    if (cells.length === 0) return null;
    const area = cells.map(([row, column]) => cellArea(row, column)).reduce((whole, cell) => boundAreas(whole, cell));
    shown.used = shown.used ? boundAreas(shown.used, area) : area;
    this.makeRoom(shown);
    this.run('sheet.mutation.set-range-values', { subUnitId: sheet, cellValue: cellMatrix(engine, sheet, cells) });
    return area;
  }

  private makeRoom(shown: ShownSheet): void {
    const { rowCount, columnCount } = extentOf(shown.used);
    const subUnitId = shown.state.id;
    if (rowCount > shown.extent.rowCount) this.run('sheet.mutation.set-worksheet-row-count', { subUnitId, rowCount });
    if (columnCount > shown.extent.columnCount) {
      this.run('sheet.mutation.set-worksheet-column-count', { subUnitId, columnCount });
    }
    shown.extent = {
      rowCount: Math.max(rowCount, shown.extent.rowCount),
      columnCount: Math.max(columnCount, shown.extent.columnCount),
    };
  }

  private showLines(engine: HostEngine, { state, extent }: ShownSheet, { all, lines }: SheetChanges): void {
    const rows = all ? numbersTo(extent.rowCount) : [...lines.row];
    const columns = all ? numbersTo(extent.columnCount) : [...lines.column];
    const subUnitId = state.id;
    if (rows.length > 0) {
      const sizes = rows.map((row) => ({ row, ...engine.lineSize(state.id, 'row', row) }));
      const ranges = sizes.map(({ row }) => rangeOf({ top: row, bottom: row, left: 0, right: 0 }));
      const own = (size: number): boolean => size !== state.standardHeight;
      const byRow = <Value>(value: (size: number) => Value): Record<number, Value> =>
        Object.fromEntries(sizes.map(({ row, size }) => [row, value(size)]));
      this.run('sheet.mutation.set-worksheet-row-is-auto-height', {
        subUnitId,
        ranges,
        autoHeightInfo: byRow((size) => (own(size) ? 0 : 1)),
      });
      this.run('sheet.mutation.set-worksheet-row-height', { subUnitId, ranges, rowHeight: byRow(pixels) });
      this.hideLines(
        'row',
        subUnitId,
        sizes.map(({ row, hidden }) => [row, hidden]),
      );
    }
    if (columns.length > 0) {
      const sizes = columns.map((column) => ({ column, ...engine.lineSize(state.id, 'column', column) }));
      this.hideLines(
        'col',
        subUnitId,
        sizes.map(({ column, hidden }) => [column, hidden]),
      );
      this.run('sheet.mutation.set-worksheet-col-width', {
        subUnitId,
        ranges: sizes.map(({ column }) => rangeOf({ top: 0, bottom: 0, left: column, right: column })),
        colWidth: Object.fromEntries(sizes.map(({ column, size }) => [column, pixels(size)])),
      });
    }
  }

  private hideLines(axis: 'row' | 'col', subUnitId: string, lines: readonly (readonly [number, boolean])[]): void {
    for (const hide of [true, false]) {
      const ranges = lines
        .filter(([, hidden]) => hidden === hide)
        .map(([index]) => rangeOf({ top: index, bottom: index, left: index, right: index }));
      if (ranges.length > 0)
        this.run(`sheet.mutation.set-${axis}-${hide ? 'hidden' : 'visible'}`, { subUnitId, ranges });
    }
  }

  private showValidations(engine: HostEngine, shown: ShownSheet): void {
    const subUnitId = shown.state.id;
    const parts = engine.validations(subUnitId, wholeSheet).filter((part) => validationRule(part, '') !== null);
    const text = JSON.stringify(parts.map((part) => validationRule(part, '')));
    if (text === shown.validations.text) return;
    this.removeValidations(shown);
    const ids = parts.map((part) => {
      this.rules += 1;
      const uid = `rule${this.rules}`;
      this.run('data-validation.mutation.addRule', { subUnitId, rule: validationRule(part, uid) });
      return uid;
    });
    shown.validations = { ids, text };
  }

  private showConditions(engine: HostEngine, shown: ShownSheet): void {
    const subUnitId = shown.state.id;
    const states = engine.conditionalFormats(subUnitId).filter((state) => conditionalRule(state) !== null);
    const text = JSON.stringify(states.map((state) => conditionalRule(state)));
    if (text === shown.conditions.text) return;
    this.removeConditions(shown);
    // Univer puts a new rule before the others.
    for (const state of [...states].reverse()) {
      this.run('sheet.mutation.add-conditional-rule', { subUnitId, rule: conditionalRule(state) });
    }
    shown.conditions = { ids: states.map(({ id }) => id), text };
  }

  private removeValidations({ state, validations }: ShownSheet): void {
    for (const ruleId of validations.ids) {
      this.run('data-validation.mutation.removeRule', { subUnitId: state.id, ruleId });
    }
  }

  private removeConditions({ state, conditions }: ShownSheet): void {
    for (const cfId of conditions.ids) {
      this.run('sheet.mutation.delete-conditional-rule', { subUnitId: state.id, cfId });
    }
  }

  private run(id: string, params: object): void {
    // As if from a fellow editor: Univer then leaves the user where he is instead of going to each new sheet.
    this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, { fromCollab: true });
  }
}

const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
