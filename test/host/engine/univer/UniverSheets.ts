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
  validations: string[];
  conditions: string[];
}

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
    for (const [index, state] of sheets.entries()) {
      const known = this.shown.get(state.id);
      if (known) continue;
      this.insert(engine, state, Math.min(index, this.order.length));
      touched.push({ sheet: state.id, area: usedArea(engine, state.id) ?? cellArea(0, 0) });
    }
    this.removeOthers(sheets);
    this.reorder(sheets);
    for (const state of sheets) {
      const shown = this.shown.get(state.id);
      if (!shown) continue;
      this.showState(shown, state);
      const change = changes.get(state.id);
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
    const shown: ShownSheet = { state, extent: extentOf(used), used, validations: [], conditions: [] };
    this.shown.set(state.id, shown);
    this.showValidations(engine, shown);
    this.showConditions(engine, shown);
  }

  private removeOthers(sheets: readonly SheetState[]): void {
    const kept = new Set(sheets.map(({ id }) => id));
    for (const id of this.order.filter((other) => !kept.has(other))) {
      const next = sheets.find(({ visibility }) => visibility === 'Visible');
      if (next) this.run('sheet.operation.set-worksheet-active', { subUnitId: next.id });
      this.removeRules(id, this.shown.get(id));
      this.run('sheet.mutation.remove-sheet', { subUnitId: id, subUnitName: this.shown.get(id)?.state.name ?? '' });
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
    for (const ruleId of shown.validations) this.run('data-validation.mutation.removeRule', { subUnitId, ruleId });
    shown.validations = [];
    for (const part of engine.validations(subUnitId, wholeSheet)) {
      this.rules += 1;
      const uid = `rule${this.rules}`;
      const rule = validationRule(part, uid);
      if (!rule) continue;
      this.run('data-validation.mutation.addRule', { subUnitId, rule });
      shown.validations.push(uid);
    }
  }

  private showConditions(engine: HostEngine, shown: ShownSheet): void {
    const subUnitId = shown.state.id;
    for (const cfId of shown.conditions) this.run('sheet.mutation.delete-conditional-rule', { subUnitId, cfId });
    shown.conditions = [];
    for (const state of [...engine.conditionalFormats(subUnitId)].reverse()) {
      const rule = conditionalRule(state);
      if (!rule) continue;
      // Univer puts a new rule before the others.
      this.run('sheet.mutation.add-conditional-rule', { subUnitId, rule });
      shown.conditions.push(state.id);
    }
  }

  private removeRules(subUnitId: string, shown: ShownSheet | undefined): void {
    for (const ruleId of shown?.validations ?? [])
      this.run('data-validation.mutation.removeRule', { subUnitId, ruleId });
    for (const cfId of shown?.conditions ?? []) this.run('sheet.mutation.delete-conditional-rule', { subUnitId, cfId });
  }

  private run(id: string, params: object): void {
    // As if from a fellow editor: Univer then leaves the user where he is instead of going to each new sheet.
    this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, { fromCollab: true });
  }
}

const numbersTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
