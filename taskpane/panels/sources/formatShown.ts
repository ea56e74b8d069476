import type { ShownValue } from '../../../src/app/trace/FigureTrace';
import { formatScalar } from '../../../src/app/text/formatScalar';
import type { Language } from '../../../src/app/text/Language';
import { formatSerial } from '../../../src/domain/entries/serialDate';
import { plainValue } from '../../../src/domain/workbook/ReceivedWorkbook';

/**
 * What a cell holds, as its reader writes it; empty when it holds nothing. An Excel error shows its own name.
 *
 * @example formatShown({ value: 0.985, numberMeaning: 'percent' }, 'vi') === '98,5%'
 */
export function formatShown(shown: ShownValue | null, language: Language): string {
  if (!shown) return '';
  const { value, numberMeaning } = shown;
  if (typeof value !== 'number') return String(plainValue(value));
  if (numberMeaning === 'date') return formatSerial(value);
  return formatScalar(value, numberMeaning === 'percent' ? 'ratio' : undefined, language);
}
