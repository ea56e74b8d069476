/** A number as it is written, taken apart; what it means depends on the field. */
export interface Numeral {
  /** Digits before the point, without marks. */
  readonly whole: string;
  /** Digits after the point; empty when there is none. */
  readonly fraction: string;
  /** What parts the thousands; null when nothing does. */
  readonly grouping: '.' | ',' | ' ' | null;
  readonly point: '.' | ',' | null;
  /** One mark with three digits behind (`1.235`, `1,235`): `point` may as well part the thousands. */
  readonly eitherWay: boolean;
  /** More than one space between thousands, which may be two figures in one cell. */
  readonly wideGap: boolean;
}

/**
 * Takes apart a number without sign: digits, with `.`, `,` or spaces that part thousands properly (1 to 3 digits, then threes,
 * not starting with 0) and at most one decimal point of another kind. Null for anything else, `1.23.456` and `1e5` included.
 *
 * @example parseNumeral('1.234,5') // { whole: '1234', fraction: '5', grouping: '.', point: ',', … }
 * @example parseNumeral('1.235')   // { whole: '1', fraction: '235', point: '.', eitherWay: true, … }
 */
export function parseNumeral(text: string): Numeral | null {
  const parts: string[] = [];
  const marks: string[] = [];
  let wideGap = false;
  let index = 0;
  for (;;) {
    const start = index;
    while (isDigit(text.charCodeAt(index))) index += 1;
    if (index === start) return null;
    parts.push(text.slice(start, index));
    if (index === text.length) return assemble(parts, marks, wideGap);
    const mark = text.charAt(index);
    if (mark !== '.' && mark !== ',' && mark !== ' ') return null;
    marks.push(mark);
    index += 1;
    while (mark === ' ' && text.charAt(index) === ' ') {
      wideGap = true;
      index += 1;
    }
  }
}

function assemble(parts: readonly string[], marks: readonly string[], wideGap: boolean): Numeral | null {
  const [whole = ''] = parts;
  const [first] = marks;
  if (first === undefined) return { ...PLAIN, whole };
  const last = asPoint(marks[marks.length - 1]);
  const grouped = isGrouped(parts);
  if (marks.length === 1 && last) return { ...PLAIN, whole, fraction: parts[1] ?? '', point: last, eitherWay: grouped };
  if (marks.every((mark) => mark === first)) {
    return grouped ? { ...PLAIN, whole: parts.join(''), grouping: asGrouping(first), wideGap } : null;
  }
  const head = parts.slice(0, -1);
  const headIsEven = last !== first && marks.slice(0, -1).every((mark) => mark === first);
  if (!last || !headIsEven || !isGrouped(head)) return null;
  const fraction = parts[parts.length - 1] ?? '';
  return { whole: head.join(''), fraction, grouping: asGrouping(first), point: last, eitherWay: false, wideGap };
}

const PLAIN: Numeral = { whole: '', fraction: '', grouping: null, point: null, eitherWay: false, wideGap: false };

function isGrouped([first = '', ...rest]: readonly string[]): boolean {
  return first.length <= 3 && !first.startsWith('0') && rest.every(({ length }) => length === 3);
}

function asPoint(mark: string | undefined): '.' | ',' | null {
  return mark === '.' || mark === ',' ? mark : null;
}

function asGrouping(mark: string): '.' | ',' | ' ' {
  return asPoint(mark) ?? ' ';
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
