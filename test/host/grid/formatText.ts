import type { CellValue } from '../engine/Cell';
import type { InputLocale } from './parseInput';

/**
 * What a cell shows: number formats with digits, grouping, decimals, per cent, literals and sections, and plain dates.
 *
 * @example
 * formatText(1632.5, '#,##0.0', 'vi-VN'); // '1.632,5'
 */
export function formatText(value: CellValue, numberFormat: string, locale: InputLocale): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === 'General' || numberFormat === '@' || numberFormat === '')
    return localised(general(value), locale);
  const sections = splitSections(numberFormat);
  const negative = value < 0 && sections.length > 1;
  const section = (value < 0 ? sections[1] : value === 0 ? sections[2] : undefined) ?? sections[0] ?? '';
  const number = negative ? -value : value;
  return isDate(section) ? dateText(number, section) : numberText(number, section, locale);
}

const general = (value: number): string => String(Number(value.toPrecision(11)));

const localised = (text: string, locale: InputLocale): string => (locale === 'vi-VN' ? text.replace('.', ',') : text);

/** Quoted and escaped characters are literal; a private character stands for each while the rest is looked at. */
function splitSections(format: string): string[] {
  return format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
}

const bare = (section: string): string => section.replace(/"[^"]*"|\\./g, '').replace(/\[[^\]]*\]/g, '');

const isDate = (section: string): boolean => /[ymdhs]/i.test(bare(section));

function numberText(value: number, section: string, locale: InputLocale): string {
  const pattern = bare(section);
  const digits = /[0#?][0#?,.]*/.exec(pattern)?.[0] ?? '';
  if (digits === '') return literals(section, '');
  const [whole = '', fraction = ''] = digits.split('.');
  const scaled = Math.abs(pattern.includes('%') ? value * 100 : value);
  const fixed = scaled.toFixed(fraction.length);
  const [integer = '0', decimals = ''] = fixed.split('.');
  const padded =
    integer === '0' && !whole.includes('0') ? '' : integer.padStart(whole.replace(/[^0]/g, '').length, '0');
  const [group, point] = locale === 'vi-VN' ? ['.', ','] : [',', '.'];
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, group) : padded;
  const least = fraction.replace(/#+$/, '').length;
  const kept = decimals.replace(/0+$/, '').padEnd(least, '0');
  const text = grouped + (kept === '' ? '' : point + kept);
  return (value < 0 && Number(fixed) !== 0 ? '-' : '') + literals(section, text);
}

/** The section with its literals, the number in the place of its digits. */
function literals(section: string, number: string): string {
  let placed = false;
  return section.replace(/"([^"]*)"|\\(.)|\[[^\]]*\]|[0#?][0#?,.]*|_./g, (part, quoted?: string, escaped?: string) => {
    if (quoted !== undefined) return quoted;
    if (escaped !== undefined) return escaped;
    if (part.startsWith('[')) return '';
    if (part.startsWith('_')) return ' ';
    if (placed) return '';
    placed = true;
    return number;
  });
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function dateText(serial: number, section: string): string {
  const date = new Date(Math.round((serial - 25_569) * 86_400_000));
  const two = (value: number): string => String(value).padStart(2, '0');
  const month = date.getUTCMonth();
  const parts: Record<string, string> = {
    yyyy: String(date.getUTCFullYear()),
    yy: two(date.getUTCFullYear() % 100),
    mmm: MONTHS[month] ?? '',
    mm: two(month + 1),
    m: String(month + 1),
    dd: two(date.getUTCDate()),
    d: String(date.getUTCDate()),
    hh: two(date.getUTCHours()),
    ss: two(date.getUTCSeconds()),
  };
  return section.replace(/"([^"]*)"|\\(.)|y+|m+|d+|h+|s+/gi, (part, quoted?: string, escaped?: string) => {
    return quoted ?? escaped ?? parts[part.toLowerCase()] ?? part;
  });
}
