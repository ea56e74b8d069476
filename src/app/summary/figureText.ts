import type { SummaryFigure } from '../../domain/consolidation/Consolidation';
import type { Contributions } from '../../domain/consolidation/Contributions';
import { formatNumber } from '../../domain/entries/formatNumber';
import { clipText } from '../sheets/clipText';

/** What a text needs to know of the summary around it. */
export interface FigureTextContext {
  /** A unit's name by its id. */
  readonly nameOf: (unit: string) => string;
  /** Where every unit's words stand whole. */
  readonly detailSheet: string;
}

/** What Excel holds in one cell. */
const LONGEST_TEXT = 32_767;
const MOST_LINES = 254;

/**
 * A figure of words as its cell shows it: a share range, how many and which units chose each option, or what the units wrote under their
 * names; empty for a blank one. What one cell can't hold ends with how many units are left and where they stand.
 *
 * @example figureText({ value: { tally: { Đạt: ['HU-HH', 'HU-YY'] } }, … }, context) === 'Đạt: 2 đơn vị (Huyện ủy Hải Hậu, Huyện ủy Ý Yên)'
 */
export function figureText({ value, how, contributions }: SummaryFigure, context: FigureTextContext): string {
  if (value === null) return '';
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'string') {
    return how === 'concat' ? fittingUnits(value, contributions, context) : clipText(value, LONGEST_TEXT);
  }
  if ('tally' in value) {
    const lines = Object.entries(value.tally).map(
      ([option, units]) => `${option}: ${units.length} đơn vị (${units.map(context.nameOf).join(', ')})`,
    );
    return clipText(lines.join('\n'), LONGEST_TEXT);
  }
  return 'lowest' in value ? shareRangeText(value) : String(value.ticked);
}

/** Whole units as long as they fit; of the first one that does not, what fits. */
function fittingUnits(text: string, contributions: Contributions, context: FigureTextContext): string {
  if (fits(text)) return text;
  const starts = startsOfUnits(text, contributions, context);
  const tail = (left: number): string => `\n… (còn ${left} đơn vị, xem trang ${context.detailSheet})`;
  for (let count = starts.length - 1; count > 0; count -= 1) {
    const shown = text.slice(0, (starts[count] ?? text.length) - 1) + tail(starts.length - count);
    if (fits(shown)) return shown;
  }
  const rest = starts.length > 1 ? `; còn ${starts.length - 1} đơn vị` : '';
  const end = `\n… (chưa hết${rest}, xem trang ${context.detailSheet})`;
  const lines = text.split('\n').slice(0, MOST_LINES - 1);
  return clipText(lines.join('\n'), LONGEST_TEXT - end.length) + end;
}

/** Where each unit's part begins: units in order, each on a new line. */
function startsOfUnits(text: string, contributions: Contributions, { nameOf }: FigureTextContext): number[] {
  const starts: number[] = [];
  let from = 0;
  for (const { unit } of contributions) {
    const head = `${nameOf(unit)}: `;
    const at = starts.length === 0 ? 0 : text.indexOf(`\n${head}`, from) + 1;
    starts.push(at);
    from = at + head.length;
  }
  return starts;
}

function fits(text: string): boolean {
  return text.length <= LONGEST_TEXT && (text.length < MOST_LINES || text.split('\n').length <= MOST_LINES);
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
  return `${formatNumber(hundredths)}%`;
}
