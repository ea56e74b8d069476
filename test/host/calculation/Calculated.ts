/** An error as a value: `#DIV/0!` and its like. */
export class CellError {
  constructor(readonly code: string) {}
}

/** One value while calculating; null is the empty cell, which is not the empty text. */
export type Scalar = number | string | boolean | null | CellError;

/** A value, or the values of a range in rows. */
export type Calculated = Scalar | readonly (readonly Scalar[])[];

export const isGrid = (value: Calculated): value is readonly (readonly Scalar[])[] => Array.isArray(value);

export const flatten = (value: Calculated): readonly Scalar[] => (isGrid(value) ? value.flat() : [value]);

export const first = (value: Calculated): Scalar => (isGrid(value) ? (value[0]?.[0] ?? null) : value);

/** A number for arithmetic: empty is 0, truth is 1, a text only if it reads as a number. */
export function toNumber(value: Scalar): number | CellError {
  if (typeof value === 'number' || value instanceof CellError) return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : new CellError('#VALUE!');
}

export function toText(value: Scalar): string | CellError {
  if (value instanceof CellError) return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
}

export function toFlag(value: Scalar): boolean | CellError {
  if (typeof value === 'boolean' || value instanceof CellError) return value;
  if (typeof value === 'string') {
    return /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : new CellError('#VALUE!');
  }
  return (value ?? 0) !== 0;
}

/** Applies to every place of the ranges among the arguments; single values go with all of them. */
export function lift(values: readonly Calculated[], apply: (...scalars: Scalar[]) => Scalar): Calculated {
  const grids = values.filter((value) => isGrid(value));
  if (grids.length === 0) return apply(...values.map((value) => first(value)));
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  if (rows === 1 && columns === 1) return apply(...values.map((value) => first(value)));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => apply(...values.map((value) => pick(value, row, column)))),
  );
}

/** A range of one row or column goes with every row or column of the other. */
function pick(value: Calculated, row: number, column: number): Scalar {
  if (!isGrid(value)) return value;
  const line = value.length === 1 ? value[0] : value[row];
  if (!line) return new CellError('#N/A');
  const found = line.length === 1 ? line[0] : line[column];
  return found === undefined ? new CellError('#N/A') : found;
}
