import type { IStyleData } from '@univerjs/core';
import { requireAllowed } from '../../test/host/book/guard';
import type { HostBook } from '../../test/host/book/HostBook';
import { cellArea, type Area } from '../../test/host/grid/Area';
import type { UniverRange } from '../../test/host/engine/univer/rules';
import { styleChange } from './styleChange';

export const areaOf = ({ startRow, startColumn, endRow, endColumn }: UniverRange): Area => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn,
});

/** What the mutations below carry, as far as it is used. */
export interface MutationParams {
  readonly subUnitId: string;
  readonly ranges: readonly UniverRange[];
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, { readonly s?: IStyleData | null } | null>>>>;
  readonly rowHeight?: number | Readonly<Record<number, number>>;
  readonly colWidth?: number | Readonly<Record<number, number>>;
  readonly values?: Readonly<Record<string, { readonly ranges: readonly UniverRange[] }>>;
  readonly refMap?: Readonly<Record<string, { readonly pattern: string }>>;
  readonly showGridlines?: number;
  readonly xSplit?: number;
  readonly ySplit?: number;
}

type Change = (book: HostBook, params: MutationParams) => void;

/** Changes of looks that Univer makes by mutations of its own, done to the workbook instead. They may throw an `ExcelFault`. */
export const gridChanges: Readonly<Record<string, Change>> = {
  'sheet.mutation.set-range-values': (book, { subUnitId: sheet, cellValue = {} }) => {
    requireAllowed(book, sheet, 'allowFormatCells');
    for (const [row, cells] of Object.entries(cellValue)) {
      for (const [column, cell] of Object.entries(cells)) {
        if (cell?.s) book.engine.applyFormat(sheet, cellArea(Number(row), Number(column)), styleChange(cell.s));
      }
    }
  },
  'sheet.mutation.set.numfmt': (book, { subUnitId: sheet, values = {}, refMap = {} }) => {
    requireAllowed(book, sheet, 'allowFormatCells');
    for (const [id, { ranges }] of Object.entries(values)) {
      const numberFormat = refMap[id]?.pattern ?? 'General';
      for (const range of ranges) book.engine.applyFormat(sheet, areaOf(range), { numberFormat });
    }
  },
  'sheet.mutation.remove.numfmt': (book, { subUnitId: sheet, ranges }) => {
    requireAllowed(book, sheet, 'allowFormatCells');
    for (const range of ranges) book.engine.applyFormat(sheet, areaOf(range), { numberFormat: 'General' });
  },
  'sheet.mutation.set-worksheet-row-height': (book, { subUnitId: sheet, ranges, rowHeight }) => {
    requireAllowed(book, sheet, 'allowFormatRows');
    for (const { startRow, endRow } of ranges) {
      for (let row = startRow; row <= endRow; row += 1) {
        const size = sizeAt(rowHeight, row);
        if (size !== null) book.engine.setLineSize(sheet, 'row', row, row, { size });
      }
    }
  },
  'sheet.mutation.set-worksheet-col-width': (book, { subUnitId: sheet, ranges, colWidth }) => {
    requireAllowed(book, sheet, 'allowFormatColumns');
    for (const { startColumn, endColumn } of ranges) {
      for (let column = startColumn; column <= endColumn; column += 1) {
        const size = sizeAt(colWidth, column);
        if (size !== null) book.engine.setLineSize(sheet, 'column', column, column, { size });
      }
    }
  },
  'sheet.mutation.set-row-hidden': hide('row', true),
  'sheet.mutation.set-row-visible': hide('row', false),
  'sheet.mutation.set-col-hidden': hide('column', true),
  'sheet.mutation.set-col-visible': hide('column', false),
  'sheet.mutation.set-frozen': (book, { subUnitId: sheet, xSplit = 0, ySplit = 0 }) => {
    const rows = ySplit > 0 ? ySplit - 1 : 1_048_575;
    const columns = xSplit > 0 ? xSplit - 1 : 16_383;
    const frozen = xSplit > 0 || ySplit > 0 ? { top: 0, left: 0, bottom: rows, right: columns } : null;
    book.engine.changeSheet(sheet, { frozen });
  },
  'sheet.mutation.toggle-gridlines': (book, { subUnitId: sheet, showGridlines }) =>
    book.engine.changeSheet(sheet, { showGridlines: showGridlines === 1 }),
  'sheet.mutation.add-worksheet-merge': (book, { subUnitId: sheet, ranges }) => {
    requireAllowed(book, sheet, null);
    for (const range of ranges) book.engine.merge(sheet, areaOf(range));
  },
  'sheet.mutation.remove-worksheet-merge': (book, { subUnitId: sheet, ranges }) => {
    requireAllowed(book, sheet, null);
    for (const range of ranges) book.engine.unmerge(sheet, areaOf(range));
  },
};

function hide(axis: 'row' | 'column', hidden: boolean): Change {
  return (book, { subUnitId: sheet, ranges }) => {
    requireAllowed(book, sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
    for (const { startRow, endRow, startColumn, endColumn } of ranges) {
      const [from, to] = axis === 'row' ? [startRow, endRow] : [startColumn, endColumn];
      book.engine.setLineSize(sheet, axis, from, to, { hidden });
    }
  };
}

/** Pixels of Univer are three quarters of a point. */
function sizeAt(sizes: number | Readonly<Record<number, number>> | undefined, index: number): number | null {
  const pixels = typeof sizes === 'number' ? sizes : sizes?.[index];
  return pixels === undefined ? null : (pixels * 72) / 96;
}
