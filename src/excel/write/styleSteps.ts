import type { CellDocument, CellStyle } from '../../app/ports/WorkbookDocument';
import { formatRange } from '../../domain/workbook/CellRange';
import { ACTION_BYTES, RANGE_BYTES } from '../batch/payloadBytes';
import type { WriteStep } from '../batch/WriteStep';
import { groupCells } from './groupCells';
import { hexColor } from './hexColor';

/** Looks of cells but for their borders, one step per rectangle of equal ones. */
export function styleSteps(sheet: Excel.Worksheet, cells: readonly CellDocument[]): readonly WriteStep[] {
  return groupCells(cells, lookOf).map(({ range, look }) => ({
    bytes: RANGE_BYTES + ACTION_BYTES * 9,
    apply: () => applyLook(sheet.getRange(formatRange(range)), look),
  }));
}

/** Borders are drawn apart from the rest, in larger rectangles. */
export function lookOf(style: CellStyle): CellStyle | undefined {
  const hasLook = Object.keys(style).some((key) => key !== 'border');
  return hasLook ? { ...style, border: 'none' } : undefined;
}

function applyLook(range: Excel.Range, look: CellStyle): void {
  const { format } = range;
  // One value for the whole range instead of a grid of equal ones; the declared type knows grids only.
  if (look.numberFormat !== undefined) range.numberFormat = look.numberFormat as unknown as string[][];
  if (look.font) applyFont(format.font, look.font);
  if (look.fill !== undefined) format.fill.color = hexColor(look.fill);
  if (look.horizontal) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.vertical) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.unlocked) format.protection.locked = false;
}

export const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
export const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function applyFont(
  font: Excel.RangeFont,
  { name, size, bold, italic, underline, color }: NonNullable<CellStyle['font']>,
): void {
  if (name !== undefined) font.name = name;
  if (size !== undefined) font.size = size;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (underline !== undefined) font.underline = underline ? 'Single' : 'None';
  if (color !== undefined) font.color = hexColor(color);
}
