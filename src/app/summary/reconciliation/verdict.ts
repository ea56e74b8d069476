import type { CellContent } from '../../ports/WorkbookDocument';
import { RECONCILED, type SectionRow } from './SectionRow';
import { cellName } from './figureRows';
import { RESULT } from './sameFigure';

/** Rows of the page whose results count, each row once. */
export interface JudgedRows {
  readonly firstRow: number;
  readonly rows: readonly SectionRow[];
}

export const ALL_AGREES = 'KHỚP: số tệp, số đơn vị và mọi chỉ tiêu đối chiếu đều khớp.';
export const SOMETHING_DIFFERS =
  'chỗ LỆCH. Xem các dòng ghi LỆCH bên dưới: số trên bảng tỉnh đã bị sửa tay, hoặc bảng chi tiết thiếu, thừa dòng. Sửa xong trang này tự khớp lại.';

/** One sentence for the whole page: calm when all agrees, how many don't and what to do otherwise. */
export function verdict(judged: readonly JudgedRows[]): CellContent {
  const counts = judged
    .filter(({ rows }) => rows.length > 0)
    .map(({ firstRow, rows }) => {
      const [top, bottom] = [firstRow, firstRow + rows.length - 1].map((row) => cellName(RECONCILED.result, row));
      return `COUNTIF(${top}:${bottom},"${RESULT.differs}")`;
    });
  const count = counts.length === 0 ? '0' : counts.join('+');
  const different = judged.flatMap(({ rows }) => rows).filter(isDifferent).length;
  return {
    type: 'formula',
    formula: `IF(${count}=0,"${ALL_AGREES}","KHÔNG KHỚP: "&(${count})&" ${SOMETHING_DIFFERS}")`,
    cached: different === 0 ? ALL_AGREES : `KHÔNG KHỚP: ${different} ${SOMETHING_DIFFERS}`,
  };
}

function isDifferent(row: SectionRow): boolean {
  const content = row[RECONCILED.result]?.content;
  return content?.type === 'formula' && content.cached === RESULT.differs;
}
