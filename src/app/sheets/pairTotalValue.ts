import type { CellContent } from '../ports/WorkbookDocument';
import { resultOf } from './resultOf';

const MARKS = /[., ]/g;
const WHOLE = /^[+-]?\d+$/;

/**
 * What Excel computes for `pairTotalFormula`: the first numbers and the second numbers added up; an empty text when no part is given.
 *
 * @example pairTotalValue([{ type: 'text', text: '22/30' }, { type: 'text', text: '-' }]) === '22/30'
 */
export function pairTotalValue(parts: readonly CellContent[]): string {
  let first = 0;
  let second = 0;
  let given = false;
  for (const part of parts) {
    const result = resultOf(part);
    if (typeof result === 'boolean' || result === null || result === '') continue;
    given = true;
    const text = String(result);
    const slash = text.indexOf('/');
    first += numberIn(slash < 0 ? text : text.slice(0, slash));
    second += slash < 0 ? 0 : numberIn(text.slice(slash + 1));
  }
  return given ? `${first}/${second}` : '';
}

function numberIn(text: string): number {
  const bare = text.replace(MARKS, '');
  return WHOLE.test(bare) ? Number(bare) : 0;
}
