import { formatNumber } from '../../domain/entries/formatNumber';
import { formatShare } from '../../domain/entries/formatShare';
import type { FieldKind } from '../../domain/forms/FieldKind';
import type { Language } from './Language';

/**
 * A found or expected figure as the language writes it; a ratio as a percentage with at most 4 decimals, a pair with both its numbers.
 * Text stays as it is, null is an empty text.
 *
 * @example formatScalar(1632, 'count', 'vi') === '1.632'; formatScalar(0.985, 'ratio', 'en') === '98.5%'
 */
export function formatScalar(scalar: number | string | null, kind: FieldKind | undefined, language: Language): string {
  if (scalar === null) return '';
  if (typeof scalar === 'string') return kind === 'pair' ? formatPair(scalar, language) : scalar;
  const vietnamese = kind === 'ratio' ? formatShare(scalar) : formatNumber(scalar);
  return language === 'vi' ? vietnamese : englishNumeral(vietnamese);
}

const PAIR = /^-?\d+(?:\.\d+)?\/-?\d+(?:\.\d+)?$/;

/** A pair as rules show it, `811/4829`; what a person typed in its place stays as it is. */
function formatPair(text: string, language: Language): string {
  if (!PAIR.test(text)) return text;
  return text
    .split('/')
    .map((part) => formatScalar(Number(part), 'count', language))
    .join('/');
}

/** @example englishNumeral('1.234,5') === '1,234.5' */
export function englishNumeral(vietnamese: string): string {
  return vietnamese.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}
