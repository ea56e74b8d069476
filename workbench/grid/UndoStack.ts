import type { CellContent } from '../../test/host/engine/Cell';
import type { Area } from '../../test/host/grid/Area';

/** Contents of an area before and after one edit of the user. */
export interface Edit {
  readonly sheet: string;
  readonly area: Area;
  readonly before: readonly (readonly CellContent[])[];
  readonly after: readonly (readonly CellContent[])[];
}

const KEPT = 100;

/** The user's edits of cells, to be undone and done again; anything that moves cells or sheets empties it. */
export class UndoStack {
  private done: Edit[] = [];
  private undone: Edit[] = [];

  push(edit: Edit): void {
    this.done = [...this.done, edit].slice(-KEPT);
    this.undone = [];
  }

  clear(): void {
    this.done = [];
    this.undone = [];
  }

  /** The edit to be undone, or done again, which then stands on the other side. */
  take(way: 'undo' | 'redo'): Edit | undefined {
    const [from, to] = way === 'undo' ? [this.done, this.undone] : [this.undone, this.done];
    const edit = from.pop();
    if (edit) to.push(edit);
    return edit;
  }
}
