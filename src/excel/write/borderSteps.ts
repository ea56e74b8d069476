import type { CellDocument } from '../../app/ports/WorkbookDocument';
import { type CellRange, formatRange } from '../../domain/workbook/CellRange';
import { ACTION_BYTES, RANGE_BYTES } from '../batch/payloadBytes';
import type { WriteStep } from '../batch/WriteStep';
import { groupCells } from './groupCells';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Thin lines around every cell that has them, one step per rectangle of such cells. */
export function borderSteps(sheet: Excel.Worksheet, cells: readonly CellDocument[]): readonly WriteStep[] {
  const lined = groupCells(cells, ({ border }) => (border === 'thin' ? 'thin' : undefined));
  return lined.map(({ range }) => ({
    bytes: RANGE_BYTES + ACTION_BYTES * 22,
    apply: () => {
      const { borders } = sheet.getRange(formatRange(range)).format;
      for (const side of sidesOf(range)) {
        const border = borders.getItem(side);
        border.style = 'Continuous';
        border.weight = 'Thin';
      }
    },
  }));
}

/** A single row or column has no lines inside: Excel refuses to draw them. */
function sidesOf({ top, left, bottom, right }: CellRange): readonly Side[] {
  return [
    ...EDGES,
    ...(bottom > top ? (['InsideHorizontal'] as const) : []),
    ...(right > left ? (['InsideVertical'] as const) : []),
  ];
}

type Side = (typeof EDGES)[number] | 'InsideHorizontal' | 'InsideVertical';
