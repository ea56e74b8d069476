import type { FormSet } from '../../domain/forms/FormSet';
import type { ConsolidationResult } from '../ConsolidationResult';
import type { SheetDocument } from '../ports/WorkbookDocument';
import { numberCell, textCell } from '../sheets/listCells';
import { type ListCell, listSheet } from '../sheets/listSheet';
import { listStyles } from '../sheets/listStyles';
import { STATUS_TITLES } from './boardSheet';
import { vietnameseTime } from './vietnameseTime';

export const LOG_SHEET = 'Nhật ký';

/** The columns by which a summary's log is read again. */
export const LOG_TITLES = { file: 'Tệp', unit: 'Đơn vị', status: 'Tình trạng', sha256: 'SHA-256' } as const;

/**
 * What the summary was made from: form sets with versions, product version, time, and every file with its SHA-256.
 *
 * The time is that of the newest file used, not the clock's: the same files give the same workbook, byte for byte, so two people
 * can compare their results by hash.
 */
export function logSheet(result: ConsolidationResult, productVersion: string): SheetDocument {
  const { formSet, summaryFormSet } = result.consolidation;
  const time = dataTime(result);
  return listSheet({
    name: LOG_SHEET,
    title: 'NHẬT KÝ TỔNG HỢP',
    lines: [
      formSetsLine(formSet, summaryFormSet),
      `Biểu Mẫu ${productVersion}`,
      `Thời điểm số liệu (tệp mới nhất được dùng): ${time === undefined ? 'không rõ' : `${vietnameseTime(time)} (UTC)`}`,
    ],
    tabColor: 'A6A6A6',
    columns: [
      { title: 'STT', width: 6, style: listStyles.center },
      { title: LOG_TITLES.file, width: 44, style: listStyles.text },
      { title: LOG_TITLES.unit, width: 30, style: listStyles.text },
      { title: LOG_TITLES.status, width: 18, style: listStyles.text },
      { title: 'Thời điểm sửa tệp (UTC)', width: 22, style: listStyles.center },
      { title: LOG_TITLES.sha256, width: 68, style: listStyles.text },
    ],
    rows: result.files.map((outcome, index): (ListCell | undefined)[] => [
      numberCell(index + 1),
      textCell(outcome.file),
      textCell(outcome.unit?.name ?? ''),
      textCell(STATUS_TITLES[outcome.status]),
      textCell(outcome.modified === undefined ? '' : vietnameseTime(outcome.modified)),
      textCell(outcome.sha256),
    ]),
  }).sheet;
}

type Versioned = Pick<FormSet, 'id' | 'version'>;

/** Which form sets, in which versions, a summary was made from and into. */
export function formSetsLine(received: Versioned, summary: Versioned): string {
  return `Bộ biểu nhận: ${received.id} ${received.version}; bộ biểu tổng hợp: ${summary.id} ${summary.version}`;
}

/** The form sets that such a line tells of; null for any other text. */
export function parseFormSetsLine(text: string): { readonly formSet: string; readonly summaryFormSet: string } | null {
  const [, formSet, summaryFormSet] =
    /^Bộ biểu nhận: (\S+) \S+; bộ biểu tổng hợp: (\S+) \S+$/u.exec(text.normalize('NFC').trim()) ?? [];
  return formSet === undefined || summaryFormSet === undefined ? null : { formSet, summaryFormSet };
}

/** A workbook that says it was saved before Excel existed, or after the year 9999, has no time that could be trusted. */
const EARLIEST = Date.UTC(1985, 0, 1);
const LATEST = Date.UTC(9999, 11, 31);

/** The time of the newest file used, ISO 8601 in UTC; undefined when no file has a time that can be read. */
export function dataTime({ files }: ConsolidationResult): string | undefined {
  const times = files
    .filter(({ status }) => status === 'used')
    .map(({ modified }) => Date.parse(modified ?? ''))
    .filter((time) => time >= EARLIEST && time <= LATEST);
  return times.length === 0 ? undefined : new Date(Math.max(...times)).toISOString();
}
