import { crossingAt } from '../../domain/forms/crossingAt';
import type { FormSet } from '../../domain/forms/FormSet';
import { withListRows } from '../../domain/forms/withListRows';
import { formatAddress } from '../../domain/workbook/CellAddress';
import type { Finding } from '../ConsolidationResult';
import { aboutFile, type CorrectionCase, findingsInOrder } from '../correctionText';
import type { WorkbookDocument } from '../ports/WorkbookDocument';
import { numberCell, textCell } from '../sheets/listCells';
import { type ListCell, listSheet } from '../sheets/listSheet';
import { listStyles } from '../sheets/listStyles';
import { scalarCell } from '../sheets/scalarCell';
import { vietnameseDate } from '../sheets/vietnameseDate';

const SLIP_SHEET = 'Phiếu chỉnh sửa';

/**
 * What a unit is asked to correct, as a workbook to be sent back: a numbered row for each thing, with sheet, cell, row and column
 * titles, what stands there, what should, and how to mend it; the same things in the same order as `correctionText` has them.
 *
 * @example writeWorkbook(slipWorkbook({ unit: 'Huyện ủy Hải Hậu', file: 'HH.xlsx', tables, findings, notices: [] }, kl01))
 */
export function slipWorkbook(given: CorrectionCase, formSet: FormSet): WorkbookDocument {
  const { unit, file } = given;
  const rows: (ListCell | undefined)[][] = [
    ...aboutFile(given, formSet, 'vi').map((message) => [
      textCell('Cả tệp'),
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
      textCell(message),
    ]),
    ...findingsInOrder(given).map((finding) => findingRow(finding, formSet)),
  ];
  const { deadline, title } = formSet;
  const until = deadline === undefined ? '' : ` Hạn gửi báo cáo: ${vietnameseDate(deadline)}.`;
  const { sheet } = listSheet({
    name: SLIP_SHEET,
    title: 'PHIẾU ĐỀ NGHỊ KIỂM TRA, CHỈNH SỬA BÁO CÁO',
    lines: [
      `Kính gửi: ${unit}`,
      `Báo cáo: ${title}`,
      `Tệp đã gửi: ${file}`,
      rows.length === 0
        ? 'Không phát hiện sai sót.'
        : `Đề nghị sửa ${rows.length} nội dung dưới đây ngay trong tệp rồi gửi lại.${until}`,
    ],
    columns: [
      { title: 'STT', width: 5, style: listStyles.center },
      { title: 'Mức', width: 11, style: listStyles.center },
      { title: 'Trang tính', width: 14, style: listStyles.text },
      { title: 'Ô', width: 7, style: listStyles.center },
      { title: 'Dòng, cột', width: 36, style: listStyles.text },
      { title: 'Đang ghi', width: 13, style: listStyles.text },
      { title: 'Đúng ra', width: 13, style: listStyles.text },
      { title: 'Nội dung, cách sửa', width: 62, style: listStyles.text },
    ],
    rows: rows.map((row, index) => [numberCell(index + 1), ...row]),
  });
  return {
    sheets: [sheet],
    definedNames: [],
    properties: { title: `Phiếu chỉnh sửa – ${unit}`, creator: formSet.issuer, custom: {} },
  };
}

function findingRow(finding: Finding, formSet: FormSet): (ListCell | undefined)[] {
  const { violation, sheet, address, detail } = finding;
  return [
    textCell(violation.severity === 'error' ? 'Phải sửa' : 'Xem lại'),
    textCell(sheet),
    textCell(formatAddress(address)),
    textCell(headerPath(finding, formSet)),
    scalarCell(violation.found),
    scalarCell(violation.expected),
    textCell(detail),
  ];
}

/** Row and column titles from the outside in; ids where a list has more rows than the form prints. */
function headerPath({ violation: { field } }: Finding, { tables }: FormSet): string {
  const table = tables.find(({ id }) => id === field.table);
  const listed = table?.list && Number(field.row.split('-').at(-1));
  const sized = table && listed ? withListRows(table, Math.max(table.rows.length, listed)) : table;
  const crossing = sized && crossingAt(sized, field.row, field.column);
  const titles = crossing ? [crossing.row.name, ...crossing.column.titles] : [field.row, field.column];
  return titles.filter((title) => title !== '').join(' › ');
}
