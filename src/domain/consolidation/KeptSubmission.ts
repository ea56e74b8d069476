import type { TableLayout } from './TableLayout';

/**
 * What consolidation keeps of a submission: every field's raw value and reading, in columns, table after table in the order of
 * `layouts`. About fourteen bytes a field, so that those of a whole country fit into memory; plain data, so that it crosses threads
 * and can be stored. `keepSubmission` makes it, `keptField` reads it.
 */
export interface KeptSubmission {
  readonly layouts: readonly TableLayout[];
  /** Of each field: a `KeptState`. */
  readonly states: Uint8Array;
  /** The number that a field holds, a share, a pair's first number, a month's year; the raw number where nothing could be read; else 0. */
  readonly numbers: Float64Array;
  /** 0: the raw value is the number itself, or there is none; else one more than its place in `words`. */
  readonly raws: Uint32Array;
  /**
   * A pair's second number, a month; of a share its bound, of choices the options, of a text the clean text, each as one more than its
   * place in `words`, or 0 for no bound and for a text that is clean as it was typed. Empty when it would hold zeros only.
   */
  readonly seconds: Float64Array;
  readonly words: readonly Word[];
}

export type Word = string | number | boolean | readonly string[];

/** What a field holds: nothing, one of the four states of an entry with the type of its value, or what could not be read. */
export const KeptState = {
  empty: 0,
  blank: 1,
  unreadable: 2,
  zero: 3,
  nil: 4,
  number: 5,
  share: 6,
  pair: 7,
  tick: 8,
  choices: 9,
  month: 10,
  text: 11,
} as const;
