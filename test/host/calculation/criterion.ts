import { CellError, type Scalar } from './Calculated';
import { compares, compareValues } from './operators';

/** The test that the second argument of COUNTIF and SUMIF means: `"-"`, `">5"`, `"<>"`, `12`, `"Huyện*"`. */
export function criterion(given: Scalar): (value: Scalar) => boolean {
  if (typeof given !== 'string') return (value) => matchesNumber('=', value, given ?? 0);
  const [, operator = '', rest = ''] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(given) ?? [];
  const number = rest.trim() === '' ? Number.NaN : Number(rest);
  if (Number.isFinite(number)) return (value) => matchesNumber(operator === '' ? '=' : operator, value, number);
  const pattern = new RegExp(`^${wildcards(rest)}$`, 'isu');
  if (operator === '<>') return (value) => !matchesText(value, pattern, rest);
  if (operator === '' || operator === '=') return (value) => matchesText(value, pattern, rest);
  return (value) => typeof value === 'string' && compares(operator, compareValues(value, rest));
}

/** A text that reads as the number counts as it. */
function matchesNumber(operator: string, value: Scalar, wanted: Exclude<Scalar, string | null>): boolean {
  if (wanted instanceof CellError || value instanceof CellError) return false;
  if (typeof wanted === 'boolean') return value === wanted;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || Number.isNaN(number)) return operator === '<>';
  return typeof value === 'string' && operator !== '=' && operator !== '<>'
    ? false
    : compares(operator, compareValues(number, wanted));
}

const matchesText = (value: Scalar, pattern: RegExp, text: string): boolean =>
  typeof value === 'string' ? pattern.test(value) : value === null && text === '';

const wildcards = (text: string): string =>
  text.replace(/~([*?~])|([*?])|[\\^$.+()[\]{}|/]/g, (part, escaped?: string, wild?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    return wild === '*' ? '.*' : wild === '?' ? '.' : `\\${part}`;
  });
