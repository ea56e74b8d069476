import type { SummaryHow } from '../../../domain/consolidation/Consolidation';
import { formatAddress } from '../../../domain/workbook/CellAddress';
import type { CellContent, CellStyle } from '../../ports/WorkbookDocument';
import { numberCell, textCell } from '../../sheets/listCells';
import type { ListCell } from '../../sheets/listSheet';
import type { FigureCheck } from './figureChecks';
import { type FigureResult, RESULT, resultOfContent, sameFigure, sameFigureFormula } from './sameFigure';
import { RECONCILED, type Section, type SectionRow } from './SectionRow';

/** How a figure was made, in a clerk's words. */
export const HOW_TITLES: Readonly<Record<SummaryHow, string>> = {
  sum: 'Cộng',
  ticks: 'Đếm đơn vị',
  tally: 'Đếm lựa chọn',
  'ratio-range': 'Thấp nhất – cao nhất',
  'ratio-weighted': 'Bình quân gia quyền',
  ratio: 'Tính lại tỷ lệ',
  concat: 'Ghép chữ',
  stack: 'Nối danh sách',
  derived: 'Tổng của bảng',
  typed: 'Tỉnh nhập',
};

/**
 * A row per figure: what the program noted, what the units' figures make now, what the provincial sheet shows now. A figure that was
 * corrected on its detail sheet afterwards still agrees with it, and says so.
 */
export function figureRows(checks: readonly FigureCheck[], firstRow: number): Section {
  return {
    title: 'Phụ lục: đối chiếu từng chỉ tiêu (bấm vào tên dòng để đến số liệu)',
    header: [
      'STT',
      'Bảng – dòng',
      'Cột',
      'Cách tính',
      'Chương trình đã tính từ tệp',
      'Tính lại từ bảng chi tiết',
      'Trên bảng tỉnh',
      'Kết quả',
    ],
    rows: checks.map((check, index) => figureRow(check, index, firstRow + index)),
  };
}

function figureRow(check: FigureCheck, index: number, row: number): SectionRow {
  const style = numberStyle(check);
  const { sheetName, rowTitle, noted, recomputed, shown } = check;
  return [
    numberCell(index + 1),
    // The link is on words: openpyxl writes a link's place into its cell when that is empty.
    { ...textCell(rowTitle === '' ? sheetName : `${sheetName} – ${rowTitle}`), link: check.place },
    textCell(check.columnTitle),
    textCell(HOW_TITLES[check.figure.how]),
    styled(constant(noted), style),
    styled(recomputed, style),
    styled(shown, style),
    { content: resultFormula(check, row) },
  ];
}

function resultFormula({ noted, recomputed, shown }: FigureCheck, row: number): CellContent {
  const at = (column: number): { row: number; column: number } => ({ row, column });
  const agrees = sameFigureFormula(at(RECONCILED.recomputed), at(RECONCILED.shown));
  const unedited = sameFigureFormula(at(RECONCILED.noted), at(RECONCILED.shown));
  return {
    type: 'formula',
    formula: `IF(${agrees},IF(${unedited},"${RESULT.same}","${RESULT.editedLater}"),"${RESULT.differs}")`,
    cached: resultOf(noted, resultOfContent(recomputed), resultOfContent(shown)),
  };
}

function resultOf(noted: FigureResult, recomputed: FigureResult, shown: FigureResult): string {
  if (!sameFigure(recomputed, shown)) return RESULT.differs;
  return sameFigure(noted, shown) ? RESULT.same : RESULT.editedLater;
}

function constant(result: FigureResult): CellContent {
  if (typeof result === 'number') return { type: 'number', number: result };
  return result === '' ? { type: 'blank' } : { type: 'text', text: result };
}

function styled(content: CellContent, style: CellStyle): ListCell {
  return { content, style };
}

const SHARE: CellStyle = { horizontal: 'right', numberFormat: '0.0#%' };
const NUMBER: CellStyle = { horizontal: 'right', numberFormat: '#,##0' };
const AMOUNT: CellStyle = { horizontal: 'right', numberFormat: 'General' };

function numberStyle({ kind, figure }: FigureCheck): CellStyle {
  if (figure.how === 'ratio-range' || kind === 'pair') return AMOUNT;
  if (kind === 'ratio') return SHARE;
  return kind === 'amount' ? AMOUNT : NUMBER;
}

/** A cell of the page as formulas of the same page name it. */
export function cellName(column: number, row: number): string {
  return formatAddress({ row, column });
}
