import type { FieldKind } from '../../src/domain/forms/FieldKind';
import { readEntry } from '../../src/domain/entries/readEntryCell';
import type { Column } from '../../src/domain/forms/Table';
import { holdsNumber } from '../../src/domain/rules/excelCell';
import { entry, type RuleEntry } from './ruleInput';
import type { TypedCell } from './typedCell';

/** A cell as the product reads it. */
export function readAs(cell: TypedCell, column: Column): RuleEntry {
  const kind = column.kind as FieldKind;
  // Ratio cells of our sheets have a percent format.
  const numberMeaning = kind === 'ratio' ? 'percent' : 'general';
  return readEntry({ value: cell, numberMeaning }, { kind, options: column.options }).entry ?? 'unreadable';
}

/** The nil words that a formula knows in a cell for numbers. */
const NILS = new Set(['-', '–', '—', 'không', 'khong', 'ko', 'không có', 'không phát sinh']);

/** Whether a text in a cell for numbers is blank or nil to a formula; what any other means it can't tell. */
export function isNilToFormulas(text: string): boolean {
  return text.trim() === '' || NILS.has(text.trim().toLowerCase());
}

/**
 * A cell as a formula of a rule weighs it, which lawfully differs from how it is read in cells for numbers, and where a tick or a choice is refused:
 *
 * | the cell holds                          | is read as             | a formula                                     |
 * | --------------------------------------- | ---------------------- | --------------------------------------------- |
 * | text that is no nil word it knows       | 12, >98%, 811/4829 …   | can't weigh it: silent                        |
 * | a number that the kind refuses (−3)     | unreadable             | weighs it; the sheet marks it by itself       |
 * | TRUE, FALSE                             | unreadable             | weighs 1 and 0                                |
 * | words that a tick or a choice refuses   | unreadable             | takes them as a tick, an answer               |
 *
 * With `numbersOnly` (sums of many parts, whose formulas must stay short) it can't weigh any text, nil among them.
 */
export function weighedEntry(cell: TypedCell, column: Column, numbersOnly: boolean): RuleEntry {
  if (!holdsNumber(column.kind as FieldKind)) return weighedWords(cell, column);
  switch (typeof cell) {
    case 'number':
      return column.kind === 'ratio' && cell !== 0
        ? { state: 'value', value: { type: 'share', share: cell } }
        : entry(cell);
    case 'boolean':
      return entry(Number(cell));
    case 'string': {
      return !numbersOnly && isNilToFormulas(cell) ? readAs(cell, column) : 'unreadable';
    }
    default:
      return readAs(cell, column);
  }
}

function weighedWords(cell: TypedCell, column: Column): RuleEntry {
  const read = readAs(cell, column);
  if (read !== 'unreadable' || cell === null || typeof cell === 'object') return read;
  return column.kind === 'tick' ? entry('x') : { state: 'value', value: { type: 'text', text: String(cell) } };
}
