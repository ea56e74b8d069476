import type { CellStyle, SheetDocument } from '../../app/ports/WorkbookDocument';
import { type CellRange, formatRange } from '../../domain/workbook/CellRange';
import { groupCells } from '../write/groupCells';
import { hexColor } from '../write/hexColor';
import { HORIZONTAL, lookOf, VERTICAL } from '../write/styleSteps';
import type { Check } from './Check';

/** Asks for the looks of a document's cells, rectangle by rectangle. Where they differ within one, Excel gives null. */
export function formatChecks(sheet: Excel.Worksheet, { cells }: Pick<SheetDocument, 'cells'>): readonly Check[] {
  return [
    ...groupCells(cells, lookOf).map(({ range, look }) => lookCheck(sheet, range, look)),
    ...groupCells(cells, ({ border }) => (border === 'thin' ? 'thin' : undefined)).map(({ range }) =>
      borderCheck(sheet, range),
    ),
  ];
}

function lookCheck(sheet: Excel.Worksheet, range: CellRange, look: CellStyle): Check {
  const cells = sheet.getRange(formatRange(range)).load('numberFormat');
  const format = cells.format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
  const fill = format.fill.load('color');
  const font = format.font.load('name,size,bold,italic,color');
  const protection = format.protection.load('locked');
  return {
    range,
    differs: () =>
      !isFill(fill.color, look.fill) ||
      !isFont(font, look.font) ||
      format.wrapText !== (look.wrap ?? false) ||
      protection.locked !== !look.unlocked ||
      (look.horizontal !== undefined && format.horizontalAlignment !== HORIZONTAL[look.horizontal]) ||
      (look.vertical !== undefined && format.verticalAlignment !== VERTICAL[look.vertical]) ||
      (look.indent !== undefined && format.indentLevel !== look.indent) ||
      cells.numberFormat.flat().some((code) => code !== (look.numberFormat ?? 'General')),
  };
}

/** Excel calls no fill white. Excel gives null, against its types, where cells differ. */
function isFill(color: string | null, wanted: string | undefined): boolean {
  const plain = color?.toUpperCase();
  return wanted === undefined ? plain === '' || plain === '#FFFFFF' : plain === hexColor(wanted).toUpperCase();
}

function isFont(font: Excel.RangeFont, wanted: CellStyle['font'] = {}): boolean {
  return (
    (wanted.name === undefined || font.name === wanted.name) &&
    (wanted.size === undefined || font.size === wanted.size) &&
    font.bold === (wanted.bold ?? false) &&
    font.italic === (wanted.italic ?? false)
  );
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

function borderCheck(sheet: Excel.Worksheet, range: CellRange): Check {
  const { borders } = sheet.getRange(formatRange(range)).format;
  const inside = [
    ...(range.bottom > range.top ? (['InsideHorizontal'] as const) : []),
    ...(range.right > range.left ? (['InsideVertical'] as const) : []),
  ];
  const edges = EDGES.map((edge) => borders.getItem(edge).load('style'));
  const lines = inside.map((side) => borders.getItem(side).load('style'));
  // Lines inside are told as mixed where cells are merged; only none at all means that they are gone.
  return {
    range,
    differs: () => edges.some(({ style }) => style !== 'Continuous') || lines.some(({ style }) => style === 'None'),
  };
}
