import { formatRange, type CellRange } from '../../../domain/workbook/CellRange';
import type { ConsolidationResult } from '../../ConsolidationResult';
import type { CellDocument, CellStyle, HyperlinkDocument, SheetDocument } from '../../ports/WorkbookDocument';
import { textCell } from '../../sheets/listCells';
import { listStyles } from '../../sheets/listStyles';
import { heightDemand, rowHeights } from '../../sheets/rowHeights';
import { dataTime, formSetsLine } from '../logSheet';
import { stamp } from '../stamp';
import { vietnameseTime } from '../vietnameseTime';
import { FILE_COUNT_ROWS, fileCounts } from './fileCounts';
import { figureChecks, type ProvincialTable } from './figureChecks';
import { figureRows } from './figureRows';
import { fileHashes } from './fileHashes';
import { RESULT } from './sameFigure';
import { RECONCILED, type Section, firstRowOf, sectionHeight } from './SectionRow';
import { equalitiesAcrossTables, tableEqualities } from './tableEqualities';
import { tableSums } from './tableSums';
import { verdict } from './verdict';

export const RECONCILIATION_SHEET = 'Đối chiếu';
/** What stands on the page before the workbook is sealed; sealing writes the seal there. */
export const UNSEALED = 'Niêm phong: chưa niêm phong (bieu-mau freeze).';

const WIDTHS = [5, 32, 32, 16, 17, 17, 17, 20];
const LAST_COLUMN = WIDTHS.length - 1;
const STYLES: readonly CellStyle[] = [
  listStyles.center,
  listStyles.text,
  listStyles.text,
  listStyles.text,
  listStyles.number,
  listStyles.number,
  listStyles.number,
  // No text format: Excel takes a formula that is put into such a cell for words.
  { horizontal: 'center' },
];

export interface ReconciliationInput {
  readonly result: ConsolidationResult;
  readonly tables: readonly ProvincialTable[];
  readonly log: SheetDocument;
  readonly board: SheetDocument;
  readonly productVersion: string;
}

/**
 * The proof that nothing was lost or counted twice, computed by Excel itself: files in against files counted, the units' figures against
 * the provincial ones, tables against each other; then every file's hash, and room for two signatures. Red where something differs.
 */
export function reconciliationSheet(input: ReconciliationInput): SheetDocument {
  const { result, tables, log, board } = input;
  const { summaryFormSet } = result.consolidation;
  const lines = [...stamp(result), ...aboutLines(input), UNSEALED];
  const verdictRow = lines.length + 1;
  const equalities = equalitiesAcrossTables(summaryFormSet);
  const comparable = result.consolidation.tables.filter(({ table }) => tables.some((each) => each.table === table));

  const filesTop = verdictRow + 2;
  const sumsTop = filesTop + sectionHeight(FILE_COUNT_ROWS);
  const equalitiesTop = sumsTop + sectionHeight(comparable.length);
  const hashesTop = equalitiesTop + sectionHeight(Math.max(equalities.length, 1)) + SIGNATURE_ROWS;
  const figuresTop = hashesTop + sectionHeight(result.files.length);

  const checks = figureChecks(result.consolidation, tables, firstRowOf(figuresTop));
  const byTable = comparable.map(({ table, printed }) => {
    const own = checks.filter(({ figure }) => figure.field.table === table);
    const at = own[0] ? checks.indexOf(own[0]) : 0;
    return {
      sheetName: tables.find((each) => each.table === table)?.sheetName ?? table,
      title: printed.title,
      checks: own,
      firstRow: firstRowOf(figuresTop) + at,
    };
  });
  const placed: readonly { readonly top: number; readonly section: Section }[] = [
    { top: filesTop, section: fileCounts({ result, log, board, top: filesTop }) },
    { top: sumsTop, section: tableSums(byTable) },
    {
      top: equalitiesTop,
      section: tableEqualities(equalities, summaryFormSet, tables, firstRowOf(equalitiesTop)),
    },
    { top: hashesTop, section: fileHashes(result.files) },
    { top: figuresTop, section: figureRows(checks, firstRowOf(figuresTop)) },
  ];
  const [files, , equal, , figures] = placed;
  const judged = [files, equal, figures].flatMap((each) =>
    each ? [{ firstRow: firstRowOf(each.top), rows: each.section.rows }] : [],
  );
  const drawn = placed.map(({ top, section }) => drawSection(section, top));
  const cells: CellDocument[] = [
    headCell(0, 'BIÊN BẢN ĐỐI CHIẾU SỐ LIỆU TỔNG HỢP', listStyles.title),
    ...lines.map((line, index) => headCell(index + 1, line, listStyles.line)),
    { row: verdictRow, column: 0, content: verdict(judged), style: VERDICT },
    ...drawn.flatMap((each) => each.cells),
    ...signatureCells(hashesTop - SIGNATURE_ROWS),
  ];
  const merges: CellRange[] = [
    { top: verdictRow, left: 0, bottom: verdictRow, right: LAST_COLUMN },
    ...drawn.flatMap((each) => each.merges),
  ];
  return {
    name: RECONCILIATION_SHEET,
    tabColor: '00B050',
    cells,
    merges,
    columnWidths: WIDTHS,
    rowHeights: heightsOf(cells, merges, verdictRow),
    frozen: { rows: verdictRow + 1, columns: 0 },
    dataValidations: [],
    conditionalFormats: conditionsOf(verdictRow, firstRowOf(figuresTop) + checks.length),
    print: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: 1,
      fitToHeight: 0,
      footer: '&P/&N',
      printArea: { top: 0, left: 0, bottom: figuresTop - 2, right: LAST_COLUMN },
    },
    notes: [],
    hyperlinks: drawn.flatMap((each) => each.links),
  };
}

function aboutLines({ result, productVersion }: ReconciliationInput): readonly string[] {
  const { formSet, summaryFormSet } = result.consolidation;
  const time = dataTime(result);
  return [
    `${formSetsLine(formSet, summaryFormSet)}; Biểu Mẫu ${productVersion}`,
    `Thời điểm số liệu (tệp mới nhất được dùng): ${time === undefined ? 'không rõ' : `${vietnameseTime(time)} (UTC)`}`,
  ];
}

const VERDICT: CellStyle = {
  font: { name: 'Times New Roman', size: 12, bold: true },
  fill: 'E2EFDA',
  border: 'thin',
  vertical: 'center',
  wrap: true,
};
const HEADING: CellStyle = { font: { name: 'Times New Roman', size: 12, bold: true } };

function headCell(row: number, text: string, style: CellStyle): CellDocument {
  return { row, column: 0, content: { type: 'text', text }, style };
}

interface DrawnSection {
  readonly cells: readonly CellDocument[];
  readonly merges: readonly CellRange[];
  readonly links: readonly HyperlinkDocument[];
}

function drawSection({ title, header, rows }: Section, top: number): DrawnSection {
  const spans = spansOf(header);
  const cells: CellDocument[] = [headCell(top, title, HEADING)];
  header.forEach((text, column) => {
    const content = text === '' ? ({ type: 'blank' } as const) : ({ type: 'text', text } as const);
    cells.push({ row: top + 1, column, content, style: listStyles.header });
  });
  const links: HyperlinkDocument[] = [];
  rows.forEach((cellsOfRow, index) => {
    const row = firstRowOf(top) + index;
    for (let column = 0; column <= LAST_COLUMN; column += 1) {
      const cell = cellsOfRow[column];
      const style = { ...listStyles.body, ...STYLES[column], ...cell?.style };
      const isLink = cell?.link !== undefined;
      const content = cell?.content ?? ({ type: 'blank' } as const);
      cells.push({ row, column, content, style: isLink ? { ...style, font: listStyles.link } : style });
      if (isLink) links.push({ row, column, location: cell.link ?? '' });
    }
  });
  const merges = spans.flatMap(({ left, right }) =>
    [top + 1, ...rows.map((_, index) => firstRowOf(top) + index)].map((row) => ({
      top: row,
      bottom: row,
      left,
      right,
    })),
  );
  return { cells, merges, links };
}

/** Header texts followed by empty ones stand over several columns. */
function spansOf(header: readonly string[]): readonly { readonly left: number; readonly right: number }[] {
  return header.flatMap((text, left) => {
    let right = left;
    while (text !== '' && header[right + 1] === '') right += 1;
    return right > left ? [{ left, right }] : [];
  });
}

const SIGNATURE_ROWS = 7;

function signatureCells(top: number): readonly CellDocument[] {
  return [
    [1, 'Người tổng hợp'],
    [4, 'Người kiểm tra'],
  ].flatMap(([column = 0, title]): CellDocument[] => [
    { row: top, column: Number(column), content: textCell(String(title)).content, style: HEADING },
    {
      row: top + 1,
      column: Number(column),
      content: textCell('(Ký, ghi rõ họ tên, ngày)').content,
      style: listStyles.line,
    },
  ]);
}

/** Red where something differs, amber where a figure was corrected afterwards. */
function conditionsOf(verdictRow: number, lastRow: number): SheetDocument['conditionalFormats'] {
  const results: CellRange = {
    top: verdictRow + 1,
    left: RECONCILED.result,
    bottom: lastRow,
    right: RECONCILED.result,
  };
  const first = formatRange({ ...results, bottom: results.top }).split(':')[0] ?? '';
  const whole: CellRange = { top: verdictRow, left: 0, bottom: verdictRow, right: LAST_COLUMN };
  return [
    {
      ranges: [whole],
      formula: `LEFT($A$${verdictRow + 1},5)="KHÔNG"`,
      format: { fontColor: '9C0006', fill: 'FFC7CE', bold: true },
    },
    {
      ranges: [results],
      formula: `${first}="${RESULT.differs}"`,
      format: { fontColor: '9C0006', fill: 'FFC7CE', bold: true },
    },
    { ranges: [results], formula: `${first}="${RESULT.editedLater}"`, format: { fill: 'FFEB9C' } },
  ];
}

function heightsOf(
  cells: readonly CellDocument[],
  merges: readonly CellRange[],
  verdictRow: number,
): Record<number, number> {
  const mergeAt = new Map(merges.map((merge) => [`${merge.top} ${merge.left}`, merge]));
  const demands = cells.flatMap(({ row, column, content, style = {} }) => {
    if (content.type !== 'text' || style.wrap !== true) return [];
    const range = mergeAt.get(`${row} ${column}`) ?? { top: row, left: column, bottom: row, right: column };
    return [heightDemand(range, content.text, style)];
  });
  return { ...rowHeights(demands, WIDTHS), [verdictRow]: 36 };
}
