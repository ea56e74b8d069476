import type { Border, CellFormat } from '../../test/host/engine/Cell';
import { childOf, elements, flagOf, numberOf } from './PackageXml';

/** Office's own theme, in the order of its numbers in files. */
const THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];
/** Of the old palette only what people still meet. */
const INDEXED: Readonly<Record<number, string>> = {
  8: '000000',
  9: 'FFFFFF',
  10: 'FF0000',
  12: '0000FF',
  13: 'FFFF00',
  22: 'C0C0C0',
};
/** Number formats that files name by number only. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  37: '#,##0;-#,##0',
  49: '@',
};
const LINES: Readonly<Record<string, Partial<Border>>> = {
  medium: { weight: 'Medium' },
  thick: { weight: 'Thick' },
  hair: { weight: 'Hairline' },
  dotted: { style: 'Dot' },
  dashed: { style: 'Dash' },
  double: { style: 'Double' },
};

/** The formats of a file's cells, by their numbers. */
export function cellFormats(styles: Document | null): readonly Partial<CellFormat>[] {
  const root = styles?.documentElement;
  const list = (name: string): readonly Element[] => [...(childOf(root, name)?.children ?? [])];
  const [fonts, fills, borders] = [list('fonts'), list('fills'), list('borders')];
  const codes = new Map(list('numFmts').map((code) => [numberOf(code, 'numFmtId'), code.getAttribute('formatCode')]));
  return list('cellXfs').map((format) => {
    const number = numberOf(format, 'numFmtId') ?? 0;
    const numberFormat = codes.get(number) ?? BUILT_IN[number];
    return {
      ...(numberFormat === undefined ? {} : { numberFormat }),
      ...fontOf(fonts[numberOf(format, 'fontId') ?? 0]),
      ...fillOf(fills[numberOf(format, 'fillId') ?? 0]),
      ...bordersOf(borders[numberOf(format, 'borderId') ?? 0]),
      ...alignmentOf(childOf(format, 'alignment')),
      locked: flagOf(childOf(format, 'protection'), 'locked', true),
    };
  });
}

/** What conditional formats change, by their numbers; keys are those of the API. */
export function conditionalLooks(styles: Document | null): readonly Readonly<Record<string, unknown>>[] {
  return [...(childOf(styles?.documentElement, 'dxfs')?.children ?? [])].map((look) => {
    const fill = elements(childOf(look, 'fill'), 'bgColor')[0] ?? elements(childOf(look, 'fill'), 'fgColor')[0];
    const font = childOf(look, 'font');
    const [fillColor, fontColor] = [colorOf(fill), colorOf(childOf(font, 'color'))];
    return {
      ...(fillColor === null ? {} : { 'fill.color': fillColor }),
      ...(fontColor === null ? {} : { 'font.color': fontColor }),
      ...(isOn(font, 'b') ? { 'font.bold': true } : {}),
    };
  });
}

function fontOf(font: Element | undefined): Partial<CellFormat> {
  const name = childOf(font, 'name')?.getAttribute('val');
  const size = numberOf(childOf(font, 'sz'), 'val');
  const color = colorOf(childOf(font, 'color'));
  return {
    ...(name == null ? {} : { fontName: name }),
    ...(size === null ? {} : { fontSize: size }),
    ...(color === null ? {} : { fontColor: color }),
    ...(isOn(font, 'b') ? { bold: true } : {}),
    ...(isOn(font, 'i') ? { italic: true } : {}),
    ...(childOf(font, 'u') ? { underline: 'Single' } : {}),
  };
}

const isOn = (font: Element | null | undefined, name: string): boolean => {
  const found = childOf(font, name);
  return found !== null && flagOf(found, 'val', true);
};

function fillOf(fill: Element | undefined): Partial<CellFormat> {
  const pattern = childOf(fill, 'patternFill');
  const color = colorOf(childOf(pattern, 'fgColor'));
  return pattern?.getAttribute('patternType') === 'solid' && color !== null ? { fillColor: color } : {};
}

function bordersOf(borders: Element | undefined): Partial<CellFormat> {
  const found: Partial<Record<'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight', Border>> = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const line = childOf(borders, side);
    const kind = line?.getAttribute('style');
    if (!line || kind == null || kind === 'none') continue;
    const color = colorOf(childOf(line, 'color')) ?? '#000000';
    const edge = `Edge${side.charAt(0).toUpperCase()}${side.slice(1)}` as keyof typeof found;
    found[edge] = { style: 'Continuous', weight: 'Thin', ...LINES[kind], color };
  }
  return found;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function alignmentOf(alignment: Element | null): Partial<CellFormat> {
  const horizontal = alignment?.getAttribute('horizontal');
  const vertical = alignment?.getAttribute('vertical');
  return {
    ...(horizontal == null || horizontal === 'general' ? {} : { horizontalAlignment: capital(horizontal) }),
    ...(vertical == null ? {} : { verticalAlignment: capital(vertical) }),
    ...(flagOf(alignment, 'wrapText', false) ? { wrapText: true } : {}),
    indentLevel: numberOf(alignment, 'indent') ?? 0,
  };
}

function colorOf(color: Element | null | undefined): string | null {
  const rgb = color?.getAttribute('rgb');
  if (rgb != null) return `#${rgb.slice(-6).toUpperCase()}`;
  const known = THEME[numberOf(color, 'theme') ?? -1] ?? INDEXED[numberOf(color, 'indexed') ?? -1];
  return known === undefined ? null : `#${known}`;
}
