import { BLANK, type Entry, type EntryValue, NIL, type ShareBound, ZERO } from '../entries/Entry';
import type { FieldRef } from '../forms/Table';
import type { CellAddress } from '../workbook/CellAddress';
import { type KeptSubmission, KeptState, type Word } from './KeptSubmission';
import { addressOf, fieldOf, isDerived, type TableLayout } from './TableLayout';

/** One field of a kept submission. */
export interface KeptField {
  readonly field: FieldRef;
  readonly sheet: string;
  readonly address: CellAddress;
  /** The cell's own value, an Excel error by its name; null when it was empty. */
  readonly raw: string | number | boolean | null;
  /** Null for what could not be read. */
  readonly entry: Entry | null;
  /** True for a total the sender filled in: compared, never added. */
  readonly derived: boolean;
}

/** A table of a kept submission: its layout, and where its fields begin in the submission's columns. */
export interface KeptTable {
  readonly layout: TableLayout;
  readonly start: number;
}

/** @param index of the field within its table */
export function keptField(submission: KeptSubmission, { layout, start }: KeptTable, index: number): KeptField {
  const at = start + index;
  return {
    field: fieldOf(layout, index),
    sheet: layout.sheet,
    address: addressOf(layout, index),
    raw: rawAt(submission, at),
    entry: entryAt(submission, at),
    derived: isDerived(layout, index),
  };
}

/** @param at the field's place in the submission's columns */
export function rawAt({ states, raws, numbers, words }: KeptSubmission, at: number): string | number | boolean | null {
  if (states[at] === KeptState.empty) return null;
  const raw = raws[at] ?? 0;
  return raw === 0 ? (numbers[at] ?? 0) : (scalarAt(words, raw) ?? null);
}

/** Whether a field holds a figure: zero and nil are figures; blank is none, and neither is what could not be read. */
export function isFigure({ states }: KeptSubmission, at: number): boolean {
  return (states[at] ?? KeptState.empty) >= KeptState.zero;
}

/** @returns null for what could not be read */
export function entryAt(submission: KeptSubmission, at: number): Entry | null {
  switch (submission.states[at]) {
    case KeptState.unreadable:
      return null;
    case KeptState.zero:
      return ZERO;
    case KeptState.nil:
      return NIL;
    case KeptState.empty:
    case KeptState.blank:
    case undefined:
      return BLANK;
    default:
      return { state: 'value', value: valueAt(submission, at) };
  }
}

function valueAt(submission: KeptSubmission, at: number): EntryValue {
  const { states, numbers, seconds, words } = submission;
  const number = numbers[at] ?? 0;
  const second = seconds[at] ?? 0;
  switch (states[at]) {
    case KeptState.number:
      return { type: 'number', number };
    case KeptState.share:
      return { type: 'share', share: number, ...(second === 0 ? {} : { bound: words[second - 1] as ShareBound }) };
    case KeptState.pair:
      return { type: 'pair', first: number, second };
    case KeptState.tick:
      return { type: 'tick' };
    case KeptState.choices:
      return { type: 'choices', options: (words[second - 1] ?? []) as readonly string[] };
    case KeptState.month:
      return { type: 'month', year: number, month: second };
    default:
      return { type: 'text', text: String(second === 0 ? rawAt(submission, at) : words[second - 1]) };
  }
}

function scalarAt(words: readonly Word[], place: number): string | number | boolean | undefined {
  const word = words[place - 1];
  return typeof word === 'object' ? undefined : word;
}
