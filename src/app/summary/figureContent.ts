import type { SummaryFigure } from '../../domain/consolidation/Consolidation';
import type { CellRange } from '../../domain/workbook/CellRange';
import type { CellContent } from '../ports/WorkbookDocument';
import { sheetRangeReference } from '../sheets/sheetReference';
import { NIL_MARK } from '../sheets/totalFormula';
import { TICK_MARK } from './detailCell';

/** Where a figure's contributions stand on its detail sheet. */
export interface FigureSource {
  readonly detailSheet: string;
  readonly values: CellRange;
  readonly weights: CellRange;
}

/**
 * A provincial figure as a cell: a formula over its detail column with the result that Excel will compute, so that a corrected
 * value flows through and Excel's own trace leads to the units.
 *
 * Formulas use only functions of Excel 2010 that LibreOffice computes alike; a share range is spelled with a decimal comma in any
 * locale, because its text is part of a Vietnamese document.
 *
 * @example figureContent({ how: 'sum', value: 263, … }, source)
 * // { type: 'formula', formula: "IF(COUNT(r)+COUNTIF(r,\"-\")=0,\"\",SUM(r))", cached: 263 }
 */
export function figureContent(figure: SummaryFigure, source: FigureSource | null): CellContent {
  const { value, how } = figure;
  if (!source) return valueContent(figure);
  const range = sheetRangeReference(source.detailSheet, source.values);
  const given = `COUNT(${range})+COUNTIF(${range},"${NIL_MARK}")`;
  switch (how) {
    case 'sum':
      return typeof value === 'string'
        ? valueContent(figure)
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
      return valueContent(figure);
  }
}

function formula(text: string, cached: number | string): CellContent {
  return { type: 'formula', formula: text, cached };
}

/** Words, pairs and tallies: nothing that Excel could add up. */
function valueContent({ value }: SummaryFigure): CellContent {
  if (value === null) return { type: 'blank' };
  if (typeof value === 'number') return { type: 'number', number: value };
  if (typeof value === 'string') return { type: 'text', text: value };
  if ('tally' in value) {
    const lines = Object.entries(value.tally).map(
      ([option, units]) => `${option}: ${units.length} (${units.join(', ')})`,
    );
    return { type: 'text', text: lines.join('\n') };
  }
  return { type: 'text', text: shareRangeText(value) };
}

function ticked(value: SummaryFigure['value']): number {
  return value !== null && typeof value === 'object' && 'ticked' in value ? value.ticked : 0;
}

function numberOr(value: SummaryFigure['value'], otherwise: string): number | string {
  return typeof value === 'number' ? value : otherwise;
}

/** `-` among the shares stands for 0, as everywhere. */
function shareRangeFormula(range: string): string {
  const nil = `COUNTIF(${range},"${NIL_MARK}")`;
  const lowest = `IF(${nil}>0,MIN(0,${range}),MIN(${range}))`;
  const percent = (share: string): string => `ROUND(${share}*100,2)&"%"`;
  const text = `${percent(lowest)}&IF(MAX(${range})>${lowest}," – "&${percent(`MAX(${range})`)},"")`;
  return `IF(COUNT(${range})+${nil}=0,"",SUBSTITUTE(${text},".",",")&" ("&(COUNT(${range})+${nil})&" đơn vị)")`;
}

/** @example shareRangeText({ lowest: 0.941, highest: 1, given: 15 }) === '94,1% – 100% (15 đơn vị)' */
export function shareRangeText(value: SummaryFigure['value']): string {
  if (value === null || typeof value !== 'object' || !('lowest' in value)) return '';
  const range =
    value.highest > value.lowest
      ? `${percentText(value.lowest)} – ${percentText(value.highest)}`
      : percentText(value.lowest);
  return `${range} (${value.given} đơn vị)`;
}

function percentText(share: number): string {
  const hundredths = Math.round(Number((share * 10_000).toPrecision(15))) / 100;
  return `${String(hundredths).replace('.', ',')}%`;
}
