/**
 * The outcome of something that may fail in an expected way. Expected failures are values; an exception is a bug.
 *
 * @example
 * const read = readWorkbook(bytes);
 * if (!read.ok) return refuse(read.failure);
 * use(read.value);
 */
export type Result<T, F> = Success<T> | Failure<F>;

export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failure<F> {
  readonly ok: false;
  readonly failure: F;
}

export function success<T>(value: T): Success<T> {
  return { ok: true, value };
}

export function failure<F>(reason: F): Failure<F> {
  return { ok: false, failure: reason };
}
