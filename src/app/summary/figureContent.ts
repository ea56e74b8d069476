import type { SummaryFigure } from '../../domain/consolidation/Consolidation';
import { type CellAddress, formatAddress } from '../../domain/workbook/CellAddress';
import type { CellRange } from '../../domain/workbook/CellRange';
import type { CellContent } from '../ports/WorkbookDocument';
import { sheetRangeReference } from '../sheets/sheetReference';
import { NIL_MARK } from '../sheets/totalFormula';
import { TICK_MARK } from './detailCell';
import { type FigureTextContext, figureText, shareRangeText } from './figureText';

/** Where a figure's contributions stand on its detail sheet. */
export interface FigureSource {
  readonly detailSheet: string;
  readonly values: CellRange;
  readonly weights: CellRange;
}

/** The cells of the same sheet that a ratio is recomputed from. */
export interface RatioCells {
  readonly numerator: CellAddress;
  readonly denominator: CellAddress;
}

export interface FigureSources {
  /** Null for what stands as it is. */
  readonly details: FigureSource | null;
  readonly ratio: RatioCells | null;
  readonly texts: FigureTextContext;
}

/**
 * A provincial figure as a cell: a formula over its detail column with the result that Excel will compute, so that a corrected
 * value flows through and Excel's own trace leads to the units.
 *
 * Formulas use only functions of Excel 2010 that LibreOffice computes alike; a share range is spelled with a decimal comma in any
 * locale, because its text is part of a Vietnamese document.
 *
 * @example figureContent({ how: 'sum', value: 263, … }, { details, ratio: null, texts })
 * // { type: 'formula', formula: "IF(COUNT(r)+COUNTIF(r,\"-\")=0,\"\",SUM(r))", cached: 263 }
 */
export function figureContent(figure: SummaryFigure, { details: source, ratio, texts }: FigureSources): CellContent {
  const { value, how } = figure;
  if (how === 'ratio' && ratio) return formula(ratioFormula(ratio), numberOr(value, ''));
  if (!source) return valueContent(figure, texts);
  const range = sheetRangeReference(source.detailSheet, source.values);
  const given = `COUNT(${range})+COUNTIF(${range},"${NIL_MARK}")`;
  switch (how) {
    case 'sum':
      return typeof value === 'string'
        ? valueContent(figure, texts)
        : formula(`IF(${given}=0,"",SUM(${range}))`, numberOr(value, ''));
    case 'ticks':
      return formula(`COUNTIF(${range},"${TICK_MARK}")`, ticked(value));
    case 'ratio-range':
      return formula(shareRangeFormula(range), shareRangeText(value));
    case 'ratio-weighted': {
      const weights = sheetRangeReference(source.detailSheet, source.weights);
      const weightsGiven = `SUMPRODUCT((ISNUMBER(${range})+(${range}="${NIL_MARK}"))*${weights})`;
      return formula(`IF(${given}=0,"",SUMPRODUCT(${range},${weights})/${weightsGiven})`, numberOr(value, ''));
    }
    default:
      return valueContent(figure, texts);
  }
}

function formula(text: string, cached: number | string): CellContent {
  return { type: 'formula', formula: text, cached };
}

/** Words, pairs and tallies: nothing that Excel could add up. */
function valueContent(figure: SummaryFigure, texts: FigureTextContext): CellContent {
  const { value } = figure;
  if (value === null) return { type: 'blank' };
  return typeof value === 'number'
    ? { type: 'number', number: value }
    : { type: 'text', text: figureText(figure, texts) };
}

function ticked(value: SummaryFigure['value']): number {
  return value !== null && typeof value === 'object' && 'ticked' in value ? value.ticked : 0;
}

function numberOr(value: SummaryFigure['value'], otherwise: string): number | string {
  return typeof value === 'number' ? value : otherwise;
}

/** A ratio recomputed from two cells of its sheet: blank as long as one of the two is, and where nothing can be divided by. */
export function ratioFormula({ numerator, denominator }: RatioCells): string {
  const [above, below] = [formatAddress(numerator), formatAddress(denominator)];
  return `IF(OR(COUNT(${above})=0,COUNT(${below})=0),"",IF(${below}=0,"",${above}/${below}))`;
}

/** `-` among the shares stands for 0, as everywhere. */
function shareRangeFormula(range: string): string {
  const nil = `COUNTIF(${range},"${NIL_MARK}")`;
  const lowest = `IF(${nil}>0,MIN(0,${range}),MIN(${range}))`;
  const percent = (share: string): string => `ROUND(${share}*100,2)&"%"`;
  const text = `${percent(lowest)}&IF(MAX(${range})>${lowest}," – "&${percent(`MAX(${range})`)},"")`;
  return `IF(COUNT(${range})+${nil}=0,"",SUBSTITUTE(${text},".",",")&" ("&(COUNT(${range})+${nil})&" đơn vị)")`;
}
