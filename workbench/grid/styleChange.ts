import type { BooleanNumber, IBorderStyleData, IStyleData } from '@univerjs/core';
import { noBorder, type Border, type CellFormat } from '../../test/host/engine/Cell';

const horizontal = ['General', 'Left', 'Center', 'Right', 'Justify'];
const vertical = ['Bottom', 'Top', 'Center', 'Bottom'];
const WRAP = 3;
const weights: Readonly<Record<number, Partial<Border>>> = {
  1: { style: 'Continuous', weight: 'Thin' },
  2: { style: 'Continuous', weight: 'Hairline' },
  3: { style: 'Dot', weight: 'Thin' },
  4: { style: 'Dash', weight: 'Thin' },
  7: { style: 'Double', weight: 'Thick' },
  8: { style: 'Continuous', weight: 'Medium' },
  13: { style: 'Continuous', weight: 'Thick' },
};

/** What a change of style made with Univer's buttons is in Excel's words; properties that are not named stay. */
export function styleChange(style: Readonly<IStyleData>): Partial<CellFormat> {
  const change: Record<string, unknown> = {};
  if (style.ff != null) change.fontName = style.ff;
  if (style.fs != null) change.fontSize = style.fs;
  if (style.bl != null) change.bold = isOn(style.bl);
  if (style.it != null) change.italic = isOn(style.it);
  if (style.ul) change.underline = isOn(style.ul.s) ? 'Single' : 'None';
  if (style.st) change.strikethrough = isOn(style.st.s);
  if (style.cl !== undefined) change.fontColor = style.cl?.rgb ?? '#000000';
  if (style.bg !== undefined) change.fillColor = style.bg?.rgb ?? '';
  if (style.ht !== undefined) change.horizontalAlignment = horizontal[style.ht ?? 0] ?? 'General';
  if (style.vt !== undefined) change.verticalAlignment = vertical[style.vt ?? 0] ?? 'Bottom';
  if (style.tb !== undefined) change.wrapText = (style.tb as number | null) === WRAP;
  if (style.n !== undefined) change.numberFormat = style.n?.pattern ?? 'General';
  if (style.bd !== undefined) {
    const { t, r, b, l } = style.bd ?? { t: null, r: null, b: null, l: null };
    for (const [edge, line] of Object.entries({ EdgeTop: t, EdgeRight: r, EdgeBottom: b, EdgeLeft: l })) {
      if (line !== undefined) change[edge] = border(line);
    }
  }
  return change;
}

/** Univer's own kind of truth value. */
const isOn = (flag: BooleanNumber | undefined): boolean => Number(flag) === 1;

function border(line: IBorderStyleData | null): Border {
  if (!line) return noBorder;
  return { style: 'Continuous', weight: 'Thin', ...weights[line.s], color: line.cl.rgb ?? '#000000' };
}
