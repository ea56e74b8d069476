import type { ReadLimits } from '../ReadLimits';
import { Refusal } from './Refusal';

type Counted = 'merges' | 'dataValidations' | 'dataValidationRanges';

/** What is left of the limits that count over a whole workbook. */
export class ReadBudget {
  cells = 0;
  merges = 0;
  dataValidations = 0;
  dataValidationRanges = 0;
  private readonly limits: ReadLimits;

  constructor(limits: ReadLimits) {
    this.limits = limits;
  }

  /** Counts one more non-empty cell; apart from `spend` because it is called by the million. */
  spendCell(part: string): void {
    if (++this.cells > this.limits.cells) throw new Refusal('too-large', part, `more than ${this.limits.cells} cells`);
  }

  /** Counts many at once, before any of them is made. */
  spendCells(count: number, part: string): void {
    this.cells += count;
    if (this.cells > this.limits.cells) throw new Refusal('too-large', part, `more than ${this.limits.cells} cells`);
  }

  /** Counts one more; refuses as `too-large` when that is one too many. */
  spend(counted: Counted, part: string): void {
    if (++this[counted] > this.limits[counted]) {
      throw new Refusal('too-large', part, `more than ${this.limits[counted]} ${counted}`);
    }
  }
}
