import type { CellDocument } from '../../app/ports/WorkbookDocument';
import { type CellRange, formatRange } from '../../domain/workbook/CellRange';
import { jsonBytes, RANGE_BYTES } from '../batch/payloadBytes';
import type { WriteStep } from '../batch/WriteStep';
import { type CellInput, cellInput } from './cellInput';

/** A block of rows goes into one step, which is never split. */
const BLOCK_BYTES = 100_000;

/** The contents of a sheet as blocks of whole rows over the width that has contents; cells without any are left as they are. */
export function contentSteps(sheet: Excel.Worksheet, cells: readonly CellDocument[]): readonly WriteStep[] {
  const filled = cells.flatMap(({ row, column, content, style }) => {
    const input = cellInput(content, style?.numberFormat);
    return input === null ? [] : [{ row, column, input }];
  });
  const [first] = filled;
  if (!first) return [];
  let { row: top, column: left, row: bottom, column: right } = first;
  for (const { row, column } of filled) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const rows: CellInput[][] = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => null),
  );
  for (const { row, column, input } of filled) {
    const line = rows[row - top];
    if (line) line[column - left] = input;
  }
  return rowBlocks(rows).map(({ start, lines, bytes }) => {
    const range: CellRange = { top: top + start, left, bottom: top + start + lines.length - 1, right };
    return {
      bytes: bytes + RANGE_BYTES,
      apply: () => {
        sheet.getRange(formatRange(range)).values = lines;
      },
    };
  });
}

interface RowBlock {
  readonly start: number;
  readonly lines: CellInput[][];
  readonly bytes: number;
}

function rowBlocks(rows: readonly CellInput[][]): readonly RowBlock[] {
  const blocks: { start: number; lines: CellInput[][]; bytes: number }[] = [];
  for (const [index, line] of rows.entries()) {
    const bytes = jsonBytes(line) + 1;
    const last = blocks.at(-1);
    if (last && last.bytes + bytes <= BLOCK_BYTES) {
      last.lines.push(line);
      last.bytes += bytes;
    } else blocks.push({ start: index, lines: [line], bytes });
  }
  return blocks;
}
