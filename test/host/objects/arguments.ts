import { RangeTarget } from '../book/RangeTarget';
import { ExcelFault } from '../protocol/ExcelFault';
import type { HostObject } from '../protocol/HostObject';

/** Arguments come over the wire untyped; what doesn't fit is Excel's `InvalidArgument`. */
export function invalidArgument(what: string): never {
  throw new ExcelFault('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}.`);
}

export const asText = (value: unknown, what: string): string =>
  typeof value === 'string' ? value : invalidArgument(what);

export const asOptionalText = (value: unknown, what: string): string | null =>
  value === null || value === undefined ? null : asText(value, what);

export const asInteger = (value: unknown, what: string): number =>
  typeof value === 'number' && Number.isInteger(value) ? value : invalidArgument(what);

export const asNumber = (value: unknown, what: string): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : invalidArgument(what);

export const asFlag = (value: unknown, what: string): boolean =>
  typeof value === 'boolean' ? value : invalidArgument(what);

export const asRecord = (value: unknown, what: string): Record<string, unknown> =>
  isRecord(value) ? value : invalidArgument(what);

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One of the words that Excel's enumeration has. */
export function asOneOf<Word extends string>(value: unknown, words: readonly Word[], what: string): Word {
  const word = words.find((other) => other === value);
  return word ?? invalidArgument(what);
}

/** A Range given as an object. */
export function asRange(value: unknown, what: string): RangeTarget {
  const target = isHostObject(value) ? value.target : null;
  return target instanceof RangeTarget ? target : invalidArgument(what);
}

export const isHostObject = (value: unknown): value is HostObject => isRecord(value) && 'typeName' in value;
