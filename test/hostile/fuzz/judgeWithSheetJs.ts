import * as SheetJS from '@e965/xlsx';
import { readWorkbook } from '../../../src/xlsx/reader/readWorkbook';
import { valuesOf } from './judge';
import type { Mutant } from './mutate';

type Value = string | number | boolean | undefined;

/**
 * Where SheetJS gives something else for a cell, and who is right. Every value of ours here has been confirmed by the reader over
 * saxes before.
 */
const DIFFERENCES: readonly ((ours: Value, theirs: Value, mutant: Mutant) => boolean)[] = [
  // We are right: SheetJS finds cells by patterns in the text and gives nothing where a comment, an element it does not expect or a
  // part found by its relationship but not by its content type comes in between. A figure left out in silence is a wrong sum.
  (ours, theirs) => !isBlank(ours) && theirs === undefined,
  // We are right: an element of another namespace is no cell, whatever its name; SheetJS does not look at namespaces.
  (ours, theirs, { changes }) =>
    isBlank(ours) && theirs !== undefined && changes.some((change) => change.includes('xmlns')),
  // Both are: every line end is LF with us, so that texts compare; SheetJS keeps what `_x000D_` says.
  (ours, theirs) => typeof theirs === 'string' && theirs.replace(/\r\n?/g, '\n') === ours,
];

/** Where SheetJS reads other values from a mutant that we read; null when nowhere, or when it does not read it. */
export function judgeWithSheetJs(mutant: Mutant): string | null {
  const read = readWorkbook(mutant.bytes);
  if (!read.ok) return null;
  let book: SheetJS.WorkBook;
  try {
    book = SheetJS.read(mutant.bytes, { type: 'array' });
  } catch {
    return null;
  }
  const differences = Object.entries(valuesOf(read.value)).flatMap(([name, cells]) => {
    const sheet: Readonly<Record<string, SheetJS.CellObject>> = book.Sheets[name] ?? {};
    const addresses = new Set([...Object.keys(cells), ...Object.keys(sheet).filter((key) => !key.startsWith('!'))]);
    return [...addresses].flatMap((address) => {
      const [ours, theirs] = [cells[address], valueOf(sheet[address])];
      const isSame = ours === theirs || (isBlank(ours) && isBlank(theirs));
      return isSame || DIFFERENCES.some((explains) => explains(ours, theirs, mutant))
        ? []
        : [`${name}!${address}: ${JSON.stringify(ours)} here, ${JSON.stringify(theirs)} there`];
    });
  });
  if (differences.length === 0) return null;
  return `${mutant.book}: SheetJS differs in ${differences.length} cells, ${differences[0]} after ${mutant.changes.join('; ')}`;
}

function isBlank(value: Value): boolean {
  return value === undefined || value === '' || value === 'formula-without-value';
}

function valueOf(cell: SheetJS.CellObject | undefined): Value {
  if (!cell || cell.t === 'z') return undefined;
  const value = cell.t === 'e' ? cell.w : cell.v;
  return value instanceof Date ? value.getTime() : value;
}
