import type { CellRange } from '../../domain/workbook/CellRange';
import type { ReceivedCell, ReceivedSheet, SheetVisibility } from '../../domain/workbook/ReceivedWorkbook';
import type { ReadBudget } from '../reader/ReadBudget';
import { Refusal } from '../reader/Refusal';

/** Excel's own size; what lies beyond is no report. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

export interface BuiltCell extends Pick<ReceivedCell, 'numberMeaning' | 'formula'> {
  readonly value: ReceivedCell['value'] | undefined;
  readonly columnsSpanned: number;
  readonly rowsSpanned: number;
}

interface PlacedCell extends BuiltCell {
  readonly column: number;
}

/** Puts cells and rows that stand for many where they belong; only what holds something takes room. */
export class SheetBuilder {
  private readonly cells: ReceivedCell[] = [];
  private readonly merges: CellRange[] = [];
  private readonly name: string;
  private readonly visibility: SheetVisibility;
  private readonly budget: ReadBudget;
  private row = 0;
  private column = 0;
  private inRow: PlacedCell[] = [];

  constructor(name: string, visibility: SheetVisibility, budget: ReadBudget) {
    this.name = name;
    this.visibility = visibility;
    this.budget = budget;
  }

  addCell(cell: BuiltCell, repeated: number): void {
    const first = this.column;
    this.column += repeated;
    if (cell.value === undefined && cell.columnsSpanned === 1 && cell.rowsSpanned === 1) return;
    if (first + repeated > COLUMNS) throw new Refusal('too-large', this.name, `more than ${COLUMNS} columns`);
    for (let column = first; column < first + repeated; column++) this.inRow.push({ ...cell, column });
  }

  endRow(repeated: number): void {
    const first = this.row;
    this.row += repeated;
    this.column = 0;
    const { inRow } = this;
    if (inRow.length === 0) return;
    this.inRow = [];
    if (first + repeated > ROWS) throw new Refusal('too-large', this.name, `more than ${ROWS} rows`);
    this.budget.spendCells(inRow.filter(({ value }) => value !== undefined).length * repeated, this.name);
    for (let row = first; row < first + repeated; row++) for (const cell of inRow) this.place(row, cell);
  }

  build(): ReceivedSheet {
    const { name, visibility, cells, merges } = this;
    return { name, visibility, cells, merges, dataValidations: [] };
  }

  private place(row: number, { column, value, numberMeaning, formula, columnsSpanned, rowsSpanned }: PlacedCell): void {
    if (value !== undefined) {
      this.cells.push({ row, column, value, numberMeaning, ...(formula === undefined ? {} : { formula }) });
    }
    if (columnsSpanned === 1 && rowsSpanned === 1) return;
    const [bottom, right] = [row + rowsSpanned - 1, column + columnsSpanned - 1];
    if (bottom >= ROWS || right >= COLUMNS) throw new Refusal('damaged-part', this.name, 'a merge beyond the sheet');
    this.budget.spend('merges', this.name);
    this.merges.push({ top: row, left: column, bottom, right });
  }
}
