import type { ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';
import { parseFormSetsLine } from '../summary/logSheet';
import { oncePer } from './oncePer';

/** The form sets that a summary was made from and into. */
export interface SummaryPair {
  readonly formSet: string;
  readonly summaryFormSet: string;
}

const HEAD_ROWS = 20;

/** What the logs of the workbook's summaries say that they were made from; none when no log is left. */
export const summaryPairs = oncePer(({ sheets }: Pick<ReceivedWorkbook, 'sheets'>): readonly SummaryPair[] =>
  sheets.flatMap(({ cells }) => {
    for (const { row, value } of cells) {
      if (row >= HEAD_ROWS) break;
      const pair = typeof value === 'string' ? parseFormSetsLine(value) : null;
      if (pair) return [pair];
    }
    return [];
  }),
);
