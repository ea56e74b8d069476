import type { FieldKind } from '../forms/FieldKind';
import type { AddressOf } from './ExcelCondition';
import type { RuleMember } from './RuleLine';

/** The texts that a formula takes as nil, each between bars; the first is the empty text that a formula may leave. */
const NIL_TEXTS = '"||-|–|—|không|khong|ko|không có|không phát sinh|"';

/** The kinds whose cells hold numbers; text in them is nil or something that a formula can't weigh. */
const NUMBER_KINDS: ReadonlySet<FieldKind> = new Set<FieldKind>(['count', 'amount', 'ratio', 'pair']);

export function holdsNumber(kind: FieldKind): boolean {
  return NUMBER_KINDS.has(kind);
}

/** A formula's view of one entry cell. Each member is the text of a formula that gives TRUE or FALSE, or a number. */
export interface ExcelCell {
  /** The number in the cell; 0 when it is empty or holds text. */
  readonly number: string;
  /** FALSE when a cell for numbers holds text that is not nil: what it means can't be told here. */
  readonly known: string;
  /** Anything but blanks. */
  readonly given: string;
  /** Above zero; ticked; words other than nil. */
  readonly positive: string;
  /** The words, trimmed; comparison in Excel minds no case. */
  readonly text: string;
}

export function excelCell({ field, kind }: RuleMember, addressOf: AddressOf): ExcelCell {
  const address = addressOf(field);
  const isNil = `ISNUMBER(FIND("|"&LOWER(TRIM(${address}))&"|",${NIL_TEXTS}))`;
  const number = `N(${address})`;
  return {
    number,
    known: holdsNumber(kind) ? `OR(NOT(ISTEXT(${address})),${isNil})` : 'TRUE',
    given: `LEN(TRIM(${address}))>0`,
    positive: holdsNumber(kind) ? `${number}>0` : `IF(ISTEXT(${address}),NOT(${isNil}),${number}>0)`,
    text: `TRIM(${address})`,
  };
}

/** `AND` of the tests, FALSE where a cell holds an error value. */
export function excelAll(...tests: readonly string[]): string {
  return `IFERROR(AND(${tests.filter((test) => test !== 'TRUE').join(',')}),FALSE)`;
}

/** `OR` of the tests; FALSE when there are none. */
export function excelAny(...tests: readonly string[]): string {
  return tests.length === 0 ? 'FALSE' : `OR(${tests.join(',')})`;
}

/** A text as a formula writes it. */
export function excelText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
