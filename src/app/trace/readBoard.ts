import type { ReceivedWorkbook } from '../../domain/workbook/ReceivedWorkbook';
import { STATUS_TITLES } from '../summary/boardSheet';
import { oncePer } from './oncePer';
import { readList } from './readList';

const TITLES = { unit: 'Mã', status: 'Tình trạng', file: 'Tệp' } as const;

/** The units whose file had nothing in it, as the board of a summary tells; nobody when there is no board. */
export const unitsWithEmptyFiles = oncePer(({ sheets }: Pick<ReceivedWorkbook, 'sheets'>): ReadonlySet<string> => {
  const empty = new Set<string>();
  for (const sheet of sheets) {
    const list = readList(sheet, Object.values(TITLES));
    for (const row of list?.rows ?? []) {
      const status = row.textAt(list?.columns.get(TITLES.status));
      if (status === STATUS_TITLES.empty) empty.add(row.textAt(list?.columns.get(TITLES.unit)));
    }
  }
  return empty;
});
