import type { Finding } from '../../../src/app/ConsolidationResult';
import { describePlace } from '../../../src/app/text/describePlace';
import type { Language } from '../../../src/app/text/Language';
import { crossingAt } from '../../../src/domain/forms/crossingAt';
import type { Table } from '../../../src/domain/forms/Table';
import { formatAddress } from '../../../src/domain/workbook/CellAddress';

/** A finding for a list that is grouped by table and shows the cell beside it. */
export interface FindingWords {
  /** Row and inner column titles: `Tổng – Hội nghị Trực tiếp – Số cuộc`. */
  readonly place: string;
  /** What was found and what to do, without the place. */
  readonly sentence: string;
  /** `C11` */
  readonly address: string;
}

/**
 * The words of a finding, taken apart. A sentence that doesn't begin with its place is left whole.
 *
 * @example findingWords(finding, table, 'vi').sentence // 'Ghi 178 nhưng các dòng cộng lại là 168, lệch 10. …'
 */
export function findingWords(
  { violation, address: at, detail }: Finding,
  table: Table,
  language: Language,
): FindingWords {
  const { row, column } = violation.field;
  const crossing = crossingAt(table, row, column);
  const rowTitle = crossing?.row.name ?? row;
  const columnTitles = crossing?.column.titles ?? [column];
  const address = formatAddress(at);
  const begin = describePlace({ address, tableCaption: `Bảng ${table.code}`, rowTitle, columnTitles }, language);
  const sentence = detail.startsWith(begin) ? detail.slice(begin.length) : detail;
  return {
    place: [rowTitle, ...columnTitles.slice(-2)]
      .map((title) => title.replace(/\s+/g, ' ').trim())
      .filter((title) => title !== '')
      .join(' – '),
    sentence: sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1),
    address,
  };
}
