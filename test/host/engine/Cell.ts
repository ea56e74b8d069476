/** What a cell holds as Excel's `values` gives it; the empty cell is the empty text, an error is its text (`#REF!`). */
export type CellValue = string | number | boolean;

/** Value and, if it is calculated, the formula with its equals sign. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

export const emptyContent: CellContent = { value: '', formula: null };

export const borderEdges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
export type BorderEdge = (typeof borderEdges)[number];

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** Everything about how one cell looks and whether it is locked; names follow Excel's objects. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  /** Empty for no fill. */
  readonly fillColor: string;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly EdgeTop: Border;
  readonly EdgeBottom: Border;
  readonly EdgeLeft: Border;
  readonly EdgeRight: Border;
}

export const noBorder: Border = { style: 'None', color: '#000000', weight: 'Thin' };

export const defaultFormat: CellFormat = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  fillColor: '',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textOrientation: 0,
  locked: true,
  formulaHidden: false,
  EdgeTop: noBorder,
  EdgeBottom: noBorder,
  EdgeLeft: noBorder,
  EdgeRight: noBorder,
};
