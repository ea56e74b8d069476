import type { FieldKind } from '../../domain/forms/FieldKind';
import type { CellStyle } from '../ports/WorkbookDocument';

export const FONT_NAME = 'Times New Roman';

const font = (size: number, more: NonNullable<CellStyle['font']> = {}): NonNullable<CellStyle['font']> => ({
  name: FONT_NAME,
  size,
  ...more,
});

/** How official tables look. */
export const tableStyles = {
  line: { font: font(12, { italic: true }), horizontal: 'left', vertical: 'center', wrap: true },
  strongLine: { font: font(13, { bold: true }), horizontal: 'left', vertical: 'center', wrap: true },
  warningLine: { font: font(12, { bold: true, color: '9C0006' }), horizontal: 'left', vertical: 'center', wrap: true },
  caption: { font: font(13, { bold: true }), horizontal: 'center', vertical: 'center', wrap: true },
  subtitle: { font: font(12, { italic: true }), horizontal: 'center', vertical: 'center', wrap: true },
  header: {
    font: font(12, { bold: true }),
    fill: 'DDEBF7',
    border: 'thin',
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
  },
  rowTitle: { font: font(12), border: 'thin', horizontal: 'left', vertical: 'center', wrap: true, indent: 1 },
  field: { font: font(12), border: 'thin', horizontal: 'right', vertical: 'center' },
  note: { font: font(12, { italic: true }), horizontal: 'left', vertical: 'center', wrap: true },
} as const satisfies Record<string, CellStyle>;

export const bold = (style: CellStyle): CellStyle => ({ ...style, font: { ...style.font, bold: true } });

export const linked = (style: CellStyle): CellStyle => ({
  ...style,
  font: { ...style.font, underline: true, color: '0563C1' },
});

/** The light fill that says "to be filled in"; told in the instructions of a blank workbook. */
export const ENTRY_FILL = 'FFF9E5';

/** Colours of broken rules, the ones that Excel's own presets use. */
export const conditionColours = {
  error: { fill: 'FFC7CE', fontColor: '9C0006', bold: true },
  warning: { fill: 'FFEB9C', fontColor: '7F6000' },
  info: { fill: 'DDEBF7', fontColor: '1F4E78' },
} as const;

/** Number format and alignment of a field, by kind. Text formats keep `6/2021` and `8/11` from becoming dates. */
export const kindStyles: Readonly<Record<FieldKind, Pick<CellStyle, 'numberFormat' | 'horizontal' | 'wrap'>>> = {
  count: { numberFormat: '#,##0', horizontal: 'right' },
  amount: { numberFormat: '#,##0.0##', horizontal: 'right' },
  ratio: { numberFormat: '0.0##%', horizontal: 'right' },
  pair: { numberFormat: '@', horizontal: 'center' },
  tick: { numberFormat: '@', horizontal: 'center' },
  choice: { numberFormat: '@', horizontal: 'center', wrap: true },
  choices: { numberFormat: '@', horizontal: 'left', wrap: true },
  text: { numberFormat: '@', horizontal: 'left', wrap: true },
  month: { numberFormat: '@', horizontal: 'center' },
};
