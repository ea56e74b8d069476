import type { CellValue } from '../engine/Cell';
import type { ValidatedArea } from '../engine/SheetState';
import { CellError, first, toFlag, type Scalar } from '../calculation/Calculated';
import { evaluate } from '../calculation/evaluate';
import { parseFormula } from '../calculation/parseFormula';
import { moveReferences } from '../grid/formulaReferences';
import { parseAddress } from '../grid/address';
import { parseInput } from '../grid/parseInput';
import { isOneCell, isUnbounded, mapCells } from '../grid/Area';
import type { HostBook } from './HostBook';
import { findName, nameRange } from './names';

type Cell = readonly [row: number, column: number];

/**
 * Whether the validation that a cell has takes a value. Limits that are formulas are taken as kept, and so is a custom
 * rule that cannot be read.
 */
export function accepts(book: HostBook, sheet: string, cell: Cell, part: ValidatedArea, value: CellValue): boolean {
  const [kind, details] = Object.entries(part.validation.rule)[0] ?? [];
  if (kind === undefined || typeof details !== 'object' || details === null) return true;
  if (value === '') return true;
  const limits = details as Readonly<Record<string, unknown>>;
  switch (kind) {
    case 'wholeNumber':
      return typeof value === 'number' && Number.isInteger(value) && within(value, limits);
    case 'decimal':
    case 'date':
    case 'time':
      return typeof value === 'number' && within(value, limits);
    case 'textLength':
      return within(String(value).length, limits);
    case 'list': {
      const items = listItems(book, sheet, limits.source);
      return items === null || items.includes(String(value));
    }
    default:
      return keepsFormula(book, sheet, cell, part, limits.formula, value);
  }
}

/** Calculates a custom rule as if the value stood in the cell already. */
function keepsFormula(
  book: HostBook,
  sheet: string,
  [row, column]: Cell,
  { anchor }: ValidatedArea,
  formula: unknown,
  value: CellValue,
): boolean {
  if (typeof formula !== 'string') return true;
  const node = parseFormula(moveReferences(formula, row - anchor[0], column - anchor[1]));
  if (!node) return true;
  const at = (id: string, atRow: number, atColumn: number): Scalar => {
    if (id === sheet && atRow === row && atColumn === column) return value;
    const content = book.engine.contentAt(id, atRow, atColumn);
    return content.value === '' && content.formula === null ? null : content.value;
  };
  const answer = evaluate(node, (named, area) => {
    const id = named === null ? sheet : book.sheetByName(named)?.id;
    if (id === undefined || isUnbounded(area)) return new CellError('#REF!');
    return isOneCell(area) ? at(id, area.top, area.left) : mapCells(area, (r, c) => at(id, r, c));
  });
  return toFlag(first(answer)) === true;
}

function within(value: number, { operator, formula1, formula2 }: Readonly<Record<string, unknown>>): boolean {
  const first = limit(formula1);
  const second = limit(formula2);
  if (first === null) return true;
  switch (operator) {
    case 'Between':
      return value >= first && (second === null || value <= second);
    case 'NotBetween':
      return value < first || (second !== null && value > second);
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'LessThan':
      return value < first;
    case 'GreaterThanOrEqualTo':
      return value >= first;
    case 'LessThanOrEqualTo':
      return value <= first;
    default:
      return true;
  }
}

function limit(formula: unknown): number | null {
  if (typeof formula === 'number') return formula;
  if (typeof formula !== 'string' || formula === '') return null;
  // Dates come as ISO texts.
  const { value } = parseInput(formula.replace(/^=/, ''), {
    locale: 'en-US',
    numberFormat: 'General',
    year: 0,
  }).content;
  return typeof value === 'number' ? value : null;
}

/** Items between commas, or the cells that a formula or a name means; null where they cannot be found. */
function listItems(book: HostBook, sheet: string, source: unknown): string[] | null {
  if (typeof source !== 'string') return null;
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const text = source.slice(1);
  const address = parseAddress(text);
  const name = findName(book, sheet, text) ?? findName(book, null, text);
  const named = name && nameRange(book, name);
  const place = address
    ? { sheet: address.sheet === null ? sheet : book.sheetByName(address.sheet)?.id, area: address.area }
    : named && { sheet: named.sheet, area: named.area };
  const id = place?.sheet;
  if (!place || id === undefined) return null;
  return mapCells(place.area, (row, column) => String(book.engine.contentAt(id, row, column).value))
    .flat()
    .filter((item) => item !== '');
}
