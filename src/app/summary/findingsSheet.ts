import type { Severity } from '../../domain/forms/ruleSchema';
import { formatAddress } from '../../domain/workbook/CellAddress';
import type { ConsolidationResult, Finding } from '../ConsolidationResult';
import type { SheetDocument } from '../ports/WorkbookDocument';
import { numberCell, textCell } from '../sheets/listCells';
import { type ListCell, listSheet } from '../sheets/listSheet';
import { listStyles } from '../sheets/listStyles';
import { stamp } from './stamp';

export const FINDINGS_SHEET = 'Kiểm tra';

const SEVERITY_TITLES: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' };
const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Where a finding leads to in the summary workbook: the unit's cell (or row) on the detail sheet. */
export type FindingLink = (finding: Finding) => string | undefined;

/** Every finding, errors first, with unit, file, sheet and cell as received, and a link to the unit's row of the detail sheet. */
export function findingsSheet(result: ConsolidationResult, linkOf: FindingLink): SheetDocument {
  const findings = result.files
    .flatMap((outcome) => outcome.findings)
    .sort((a, b) => SEVERITY_ORDER[a.violation.severity] - SEVERITY_ORDER[b.violation.severity]);
  const lines = findings.length === 0 ? ['Không phát hiện sai sót.'] : [`${findings.length} mục cần xem.`];
  return listSheet({
    name: FINDINGS_SHEET,
    title: 'KẾT QUẢ KIỂM TRA SỐ LIỆU',
    lines: [...stamp(result), ...lines],
    tabColor: 'FF0000',
    columns: [
      { title: 'STT', width: 6, style: listStyles.center },
      { title: 'Mức', width: 10, style: listStyles.center },
      { title: 'Đơn vị', width: 28, style: listStyles.text },
      { title: 'Tệp', width: 28, style: listStyles.text },
      { title: 'Trang tính', width: 14, style: listStyles.text },
      { title: 'Ô', width: 8, style: listStyles.center },
      { title: 'Đang ghi', width: 14, style: listStyles.text },
      { title: 'Đúng ra', width: 14, style: listStyles.text },
      { title: 'Nội dung, việc cần làm', width: 70, style: listStyles.text },
      { title: 'Mã lỗi', width: 20, style: listStyles.text },
    ],
    rows: findings.map((finding, index) => findingRow(finding, index, linkOf(finding))),
  }).sheet;
}

function findingRow(finding: Finding, index: number, link: string | undefined): (ListCell | undefined)[] {
  const { violation } = finding;
  return [
    numberCell(index + 1),
    textCell(SEVERITY_TITLES[violation.severity]),
    textCell(finding.unit?.name ?? ''),
    textCell(finding.file),
    textCell(finding.sheet),
    { ...textCell(formatAddress(finding.address)), ...(link === undefined ? {} : { link }) },
    scalar(violation.found),
    scalar(violation.expected),
    textCell(finding.detail),
    textCell(violation.code),
  ];
}

/** A figure as a number, received words as text whatever they begin with. */
function scalar(value: number | string | null): ListCell | undefined {
  if (value === null) return undefined;
  return typeof value === 'number'
    ? { content: { type: 'number', number: value }, style: { horizontal: 'right', numberFormat: '#,##0.###' } }
    : textCell(value);
}
