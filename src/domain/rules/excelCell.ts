import { matchOption } from '../entries/matchOption';
import type { FieldKind } from '../forms/FieldKind';
import type { AddressOf } from './ExcelCondition';
import type { RuleMember } from './RuleLine';

/** What a formula takes as nil in a cell for numbers, the empty text of another formula first. (Sums name many cells: the list is short.) */
const NILS_AMONG_NUMBERS = ['', '-', '–', '—', 'không', 'khong', 'ko', 'không có', 'không phát sinh'];

/** The same among words and ticks, where what isn't known as nil says something. */
const NILS_AMONG_WORDS = [
  ...NILS_AMONG_NUMBERS.slice(1),
  'khong co',
  'ko có',
  'ko co',
  'khong phat sinh',
  'ko phát sinh',
  'ko phat sinh',
];
const NOT_TICKED = ['0', 'false', '☐', '□', '▢', '[ ]', '[]', '( )', '()'];
const NOT_DONE = ['no', 'chưa', 'chua', 'chưa có', 'chua co'];
const ZEROS = ['0', '00'];

/** The kinds whose cells hold numbers; text in them is nil or something that a formula can't weigh. */
const NUMBER_KINDS: ReadonlySet<FieldKind> = new Set<FieldKind>(['count', 'amount', 'ratio', 'pair']);

export function holdsNumber(kind: FieldKind): boolean {
  return NUMBER_KINDS.has(kind);
}

/** A formula's view of one entry cell. Each member is the text of a formula that gives TRUE or FALSE, or a number. */
export interface ExcelCell {
  /** The number in the cell; 0 when it is empty or holds text. */
  readonly number: string;
  /** FALSE when a cell for numbers holds text that is not nil: what it means can't be told here. A cell with an error passes. */
  readonly known: string;
  /** Anything but blanks; a box that is not ticked is blank. */
  readonly given: string;
  /** Above zero; ticked; words other than nil. */
  readonly positive: string;
  /** The words, trimmed; comparison in Excel minds no case. */
  readonly text: string;
}

export function excelCell(member: RuleMember, addressOf: AddressOf): ExcelCell {
  const { field, kind } = member;
  const address = addressOf(field);
  const number = `N(${address})`;
  const isGiven = `LEN(TRIM(${address}))>0`;
  const foundIn = (texts: readonly string[]): string => `FIND("|"&LOWER(TRIM(${address}))&"|","|${texts.join('|')}|")`;
  const saysMoreThan = (texts: readonly string[]): string => `IF(${isGiven},ISERROR(${foundIn(texts)}))`;
  return {
    number,
    known: holdsNumber(kind) ? `OR(NOT(ISTEXT(${address})),ISNUMBER(${foundIn(NILS_AMONG_NUMBERS)}))` : 'TRUE',
    given: kind === 'tick' ? saysMoreThan(NOT_TICKED) : isGiven,
    positive: holdsNumber(kind) ? `${number}>0` : saysMoreThan(nilsOf(member)),
    text: `TRIM(${address})`,
  };
}

/** A nil word that is one of the options is that answer. */
function nilsOf({ kind, options = [] }: RuleMember): readonly string[] {
  switch (kind) {
    case 'tick':
      return [...NILS_AMONG_WORDS, ...NOT_TICKED, ...NOT_DONE];
    case 'text':
      return [...NILS_AMONG_WORDS, ...ZEROS];
    default:
      return NILS_AMONG_WORDS.filter((text) => matchOption(text, options) === null);
  }
}

/** `AND` of the tests, FALSE where a cell holds an error value. */
export function excelAll(...tests: readonly string[]): string {
  return `IFERROR(AND(${tests.filter((test) => test !== 'TRUE').join(',')}),FALSE)`;
}

/** `OR` of the tests; FALSE when there are none. */
export function excelAny(...tests: readonly string[]): string {
  return tests.length === 0 ? 'FALSE' : `OR(${tests.join(',')})`;
}

/** A number as a formula writes it: the exponent is a capital (`1E-9`). */
export function excelNumber(number: number): string {
  return String(number).toUpperCase();
}

/** A text as a formula writes it. */
export function excelText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
