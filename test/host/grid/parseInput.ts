import type { CellContent } from '../engine/Cell';

/** How numbers and dates are written: `en-US` for everything that comes through the API, the user's own for typing. */
export type InputLocale = 'en-US' | 'vi-VN';

export interface InputOptions {
  readonly locale: InputLocale;
  /** Format of the cell: `@` takes everything as text. */
  readonly numberFormat: string;
  /** Year of a date typed without one. */
  readonly year: number;
}

/** What Excel makes of a typed text; `numberFormat` when it also changes the format of a cell that is General. */
export interface ParsedInput {
  readonly content: CellContent;
  readonly numberFormat?: string;
}

/**
 * Takes a text as Excel takes typing: number, date, truth value, formula or text.
 *
 * @example
 * parseInput('1.632', { locale: 'vi-VN', numberFormat: 'General', year: 2026 }).content.value; // 1632
 * parseInput('1.632', { locale: 'en-US', numberFormat: 'General', year: 2026 }).content.value; // 1.632
 */
export function parseInput(text: string, options: InputOptions): ParsedInput {
  const asText = (value: string): ParsedInput => ({ content: { value, formula: null } });
  if (options.numberFormat === '@') return asText(text);
  if (text.startsWith("'")) return asText(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return { content: { value: 0, formula: text } };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) {
    return { content: { value: trimmed.toLowerCase() === 'true', formula: null } };
  }
  return parseNumber(trimmed, options.locale) ?? parseDate(trimmed, options) ?? asText(text);
}

function parseNumber(text: string, locale: InputLocale): ParsedInput | null {
  const [group, decimal] = locale === 'vi-VN' ? ['.', ','] : [',', '.'];
  const found = /^([+-]?)([\d.,]*\d[\d.,]*)(?:e([+-]?\d+))?(\s?%)?$/i.exec(text);
  if (!found) return null;
  const [, sign = '', digits = '', exponent = '', percent] = found;
  const [whole = '', fraction, ...more] = digits.split(decimal);
  const grouped = whole.includes(group);
  if (more.length > 0 || fraction?.includes(group)) return null;
  if (grouped && !new RegExp(`^\\d{1,3}(\\${group}\\d{3})+$`).test(whole)) return null;
  const plain = Number(
    `${sign}${whole.replaceAll(group, '') || '0'}.${fraction ?? '0'}${exponent === '' ? '' : `e${exponent}`}`,
  );
  const content = { value: percent === undefined ? plain : plain / 100, formula: null };
  if (percent !== undefined) return { content, numberFormat: fraction === undefined ? '0%' : '0.00%' };
  return grouped ? { content, numberFormat: fraction === undefined ? '#,##0' : '#,##0.00' } : { content };
}

/** `12/3` becomes a day of the current year, which is what spoils a pair typed as a/b. */
function parseDate(text: string, { locale, year }: InputOptions): ParsedInput | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy');
  const found = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text);
  if (found) {
    const [first, second] = [Number(found[1]), Number(found[2])];
    const [day, month] = locale === 'vi-VN' ? [first, second] : [second, first];
    const full = found[3] === undefined ? year : fullYear(Number(found[3]));
    return dated(full, month, day, found[3] === undefined ? 'd-mmm' : 'm/d/yyyy');
  }
  const month = /^(\d{1,2})[/-](\d{4})$/.exec(text);
  return month ? dated(Number(month[2]), Number(month[1]), 1, 'mmm-yy') : null;
}

const fullYear = (year: number): number => (year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year);

function dated(year: number, month: number, day: number, numberFormat: string): ParsedInput | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { content: { value: time / 86_400_000 + 25_569, formula: null }, numberFormat };
}
