import type { CellRange } from '../../../domain/workbook/CellRange';
import type { ConsolidationResult, FileStatus } from '../../ConsolidationResult';
import type { SheetDocument } from '../../ports/WorkbookDocument';
import { numberCell, textCell } from '../../sheets/listCells';
import type { ListCell } from '../../sheets/listSheet';
import { sheetRangeReference } from '../../sheets/sheetReference';
import { STATUS_TITLES } from '../boardSheet';
import { RESULT } from './sameFigure';
import { COUNT_STYLE, firstRowOf, RECONCILED, type Section, type SectionRow } from './SectionRow';

/** Where the log and the board list files and units: their columns `Tệp`, `Tình trạng`. */
const LOG_COLUMNS = { file: 1, status: 3 } as const;
const BOARD_STATUS_COLUMN = 3;

const STATUSES: readonly FileStatus[] = ['used', 'superseded', 'refused', 'unrecognised', 'empty'];
/** Rows of this section, whatever was received. */
export const FILE_COUNT_ROWS = STATUSES.length + 4;

export interface FileCountsInput {
  readonly result: ConsolidationResult;
  readonly log: SheetDocument;
  readonly board: SheetDocument;
  /** The sheet row of the section's heading. */
  readonly top: number;
}

/**
 * Every file that came in is one of used, superseded, refused, unrecognised and empty, and every used one is one unit's: counted by Excel
 * itself on the log and on the board.
 */
export function fileCounts({ result, log, board, top }: FileCountsInput): Section {
  const { files, roster, consolidation } = result;
  const first = firstRowOf(top) + 1;
  const used = files.filter(({ status }) => status === 'used').length;
  const logged = (column: number): string | null => listedRange(log, column);
  const counted = (status: FileStatus): ListCell =>
    counter(logged(LOG_COLUMNS.status), status, files.filter((file) => file.status === status).length);
  const all = logged(LOG_COLUMNS.file);
  const total = `D${first}`;
  const sum = `SUM(D${first + 1}:D${first + STATUSES.length})`;
  const unitsRow = first + STATUSES.length + 2;
  const units = unitsOnBoard(board, roster.units.length);
  return {
    title: '1. Tệp nhận vào',
    header: ['STT', 'Nội dung', '', 'Số lượng', '', '', '', 'Kết quả'],
    rows: [
      row(1, 'Tệp nhận vào (đếm ở Nhật ký)', all === null ? numberCell(0) : formula(`COUNTA(${all})`, files.length)),
      ...STATUSES.map((status, index) => row(index + 2, `– ${STATUS_TITLES[status]}`, counted(status))),
      row(
        STATUSES.length + 2,
        'Cộng các loại phải bằng số tệp nhận vào',
        formula(sum, files.length),
        agreement(`D${first + STATUSES.length + 1}`, total, true),
      ),
      row(
        STATUSES.length + 3,
        'Đơn vị được tính phải bằng số tệp đã tổng hợp (đếm ở Tình hình nộp)',
        units === null ? numberCell(0) : counter(units, 'used', consolidation.units.length),
        agreement(`D${unitsRow}`, `D${first + 1}`, used === consolidation.units.length),
      ),
      row(
        STATUSES.length + 4,
        'Đơn vị trong danh sách chưa có số liệu',
        formula(`${roster.units.length}-D${unitsRow}`, roster.units.length - consolidation.units.length),
      ),
    ],
  };
}

function row(number: number, text: string, count: ListCell, result?: ListCell): SectionRow {
  const cells: (ListCell | undefined)[] = [];
  cells[RECONCILED.number] = numberCell(number);
  cells[RECONCILED.name] = textCell(text);
  cells[RECONCILED.how] = { ...count, style: COUNT_STYLE };
  cells[RECONCILED.result] = result;
  return cells;
}

function counter(range: string | null, status: FileStatus, cached: number): ListCell {
  return range === null ? numberCell(0) : formula(`COUNTIF(${range},"${STATUS_TITLES[status]}")`, cached);
}

function agreement(left: string, right: string, cached: boolean): ListCell {
  const text = `IF(${left}=${right},"${RESULT.same}","${RESULT.differs}")`;
  return formula(text, cached ? RESULT.same : RESULT.differs);
}

function formula(text: string, cached: number | string): ListCell {
  return { content: { type: 'formula', formula: text, cached } };
}

/** A column of a list sheet, without its header; null for a list without rows. */
function listedRange(sheet: SheetDocument, column: number): string | null {
  const rows = listedRows(sheet);
  return rows && sheetRangeReference(sheet.name, { ...rows, left: column, right: column });
}

/** The board lists the roster's units first, then files of nobody. */
function unitsOnBoard(board: SheetDocument, units: number): string | null {
  const rows = listedRows(board);
  if (!rows || units === 0) return null;
  const range = { top: rows.top, bottom: rows.top + units - 1, left: BOARD_STATUS_COLUMN, right: BOARD_STATUS_COLUMN };
  return sheetRangeReference(board.name, range);
}

function listedRows({ autoFilter }: SheetDocument): Pick<CellRange, 'top' | 'bottom'> | null {
  return autoFilter ? { top: autoFilter.top + 1, bottom: autoFilter.bottom } : null;
}
