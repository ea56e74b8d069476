import type { NumberMeaning } from './ReceivedWorkbook';

/** Quoted text, an escaped character, the width of one (`_x`), a filler (`*x`), colours, conditions, currencies and locales. */
const NOT_CODE = /"[^"]*"?|[\\_*][\s\S]?|\[(?!h+\]|m+\]|s+\])[^\]]*\]?/gi;

/**
 * What a number format code makes of a number. Quoted, escaped and bracketed parts say nothing; elapsed time (`[h]:mm`) is a date.
 *
 * @see ECMA-376 part 1, 18.8.31
 * @example numberMeaningOf('0.0%') === 'percent'; numberMeaningOf('[$-42A]dd/mm/yyyy') === 'date'; numberMeaningOf('0" m"') === 'general'
 */
export function numberMeaningOf(formatCode: string): NumberMeaning {
  const code = formatCode
    .replace(NOT_CODE, '')
    .replace(/general/gi, '')
    .replace(/e[+-]/gi, '');
  if (code.includes('%')) return 'percent';
  return /[dmyhs]/i.test(code) ? 'date' : 'general';
}
