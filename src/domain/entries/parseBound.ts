import type { ShareBound } from './Entry';

/** A share as written, its bound taken off. */
export interface Bounded {
  readonly text: string;
  readonly bound: ShareBound | null;
}

const SIGNS: readonly (readonly [string, ShareBound])[] = [
  ['>=', '≥'],
  ['<=', '≤'],
  ['>', '>'],
  ['<', '<'],
  ['≥', '≥'],
  ['≤', '≤'],
  ['≈', '≈'],
  ['~', '≈'],
  ['∼', '≈'],
];

const WORDS: readonly (readonly [string, ShareBound])[] = [
  ['trên', '>'],
  ['tren', '>'],
  ['hơn', '>'],
  ['hon', '>'],
  ['dưới', '<'],
  ['duoi', '<'],
  ['khoảng', '≈'],
  ['khoang', '≈'],
  ['gần', '≈'],
  ['gan', '≈'],
  ['xấp xỉ', '≈'],
  ['ít nhất', '≥'],
  ['tối thiểu', '≥'],
  ['tối đa', '≤'],
];

const OR_MORE = ' trở lên';
const FROM = 'từ ';

/**
 * Takes the bound off a clean text, whether it is a sign or a word.
 *
 * @example parseBound('trên 98%')        // { text: '98%', bound: '>' }
 * @example parseBound('từ 98% trở lên')  // { text: '98%', bound: '≥' }
 */
export function parseBound(text: string): Bounded {
  const first = text.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39 && !text.endsWith('n') && !text.endsWith('N')) return { text, bound: null };
  const lower = text.toLowerCase();
  for (const [sign, bound] of SIGNS) if (lower.startsWith(sign)) return rest(lower, sign.length, bound);
  for (const [word, bound] of WORDS) if (lower.startsWith(`${word} `)) return rest(lower, word.length, bound);
  if (!lower.endsWith(OR_MORE)) return { text: lower, bound: null };
  const start = lower.startsWith(FROM) ? FROM.length : 0;
  return rest(lower.slice(0, -OR_MORE.length), start, '≥');
}

function rest(text: string, start: number, bound: ShareBound): Bounded {
  return { text: text.slice(start).trim(), bound };
}
