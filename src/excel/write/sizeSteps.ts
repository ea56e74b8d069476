import type { SheetDocument } from '../../app/ports/WorkbookDocument';
import { columnName } from '../../domain/workbook/CellAddress';
import { ACTION_BYTES, RANGE_BYTES } from '../batch/payloadBytes';
import type { WriteStep } from '../batch/WriteStep';
import { columnPoints } from './columnPoints';

const SIZE_BYTES = RANGE_BYTES + ACTION_BYTES * 2;

/** Widths of columns and heights of rows, neighbours of the same size together. */
export function sizeSteps(
  sheet: Excel.Worksheet,
  { columnWidths, rowHeights }: Pick<SheetDocument, 'columnWidths' | 'rowHeights'>,
): readonly WriteStep[] {
  const columns = columnWidths.flatMap((size, index) => (size === undefined ? [] : [{ index, size }]));
  const rows = Object.entries(rowHeights)
    .map(([index, size]) => ({ index: Number(index), size }))
    .sort((a, b) => a.index - b.index);
  return [
    ...runsOf(columns).map(({ first, last, size }) => ({
      bytes: SIZE_BYTES,
      apply: () => {
        const range = sheet.getRange(`${columnName(first)}:${columnName(last)}`);
        range.format.columnWidth = columnPoints(size);
      },
    })),
    ...runsOf(rows).map(({ first, last, size }) => ({
      bytes: SIZE_BYTES,
      apply: () => {
        sheet.getRange(`${first + 1}:${last + 1}`).format.rowHeight = size;
      },
    })),
  ];
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly size: number;
}

function runsOf(sizes: readonly { readonly index: number; readonly size: number }[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { index, size } of sizes) {
    const last = runs.at(-1);
    if (last?.size === size && last.last === index - 1) runs[runs.length - 1] = { ...last, last: index };
    else runs.push({ first: index, last: index, size });
  }
  return runs;
}
