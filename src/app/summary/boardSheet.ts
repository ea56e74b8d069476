import { conclusionText, tableText, timeText } from '../board/boardText';
import { type TableOfUnit, type UnitStanding, unitStandings } from '../board/unitStandings';
import type { ConsolidationResult, FileOutcome, FileStatus } from '../ConsolidationResult';
import { isOpenFinding } from '../isOpenFinding';
import type { SheetDocument } from '../ports/WorkbookDocument';
import { numberCell, textCell } from '../sheets/listCells';
import { type ListCell, listSheet } from '../sheets/listSheet';
import { listStyles } from '../sheets/listStyles';
import { stamp } from './stamp';
import { vietnameseTime } from './vietnameseTime';

export const BOARD_SHEET = 'Tình hình nộp';

/** How a file's status is called on the board. */
export const STATUS_TITLES: Readonly<Record<FileStatus, string>> = {
  used: 'Đã tổng hợp',
  superseded: 'Đã có bản mới hơn',
  refused: 'Không đọc được',
  unrecognised: 'Không nhận ra',
  empty: 'Nộp trống',
};

const MISSING_TITLE = 'Chưa nộp';

/**
 * Who has sent and what became of it: a row per unit of the roster with its file, whether it came in time and how every table of it
 * stands, those without one marked missing; then a row per file that could not be counted, each with its reason and what to do.
 */
export function boardSheet(result: ConsolidationResult): SheetDocument {
  const counted = result.files.filter(({ status, unit }) => status === 'used' && unit);
  const byUnit = new Map(counted.map((outcome) => [outcome.unit?.id, outcome]));
  const emptyByUnit = new Map(
    result.files.filter(({ status }) => status === 'empty').map((outcome) => [outcome.unit?.id, outcome]),
  );
  const unitRows = unitStandings(result).map((standing, index): (ListCell | undefined)[] => {
    const { unit } = standing;
    const outcome = byUnit.get(unit.id) ?? emptyByUnit.get(unit.id);
    const row = [numberCell(index + 1), textCell(unit.id), textCell(unit.name), ...outcomeCells(outcome)];
    return [...row, ...Array.from({ length: OUTCOME_END - row.length }, () => undefined), ...standingCells(standing)];
  });
  const listed = new Set([...byUnit.values(), ...emptyByUnit.values()]);
  const otherRows = result.files
    .filter((outcome) => !listed.has(outcome))
    .map((outcome, index): (ListCell | undefined)[] => [
      numberCell(result.roster.units.length + index + 1),
      textCell(outcome.unit?.id ?? ''),
      textCell(outcome.unit?.name ?? '(không rõ đơn vị)'),
      ...outcomeCells(outcome),
    ]);

  return listSheet({
    name: BOARD_SHEET,
    title: 'TÌNH HÌNH NỘP BÁO CÁO',
    lines: stamp(result),
    tabColor: '70AD47',
    frozenColumns: 3,
    printedColumns: OUTCOME_END + 2,
    columns: [
      { title: 'STT', width: 5, style: listStyles.center },
      { title: 'Mã', width: 10, style: listStyles.center },
      { title: 'Đơn vị', width: 34, style: listStyles.text },
      { title: 'Tình trạng', width: 18, style: listStyles.text },
      { title: 'Tệp', width: 34, style: listStyles.text },
      { title: 'Thời điểm sửa tệp (UTC)', width: 20, style: listStyles.center },
      { title: 'Số bảng', width: 8, style: listStyles.number },
      { title: 'Lỗi', width: 7, style: listStyles.number },
      { title: 'Cảnh báo', width: 9, style: listStyles.number },
      { title: 'Lý do, việc cần làm', width: 60, style: listStyles.text },
      { title: 'Thời hạn', width: 10, style: listStyles.center },
      { title: 'Kết luận', width: 16, style: listStyles.text },
      ...result.consolidation.formSet.tables.map(({ code }) => ({
        title: `Bảng ${code}`,
        width: 11,
        style: listStyles.center,
      })),
    ],
    rows: [...unitRows, ...otherRows],
  }).sheet;
}

/** Columns up to the reasons; those of how a unit stands come after them. */
const OUTCOME_END = 10;

const TO_LOOK_AT: readonly TableOfUnit['status'][] = ['errors', 'to-confirm', 'missing', 'empty'];

function standingCells(standing: UnitStanding): (ListCell | undefined)[] {
  const { status, late, tables } = standing;
  const inOrder = status === 'in-order' || status === 'old-form';
  const cell = (text: string, marked: boolean): ListCell =>
    marked ? { ...textCell(text), style: listStyles.missing } : textCell(text);
  return [
    cell(timeText(standing), late === true),
    cell(conclusionText(standing), !inOrder),
    ...tables.map((table) => cell(status === 'missing' ? '' : tableText(table), TO_LOOK_AT.includes(table.status))),
  ];
}

function outcomeCells(outcome: FileOutcome | undefined): (ListCell | undefined)[] {
  if (!outcome) return [{ ...textCell(MISSING_TITLE), style: listStyles.missing }];
  const count = (severity: string): number =>
    outcome.findings.filter((finding) => finding.violation.severity === severity && isOpenFinding(finding)).length;
  const reasons = [...(outcome.reason ? [outcome.reason] : []), ...outcome.warnings];
  return [
    outcome.status === 'used'
      ? textCell(STATUS_TITLES.used)
      : { ...textCell(STATUS_TITLES[outcome.status]), style: listStyles.missing },
    textCell(outcome.file),
    outcome.modified === undefined ? undefined : textCell(vietnameseTime(outcome.modified)),
    numberCell(outcome.tables.length),
    numberCell(count('error')),
    numberCell(count('warning') + outcome.warnings.length),
    reasons.length === 0 ? undefined : textCell(reasons.map(({ message }) => message).join('\n')),
  ];
}
