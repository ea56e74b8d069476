import { containsCell, intersectAreas, isUnbounded, isWholeColumns, subtractArea, type Area } from '../grid/Area';
import { moveReferences } from '../grid/formulaReferences';
import { shiftArea, shiftCell, type Shift } from '../grid/Shift';
import { changeFormulas } from './changeFormulas';
import { defaultFormat, emptyContent, type CellContent, type CellFormat } from './Cell';
import type { ConditionalFormatState, LineSize, Link, SheetState, Validation } from './SheetState';

interface StoredCell {
  content: CellContent;
  format: Partial<CellFormat>;
  link: Link | null;
}

/** Columns are the low part of a cell's key. */
const WIDTH = 16_384;
const keyOf = (row: number, column: number): number => row * WIDTH + column;

/** Cells, formats and everything placed on one sheet, in plain memory. */
export class MemorySheet {
  state: SheetState;
  merges: Area[] = [];
  validations: { area: Area; validation: Validation }[] = [];
  conditionalFormats: ConditionalFormatState[] = [];
  private cells = new Map<number, StoredCell>();
  /** Formats of whole rows and columns, the later over the earlier. */
  private lines: { area: Area; format: Partial<CellFormat> }[] = [];
  private sizes = { row: new Map<number, LineSize>(), column: new Map<number, LineSize>() };

  constructor(state: SheetState) {
    this.state = state;
  }

  copy(state: SheetState): MemorySheet {
    const twin = new MemorySheet(state);
    for (const [key, cell] of this.cells) twin.cells.set(key, { ...cell });
    twin.merges = [...this.merges];
    twin.validations = [...this.validations];
    twin.conditionalFormats = [...this.conditionalFormats];
    twin.lines = [...this.lines];
    twin.sizes = { row: new Map(this.sizes.row), column: new Map(this.sizes.column) };
    return twin;
  }

  contentAt(row: number, column: number): CellContent {
    return this.cells.get(keyOf(row, column))?.content ?? emptyContent;
  }

  write(row: number, column: number, content: CellContent): void {
    this.cellAt(row, column).content = content;
  }

  *contents(): Generator<{ row: number; column: number; content: CellContent }> {
    for (const [key, { content }] of this.cells) {
      yield { row: Math.floor(key / WIDTH), column: key % WIDTH, content };
    }
  }

  linkAt(row: number, column: number): Link | null {
    return this.cells.get(keyOf(row, column))?.link ?? null;
  }

  setLink(row: number, column: number, link: Link | null): void {
    this.cellAt(row, column).link = link;
  }

  formatAt(row: number, column: number): CellFormat {
    const lines = this.lines.filter(({ area }) => containsCell(area, row, column)).map(({ format }) => format);
    return Object.assign({}, defaultFormat, ...lines, this.cells.get(keyOf(row, column))?.format) as CellFormat;
  }

  applyFormat(area: Area, change: Partial<CellFormat>): void {
    if (isUnbounded(area)) {
      this.lines.push({ area, format: change });
      for (const [row, column, cell] of this.stored(area)) {
        if (containsCell(area, row, column)) cell.format = { ...cell.format, ...change };
      }
      return;
    }
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const cell = this.cellAt(row, column);
        cell.format = { ...cell.format, ...change };
      }
    }
  }

  clearFormats(area: Area): void {
    if (isUnbounded(area)) this.lines = this.lines.filter((line) => !intersectAreas(line.area, area));
    for (const [, , cell] of this.stored(area)) cell.format = {};
  }

  usedArea(within: Area, valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    for (const [row, column, cell] of this.stored(within)) {
      const filled = cell.content.value !== '' || cell.content.formula !== null;
      if (!filled && (valuesOnly || Object.keys(cell.format).length === 0)) continue;
      used = used
        ? {
            top: Math.min(used.top, row),
            left: Math.min(used.left, column),
            bottom: Math.max(used.bottom, row),
            right: Math.max(used.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    }
    return used;
  }

  shift(shift: Shift): void {
    const moved = new Map<number, StoredCell>();
    for (const [key, cell] of this.cells) {
      const place = shiftCell(shift, Math.floor(key / WIDTH), key % WIDTH);
      if (place) moved.set(keyOf(...place), cell);
    }
    this.cells = moved;
    this.merges = moveAll(shift, this.merges);
    this.validations = this.validations.flatMap(({ area, validation }) => {
      const place = shiftArea(shift, area);
      return place ? [{ area: place, validation }] : [];
    });
    this.conditionalFormats = this.conditionalFormats.flatMap((format) => {
      const areas = moveAll(shift, format.areas);
      return areas.length > 0 ? [{ ...format, areas }] : [];
    });
    this.shiftSizes(shift);
  }

  setValidation(area: Area, validation: Validation | null): void {
    this.validations = this.validations.flatMap((entry) =>
      subtractArea(entry.area, area).map((rest) => ({
        area: rest,
        validation: rebased(entry.validation, rest.top - entry.area.top, rest.left - entry.area.left),
      })),
    );
    if (validation) this.validations.push({ area, validation });
  }

  /** Puts every formula of a validation or conditional format through the change. */
  rewriteRules(rewrite: (formula: string) => string): void {
    this.validations = this.validations.map(({ area, validation }) => ({
      area,
      validation: { ...validation, rule: changeFormulas(validation.rule, rewrite) },
    }));
    this.conditionalFormats = this.conditionalFormats.map((format) => ({
      ...format,
      rule: changeFormulas(format.rule, rewrite),
    }));
  }

  lineSize(axis: 'row' | 'column', index: number): LineSize {
    const standard = axis === 'row' ? this.state.standardHeight : this.state.standardWidth;
    return this.sizes[axis].get(index) ?? { size: standard, hidden: false };
  }

  setLineSize(axis: 'row' | 'column', index: number, change: Partial<LineSize>): void {
    this.sizes[axis].set(index, { ...this.lineSize(axis, index), ...change });
  }

  private shiftSizes(shift: Shift): void {
    const whole =
      shift.axis === 'row' ? shift.area.left === 0 && shift.area.right >= WIDTH - 1 : isWholeColumns(shift.area);
    if (!whole) return;
    const moved = new Map<number, LineSize>();
    for (const [index, size] of this.sizes[shift.axis]) {
      const place = shift.axis === 'row' ? shiftCell(shift, index, 0)?.[0] : shiftCell(shift, 0, index)?.[1];
      if (place !== undefined) moved.set(place, size);
    }
    this.sizes[shift.axis] = moved;
  }

  private cellAt(row: number, column: number): StoredCell {
    const key = keyOf(row, column);
    const known = this.cells.get(key);
    if (known) return known;
    const cell: StoredCell = { content: emptyContent, format: {}, link: null };
    this.cells.set(key, cell);
    return cell;
  }

  private *stored(within: Area): Generator<readonly [row: number, column: number, cell: StoredCell]> {
    for (const [key, cell] of this.cells) {
      const row = Math.floor(key / WIDTH);
      const column = key % WIDTH;
      if (containsCell(within, row, column)) yield [row, column, cell];
    }
  }
}

const moveAll = (shift: Shift, areas: readonly Area[]): Area[] =>
  areas.flatMap((area) => {
    const moved = shiftArea(shift, area);
    return moved ? [moved] : [];
  });

/** The same validation for a part of its cells that begins some rows and columns on. */
function rebased(validation: Validation, rows: number, columns: number): Validation {
  if (rows === 0 && columns === 0) return validation;
  return { ...validation, rule: changeFormulas(validation.rule, (formula) => moveReferences(formula, rows, columns)) };
}
