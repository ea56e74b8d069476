import type { TableLayout } from '../../domain/forms/layoutTable';
import type { Table } from '../../domain/forms/Table';
import type { CellAddress } from '../../domain/workbook/CellAddress';
import type { SheetDocument } from '../ports/WorkbookDocument';
import { pageBreaks } from './pageBreaks';

/** Half of a small laptop's screen at 100 %. Panes frozen below that would leave no room to scroll in. */
const TALLEST_FROZEN = 300;

export interface PrintedBlock {
  readonly origin: CellAddress;
  readonly lastRow: number;
  readonly rowHeights: Readonly<Record<number, number>>;
}

/**
 * Paper and panes of a table's sheet: fit to one page across, header repeated on every page, items kept whole, page number at the foot; header and stub
 * stay in view, the header only where it leaves room on a small screen.
 */
export function tablePrint(
  table: Table,
  layout: TableLayout,
  block: PrintedBlock,
  columnWidths: readonly (number | undefined)[],
): Required<Pick<SheetDocument, 'frozen' | 'print'>> {
  const { header } = layout;
  const { origin, lastRow, rowHeights } = block;
  const breaks = pageBreaks(table, layout, block, columnWidths);
  let headHeight = 0;
  for (let row = 0; row <= header.bottom; row += 1) headHeight += rowHeights[row] ?? 15;
  const stubs = table.columns.findIndex(({ kind }) => kind !== 'stub' && kind !== 'label');
  return {
    frozen: {
      rows: headHeight <= TALLEST_FROZEN ? header.bottom + 1 : 0,
      columns: header.left + Math.max(stubs, 0),
    },
    print: {
      ...table.print,
      fitToWidth: 1,
      fitToHeight: 0,
      repeatRows: { first: header.top, last: header.bottom },
      ...(breaks.length === 0 ? {} : { pageBreaks: breaks }),
      printArea: { top: origin.row, left: origin.column, bottom: lastRow, right: header.right },
      footer: `&L${escapeCodes(table.caption)}&RTrang &P/&N`,
    },
  };
}

/** `&` begins a code in headers and footers. */
function escapeCodes(text: string): string {
  return text.replace(/[\s.:]+$/u, '').replaceAll('&', '&&');
}
