/**
 * What one cell says, typed. The four states are never mixed up:
 *
 * | state | the cell holds                     | counts as a figure | adds to a sum |
 * | ----- | ---------------------------------- | ------------------ | ------------- |
 * | blank | nothing, or spaces                 | no                 | nothing       |
 * | zero  | `0`, `00`                          | yes                | 0             |
 * | nil   | `-`, `không`, `không phát sinh`    | yes                | 0             |
 * | value | anything else that can be read     | yes                | its number    |
 *
 * An unticked tick box is blank; a ticked one is a value.
 */
export type Entry =
  | { readonly state: 'blank' }
  | { readonly state: 'zero' }
  | { readonly state: 'nil' }
  | { readonly state: 'value'; readonly value: EntryValue };

export type EntryState = Entry['state'];

export type EntryValue =
  /** count, amount */
  | { readonly type: 'number'; readonly number: number }
  /** ratio: a share 0–1, with the bound as written: `>98%` is `{ share: 0.98, bound: '>' }` */
  | { readonly type: 'share'; readonly share: number; readonly bound?: ShareBound }
  /** pair: `811/4.829` is `{ first: 811, second: 4829 }` */
  | { readonly type: 'pair'; readonly first: number; readonly second: number }
  | { readonly type: 'tick' }
  | { readonly type: 'choices'; readonly options: readonly string[] }
  | { readonly type: 'month'; readonly year: number; readonly month: number }
  | { readonly type: 'text'; readonly text: string };

export type ShareBound = '>' | '≥' | '<' | '≤' | '≈';

export const BLANK: Entry = { state: 'blank' };
export const ZERO: Entry = { state: 'zero' };
export const NIL: Entry = { state: 'nil' };
