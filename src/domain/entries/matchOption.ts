import { foldText } from '../text/foldText';

/**
 * The option that a text names: as written, else with case and accents left aside when that leaves exactly one. Null when it
 * names none, or more than one.
 *
 * @example matchOption('HÀNG NĂM', ['Hàng năm', 'Không']) === 'Hàng năm'
 */
export function matchOption(text: string, options: readonly string[]): string | null {
  if (options.includes(text)) return text;
  const lower = text.toLowerCase();
  const sameCase = options.filter((option) => option.toLowerCase() === lower);
  if (sameCase.length > 0) return only(sameCase);
  const folded = foldText(text);
  return folded === '' ? null : only(options.filter((option) => foldText(option) === folded));
}

function only(matches: readonly string[]): string | null {
  const [match] = matches;
  return matches.length === 1 && match !== undefined ? match : null;
}
