import type { Severity } from '../../domain/forms/ruleSchema';
import { formatAddress } from '../../domain/workbook/CellAddress';
import type { ConsolidationResult, Finding } from '../ConsolidationResult';
import { isOpenFinding } from '../isOpenFinding';
import type { SheetDocument } from '../ports/WorkbookDocument';
import { numberCell, textCell } from '../sheets/listCells';
import { type ListCell, listSheet } from '../sheets/listSheet';
import { scalarCell } from '../sheets/scalarCell';
import { listStyles } from '../sheets/listStyles';
import { stamp } from './stamp';

export const FINDINGS_SHEET = 'Kiểm tra';

const SEVERITY_TITLES: Readonly<Record<Severity, string>> = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' };
const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const ACCEPTED_TITLE = 'Đã giải trình';

/** What the unit let stand comes last. */
function orderOf(finding: Finding): number {
  return isOpenFinding(finding) ? SEVERITY_ORDER[finding.violation.severity] : 3;
}

function detailOf({ detail, accepted }: Finding): string {
  return accepted === undefined ? detail : `${detail}\nĐơn vị giải trình: ${accepted}`;
}

/** Where a finding leads to in the summary workbook: the unit's cell (or row) on the detail sheet. */
export type FindingLink = (finding: Finding) => string | undefined;

/** Every finding, errors first, with unit, file, sheet and cell as received, and a link to the unit's row of the detail sheet. */
export function findingsSheet(result: ConsolidationResult, linkOf: FindingLink): SheetDocument {
  const findings = result.files.flatMap((outcome) => outcome.findings).sort((a, b) => orderOf(a) - orderOf(b));
  const open = findings.filter(isOpenFinding).length;
  const accepted = findings.length - open;
  const lines = [
    open === 0 ? 'Không phát hiện sai sót.' : `${open} mục cần xem.`,
    ...(accepted === 0 ? [] : [`${accepted} cảnh báo đơn vị đã giải trình.`]),
  ];
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
    textCell(isOpenFinding(finding) ? SEVERITY_TITLES[violation.severity] : ACCEPTED_TITLE),
    textCell(finding.unit?.name ?? ''),
    textCell(finding.file),
    textCell(finding.sheet),
    { ...textCell(formatAddress(finding.address)), ...(link === undefined ? {} : { link }) },
    scalarCell(violation.found),
    scalarCell(violation.expected),
    textCell(detailOf(finding)),
    textCell(violation.code),
  ];
}
