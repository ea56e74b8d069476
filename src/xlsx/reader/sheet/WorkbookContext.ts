import type { NumberMeaning } from '../../../domain/workbook/ReceivedWorkbook';
import type { ReadBudget } from '../ReadBudget';

/** What the cells of a sheet need to know of their workbook. */
export interface WorkbookContext {
  /** Null when the workbook has no shared string table. */
  readonly sharedStrings: readonly string[] | null;
  /** By cell format index, the `s` of a cell; at least one. Null when the workbook has no styles: every number is general. */
  readonly numberMeanings: readonly NumberMeaning[] | null;
  readonly date1904: boolean;
  readonly budget: ReadBudget;
}
