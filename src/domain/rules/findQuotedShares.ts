/** A share as a text quotes it: `811/4.829 = 16,8%`. */
export interface QuotedShare {
  /** As written, spaces and line breaks as one space. */
  readonly text: string;
  readonly part: number;
  readonly base: number;
  /** The base as written: `4.829`. */
  readonly baseText: string;
  /** 16,8% is 0.168. */
  readonly share: number;
  /** Decimals of the percentage as written: 1 for 16,8%. */
  readonly decimals: number;
}

/** What one line of a text quotes: a bullet with everything up to the next one. */
export interface QuotingLine {
  readonly shares: readonly QuotedShare[];
  /** Percentages that can't be read, as written: `49,s5%`. */
  readonly unreadable: readonly string[];
}

/** A line break begins a new line of thought only where a bullet follows; other line breaks are only where the cell ended. */
const NEXT_BULLET = /\n(?=[ \t\u00A0]*[-–+•][ \t\u00A0])/u;
const COUNT = String.raw`\d{1,3}(?:[.,]\d{3})+|\d+`;
const PERCENT = String.raw`\d+(?:[.,]\d+)?`;
const QUOTED = new RegExp(String.raw`(?<![\d.,/])(${COUNT})\s*/\s*(${COUNT})\s*=\s*(${PERCENT})\s*%`, 'gu');
/** What stands before a percent sign, up to a space or a mark that parts figures from each other. */
const BEFORE_PERCENT = /[^\s%()[\]{};:=<>≤≥≈~/"'“”‘’+–—-]+(?=\s*%)/gu;
/** A figure, with words joined to it or without: `98,5`, `1.234,5`, `đạt80`. */
const READABLE = /^[^\d]*(?:\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,]\d+)?$/u;
const HAS_DIGIT = /\d/u;

/**
 * Finds what a text quotes, line by line. Numbers are Vietnamese, with thousands marks or without; spaces and line breaks may stand
 * anywhere around them. `100% … (82/82)` quotes no share: nothing says that one is the other.
 *
 * @example findQuotedShares('hoàn thành xuất sắc: 811/4.829 = 16,8%')[0].shares[0] // { part: 811, base: 4829, share: 0.168, decimals: 1, … }
 */
export function findQuotedShares(text: string): readonly QuotingLine[] {
  return text.split(NEXT_BULLET).map((line) => ({
    shares: [...line.matchAll(QUOTED)].map(quotedShare),
    unreadable: [...line.matchAll(BEFORE_PERCENT)]
      .map(([token]) => token)
      .filter((token) => HAS_DIGIT.test(token) && !READABLE.test(token))
      .map((token) => `${token}%`),
  }));
}

function quotedShare([whole, part = '', baseText = '', percent = '']: RegExpExecArray): QuotedShare {
  const [, fraction = ''] = percent.split(/[.,]/u);
  return {
    text: whole.replace(/\s+/gu, ' '),
    part: countOf(part),
    base: countOf(baseText),
    baseText,
    share: Number(`${percent.replace(',', '.')}e-2`),
    decimals: fraction.length,
  };
}

function countOf(text: string): number {
  return Number(text.replace(/[.,]/gu, ''));
}
