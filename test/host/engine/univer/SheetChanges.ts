import { cellsOf, isUnbounded, type Area } from '../../grid/Area';

/** What has changed on one sheet since it was last shown. */
export class SheetChanges {
  readonly cells = new Map<string, readonly [row: number, column: number]>();
  readonly lines = { row: new Set<number>(), column: new Set<number>() };
  /** Everything: rows have moved, or more cells were touched than it is worth to list. */
  all = false;
  merges = false;
  validations = false;
  conditions = false;

  touch(area: Area): void {
    if (this.all) return;
    if (isUnbounded(area)) {
      this.all = true;
      return;
    }
    for (const [row, column] of cellsOf(area)) this.cells.set(`${row} ${column}`, [row, column]);
  }

  touchAll(): void {
    Object.assign(this, { all: true, merges: true, validations: true, conditions: true });
    this.cells.clear();
  }
}
