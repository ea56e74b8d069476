import type { ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';
import { readList } from '../trace/readList';
import { STATUS_TITLES } from './boardSheet';
import { LOG_TITLES } from './logSheet';

/** A file that was added up in a summary, as its log tells. */
export interface CountedFile {
  readonly file: string;
  /** The unit's name. */
  readonly unit: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** The files that a summary workbook says it was made from, superseded and refused ones left out; undefined when it has no log. */
export function readCountedFiles({ sheets }: Pick<ReceivedWorkbook, 'sheets'>): readonly CountedFile[] | undefined {
  const lists = sheets.flatMap((sheet) => readList(sheet, Object.values(LOG_TITLES)) ?? []);
  if (lists.length === 0) return undefined;
  return lists.flatMap(({ columns, rows }) =>
    rows.flatMap((row) => {
      const textOf = (title: string): string => row.textAt(columns.get(title));
      if (textOf(LOG_TITLES.status) !== STATUS_TITLES.used) return [];
      const sha256 = textOf(LOG_TITLES.sha256).toLowerCase();
      return [{ file: textOf(LOG_TITLES.file), unit: textOf(LOG_TITLES.unit), sha256 }];
    }),
  );
}
