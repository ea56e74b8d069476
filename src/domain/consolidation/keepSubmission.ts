import type { Entry, EntryValue } from '../entries/Entry';
import type { SubmittedField, Submission } from '../intake/Submission';
import { plainValue } from '../workbook/ReceivedWorkbook';
import { type KeptSubmission, KeptState, type Word } from './KeptSubmission';
import { layoutOf } from './TableLayout';

/** A submission as consolidation keeps it: what its cells held and were read as, without the notes and problems of the reading. */
export function keepSubmission({ tables }: Submission): KeptSubmission {
  const fields = tables.flatMap((table) => table.fields);
  const words = new WordList();
  const states = new Uint8Array(fields.length);
  const numbers = new Float64Array(fields.length);
  const raws = new Uint32Array(fields.length);
  const seconds = new Float64Array(fields.length);
  fields.forEach((field, index) => {
    const { state, number, second } = columnsOf(field, words);
    const raw = field.raw === null ? number : plainValue(field.raw);
    states[index] = state;
    numbers[index] = number;
    seconds[index] = second;
    raws[index] = Object.is(raw, number) ? 0 : words.placeOf(raw);
  });
  return {
    layouts: tables.map(layoutOf),
    states,
    numbers,
    raws,
    seconds: seconds.some((second) => second !== 0) ? seconds : new Float64Array(0),
    words: words.words,
  };
}

interface Columns {
  readonly state: number;
  readonly number: number;
  readonly second: number;
}

function columnsOf({ raw, read }: SubmittedField, words: WordList): Columns {
  if (raw === null) return { state: KeptState.empty, number: 0, second: 0 };
  const { entry } = read;
  const number = typeof raw === 'number' ? raw : 0;
  if (entry?.state === 'value') return valueColumns(entry.value, plainValue(raw), words);
  return { state: stateOf(entry), number: entry === null || entry.state === 'blank' ? number : 0, second: 0 };
}

function stateOf(entry: Exclude<Entry, { state: 'value' }> | null): number {
  return entry === null ? KeptState.unreadable : KeptState[entry.state];
}

function valueColumns(value: EntryValue, raw: string | number | boolean, words: WordList): Columns {
  const state = KeptState[value.type];
  switch (value.type) {
    case 'number':
      return { state, number: value.number, second: 0 };
    case 'share':
      return { state, number: value.share, second: value.bound === undefined ? 0 : words.placeOf(value.bound) };
    case 'pair':
      return { state, number: value.first, second: value.second };
    case 'tick':
      return { state, number: 0, second: 0 };
    case 'choices':
      return { state, number: 0, second: words.placeOf(value.options) };
    case 'month':
      return { state, number: value.year, second: value.month };
    case 'text':
      return { state, number: 0, second: value.text === raw ? 0 : words.placeOf(value.text) };
  }
}

/** The distinct words of a submission, counted from 1. */
class WordList {
  readonly words: Word[] = [];
  private readonly places = new Map<Word, number>();

  placeOf(word: Word): number {
    const known = this.places.get(word);
    if (known !== undefined) return known;
    this.words.push(word);
    this.places.set(word, this.words.length);
    return this.words.length;
  }
}
