import type { Border, CellFormat } from '../Cell';

const horizontal: Readonly<Record<string, number>> = {
  Left: 1,
  Center: 2,
  CenterAcrossSelection: 2,
  Right: 3,
  Justify: 4,
};
const vertical: Readonly<Record<string, number>> = { Top: 1, Center: 2, Bottom: 3 };
const lines: Readonly<Record<string, number>> = {
  Dot: 3,
  Dash: 4,
  DashDot: 5,
  DashDotDot: 6,
  Double: 7,
  SlantDashDot: 12,
};
const weights: Readonly<Record<string, number>> = { Hairline: 2, Thin: 1, Medium: 8, Thick: 13 };
const OVERFLOW = 1;
const WRAP = 3;
const INDENT_PIXELS = 9;

/** How Univer writes a format. Every property is named, null where there is none, so that it replaces what was there. */
export function cellStyle(format: CellFormat): object {
  return {
    ff: format.fontName,
    fs: format.fontSize,
    bl: format.bold ? 1 : 0,
    it: format.italic ? 1 : 0,
    ul: decoration(format.underline !== 'None'),
    st: decoration(format.strikethrough),
    cl: { rgb: format.fontColor },
    bg: format.fillColor === '' ? null : { rgb: format.fillColor },
    bd: {
      t: border(format.EdgeTop),
      r: border(format.EdgeRight),
      b: border(format.EdgeBottom),
      l: border(format.EdgeLeft),
    },
    ht: horizontal[format.horizontalAlignment] ?? null,
    vt: vertical[format.verticalAlignment] ?? null,
    tb: format.wrapText ? WRAP : OVERFLOW,
    pd: format.indentLevel > 0 ? padding(format) : null,
    n: format.numberFormat === 'General' ? null : { pattern: format.numberFormat },
  };
}

const decoration = (shown: boolean): { s: number } => ({ s: shown ? 1 : 0 });

function padding({ indentLevel, horizontalAlignment }: CellFormat): { l: number } | { r: number } {
  const size = 2 + indentLevel * INDENT_PIXELS;
  return horizontalAlignment === 'Right' ? { r: size } : { l: size };
}

function border({ style, weight, color }: Border): object | null {
  if (style === 'None') return null;
  return { s: lines[style] ?? weights[weight] ?? 1, cl: { rgb: color } };
}
