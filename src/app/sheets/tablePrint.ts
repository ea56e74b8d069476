import type { TableLayout } from '../../domain/forms/layoutTable';
import { isPrintedColumn } from '../../domain/forms/isPrintedColumn';
import type { Table } from '../../domain/forms/Table';
import type { CellAddress } from '../../domain/workbook/CellAddress';
import type { SheetDocument } from '../ports/WorkbookDocument';
import { pageBreaks } from './pageBreaks';
import { heightOfRows, printedArea } from './printedArea';
import { POINTS_PER_CHARACTER } from './textLines';

/** Half of a small laptop's screen at 100 %. Panes frozen below that would leave no room to scroll in. */
const TALLEST_FROZEN = 300;

export interface PrintedBlock {
  readonly origin: CellAddress;
  readonly lastRow: number;
  readonly columnWidths: readonly (number | undefined)[];
  readonly rowHeights: Readonly<Record<number, number>>;
}

/**
 * Paper and panes of a table's sheet: fit to one page across, and to one page in all where that costs little, else items kept whole;
 * header repeated on every page, page number at the foot; header and stub stay in view, the header only where it leaves room on a small
 * screen.
 */
export function tablePrint(
  table: Table,
  layout: TableLayout,
  block: PrintedBlock,
): Required<Pick<SheetDocument, 'frozen' | 'print'>> {
  const { header } = layout;
  const { origin, lastRow, rowHeights } = block;
  const onOnePage = fitsOnePage(table, block);
  const breaks = onOnePage ? [] : pageBreaks(table, layout, block);
  const headHeight = heightOfRows(rowHeights, 0, header.bottom);
  const stubs = table.columns.findIndex((column) => !isPrintedColumn(column));
  return {
    frozen: {
      rows: headHeight <= TALLEST_FROZEN ? header.bottom + 1 : 0,
      columns: header.left + Math.max(stubs, 0),
    },
    print: {
      ...table.print,
      fitToWidth: 1,
      fitToHeight: onOnePage ? 1 : 0,
      repeatRows: { first: header.top, last: header.bottom },
      ...(breaks.length === 0 ? {} : { pageBreaks: breaks }),
      printArea: { top: origin.row, left: origin.column, bottom: lastRow, right: header.right },
      footer: `&L${escapeCodes(table.caption === '' ? table.code : table.caption)}&RTrang &P/&N`,
    },
  };
}

/** Below this share of its size a table of 12 points is hard to read on paper. */
const SMALLEST_SCALE = 0.7;
/** Room for what the estimated sizes are off. */
const SLACK = 0.96;

/** Whether the table gets onto one page without becoming hard to read. One with fields for words may grow as it is filled in. */
function fitsOnePage({ columns, print }: Table, { origin, lastRow, columnWidths, rowHeights }: PrintedBlock): boolean {
  if (columns.some(({ kind }) => kind === 'text')) return false;
  const area = printedArea(print);
  const characters = columnWidths.slice(origin.column).reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const across = area.width / (characters * POINTS_PER_CHARACTER);
  const down = area.height / heightOfRows(rowHeights, origin.row, lastRow);
  return Math.min(across, down) * SLACK >= SMALLEST_SCALE;
}

/** `&` begins a code in headers and footers. */
function escapeCodes(text: string): string {
  return text.replace(/[\s.:]+$/u, '').replaceAll('&', '&&');
}
