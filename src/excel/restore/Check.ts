import type { CellRange } from '../../domain/workbook/CellRange';

/** Something asked of Excel about some cells, whose answer is there after the next sync. */
export interface Check {
  readonly range: CellRange;
  /** Whether the cells are not what they should be. */
  readonly differs: () => boolean;
}
