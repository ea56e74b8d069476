import type { CellContent, CellFormat, CellValue } from '../Cell';
import { cellStyle } from './cellStyle';
import { univerFormula } from './univerFormula';

const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;
/** A text that would read as a number; Univer keeps it a text only if told so. */
const FORCED_STRING = 4;

/** A cell as Univer keeps it. Every property is named, null where there is none, so that it replaces what was there. */
export function cellData({ value, formula }: CellContent, format: CellFormat): object {
  return {
    ...(value === ''
      ? { v: null, t: null }
      : { v: typeof value === 'boolean' ? Number(value) : value, t: typeOf(value) }),
    f: formula === null ? null : univerFormula(formula),
    si: null,
    p: null,
    s: cellStyle(format),
  };
}

function typeOf(value: CellValue): number {
  if (typeof value === 'number') return NUMBER;
  if (typeof value === 'boolean') return BOOLEAN;
  return value.trim() !== '' && !Number.isNaN(Number(value)) ? FORCED_STRING : STRING;
}

/** What a formula came to, as Univer tells it. */
export function cellValue({ v, t }: { readonly v?: unknown; readonly t?: unknown }): CellValue {
  if (t === BOOLEAN) return v === true || v === 1;
  return typeof v === 'number' || typeof v === 'boolean' || typeof v === 'string' ? v : '';
}
