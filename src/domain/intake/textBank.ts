import { type ComparableText, comparableText } from './comparableText';
import { textSimilarity } from './textSimilarity';

/** Texts that stand for rows, each perhaps for many. */
export interface TextBank {
  readonly add: (text: string, row: number) => void;
  /** Row → how alike: the rows of the very same text, else of those that are much alike; answers are remembered. */
  readonly find: (text: string) => ReadonlyMap<number, number>;
}

const LEAST_LIKENESS = 0.85;
const REMEMBERED_TEXTS = 5_000;
/** Longer texts are paragraphs. */
const LONGEST_READ = 1_500;

/** An empty bank. Fill it before asking. */
export function textBank(): TextBank {
  const known = new Map<string, { readonly text: ComparableText; readonly rows: number[] }>();
  const remembered = new Map<string, ReadonlyMap<number, number>>();
  const find = (text: string): ReadonlyMap<number, number> => {
    const asked = comparableText(text.slice(0, LONGEST_READ));
    const found = new Map<number, number>();
    const same = known.get(asked.key) ?? known.get(withoutLevel(asked));
    if (asked.key === '') return found;
    if (same) {
      for (const row of same.rows) found.set(row, 1);
      return found;
    }
    for (const other of known.values()) {
      const likeness = isBegun(asked, other.text) ? 0.9 : textSimilarity(asked, other.text);
      if (likeness >= LEAST_LIKENESS) for (const row of other.rows) found.set(row, likeness);
    }
    return found;
  };
  return {
    add: (text, row) => {
      const comparable = comparableText(text);
      if (comparable.key === '') return;
      const entry = known.get(comparable.key) ?? { text: comparable, rows: [] };
      known.set(comparable.key, entry);
      entry.rows.push(row);
    },
    find: (text) => {
      const answer = remembered.get(text) ?? find(text);
      if (remembered.size >= REMEMBERED_TEXTS) remembered.clear();
      remembered.set(text, answer);
      return answer;
    },
  };
}

const LEVEL_WORD = /^(?:cap|nam) /;

/** `Năm 2021` is the row `2021`. */
function withoutLevel({ folded }: ComparableText): string {
  return folded.replace(LEVEL_WORD, '').replaceAll(' ', '');
}

/** A year with more after it, `2023 (3 tháng)`. */
function isBegun(asked: ComparableText, { key }: ComparableText): boolean {
  return /^\d{4}$/.test(key) && asked.years === key && asked.folded.replace(LEVEL_WORD, '').startsWith(key + ' ');
}
