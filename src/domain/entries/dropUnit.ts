import { foldText } from '../text/foldText';

const FIRST_OF_UNIT = /[^0-9., \-‐‑‒–—―−]/u;

/**
 * Takes the field's unit off a figure; null when something else (or nothing) stands behind it. Accents, case and brackets of the
 * unit don't matter.
 *
 * @example dropUnit('12 Cuộc', 'cuộc') === '12'; dropUnit('12 người', 'cuộc') === null
 */
export function dropUnit(text: string, unit: string | undefined): string | null {
  if (unit === undefined || unit === '') return null;
  if (text.slice(-unit.length).toLowerCase() === unit.toLowerCase()) return text.slice(0, -unit.length).trimEnd();
  const start = text.search(FIRST_OF_UNIT);
  if (start <= 0) return null;
  const folded = foldText(text.slice(start));
  return folded !== '' && folded === foldText(unit) ? text.slice(0, start).trimEnd() : null;
}
