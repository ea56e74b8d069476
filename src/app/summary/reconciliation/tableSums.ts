import { numberCell, textCell } from '../../sheets/listCells';
import type { ListCell } from '../../sheets/listSheet';
import type { FigureCheck } from './figureChecks';
import { cellName, HOW_TITLES } from './figureRows';
import { RESULT, resultOfContent, sameFigure } from './sameFigure';
import { COUNT_STYLE, RECONCILED, type Section, type SectionRow } from './SectionRow';

/** The figures of one provincial table on the list at the page's end. */
export interface TableChecks {
  readonly sheetName: string;
  readonly title: string;
  readonly checks: readonly FigureCheck[];
  /** The sheet row of the first of them. */
  readonly firstRow: number;
}

/** Per table: how many figures were compared, the sum of those that are added up, from the units and as shown, and how many differ. */
export function tableSums(tables: readonly TableChecks[]): Section {
  return {
    title: '2. Từng bảng: tổng số liệu của các đơn vị phải bằng số trên bảng tỉnh',
    header: [
      'STT',
      'Bảng',
      '',
      'Số chỉ tiêu đối chiếu',
      'Tổng từ bảng chi tiết',
      'Tổng trên bảng tỉnh',
      'Số chỉ tiêu lệch',
      'Kết quả',
    ],
    rows: tables.map(tableRow),
  };
}

function tableRow({ sheetName, title, checks, firstRow }: TableChecks, index: number): SectionRow {
  const lastRow = firstRow + checks.length - 1;
  const range = (column: number): string => `${cellName(column, firstRow)}:${cellName(column, lastRow)}`;
  const summed = (column: number): string => `SUMIF(${range(RECONCILED.how)},"${HOW_TITLES.sum}",${range(column)})`;
  const sumOf = (content: 'recomputed' | 'shown'): number =>
    checks.reduce((sum, check) => {
      const result = resultOfContent(check[content]);
      return check.figure.how === 'sum' && typeof result === 'number' ? sum + result : sum;
    }, 0);
  const different = checks.filter(
    ({ recomputed, shown }) => !sameFigure(resultOfContent(recomputed), resultOfContent(shown)),
  ).length;
  const differs = `COUNTIF(${range(RECONCILED.result)},"${RESULT.differs}")`;
  return [
    numberCell(index + 1),
    textCell(`${sheetName}: ${title}`),
    undefined,
    { ...numberCell(checks.length), style: COUNT_STYLE },
    formula(summed(RECONCILED.recomputed), sumOf('recomputed')),
    formula(summed(RECONCILED.shown), sumOf('shown')),
    formula(differs, different),
    formula(`IF(${differs}=0,"${RESULT.same}","${RESULT.differs}")`, different === 0 ? RESULT.same : RESULT.differs),
  ];
}

function formula(text: string, cached: number | string): ListCell {
  return { content: { type: 'formula', formula: text, cached } };
}
