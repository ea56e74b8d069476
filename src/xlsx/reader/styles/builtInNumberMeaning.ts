import type { NumberMeaning } from '../../../domain/workbook/ReceivedWorkbook';

/**
 * What the formats every Excel knows by number make of a number (ECMA-376 part 1, 18.8.30); 27 to 36 and 50 to 58 are dates of the
 * East Asian editions.
 */
export function builtInNumberMeaning(formatId: number): NumberMeaning {
  if (formatId === 9 || formatId === 10) return 'percent';
  const isDate =
    (formatId >= 14 && formatId <= 22) ||
    (formatId >= 27 && formatId <= 36) ||
    (formatId >= 45 && formatId <= 47) ||
    (formatId >= 50 && formatId <= 58);
  return isDate ? 'date' : 'general';
}
